// The two language servers behind one small client: requests out, answers and notifications in.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

const PATIENCE = 60_000;
const require = createRequire(import.meta.url);

/** What an editor does: opens a text, waits for what is wrong in it, asks for completions. */
export class Editor {
  constructor(name, language, settings) {
    Object.assign(this, { name, language, settings, pending: new Map(), diagnostics: new Map(), waiting: [], id: 0 });
  }

  receive(message) {
    if (message.method === "workspace/configuration") {
      const result = message.params.items.map(({ section }) => this.settings[section] ?? {});
      this.send({ jsonrpc: "2.0", id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.diagnostics.set(message.params.uri, message.params.diagnostics);
      this.waiting.forEach((check) => check());
    } else if (message.method && message.id !== undefined) {
      this.send({ jsonrpc: "2.0", id: message.id, result: null });
    } else if (message.id !== undefined) {
      const { resolve, reject } = this.pending.get(message.id) ?? {};
      this.pending.delete(message.id);
      message.error ? reject?.(new Error(message.error.message)) : resolve?.(message.result);
    }
  }

  request(method, params) {
    const id = ++this.id;
    const answer = new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.send({ jsonrpc: "2.0", id, method, params });
    return this.inTime(answer, method);
  }

  notify(method, params) {
    this.send({ jsonrpc: "2.0", method, params });
  }

  inTime(promise, what) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.name}: no answer to ${what}`)), PATIENCE);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  async start(root) {
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } } },
    };
    const workspaceFolders = [{ uri: root, name: "uwsgi-lint" }];
    const initializationOptions = { configurationSection: "evenBetterToml" };
    await this.request("initialize", { processId: process.pid, rootUri: root, workspaceFolders, capabilities, initializationOptions });
    this.notify("initialized", {});
    this.notify("workspace/didChangeConfiguration", { settings: this.settings });
  }

  open(uri, text) {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: this.language, version: 1, text } });
  }

  /** The diagnostics of a text, as soon as there are some. */
  problems(uri) {
    const some = new Promise((resolve) => {
      const check = () => this.diagnostics.get(uri)?.length && resolve(this.diagnostics.get(uri));
      this.waiting.push(check);
      check();
    });
    return this.inTime(some, "a text with mistakes");
  }

  async completions(uri, position) {
    const answer = await this.request("textDocument/completion", { textDocument: { uri }, position });
    return answer?.items ?? answer ?? [];
  }

  async hover(uri, position) {
    const answer = await this.request("textDocument/hover", { textDocument: { uri }, position });
    return answer?.contents?.value ?? "";
  }
}

/** yaml-language-server: a process with its messages on standard input and output. */
export function yaml(settings) {
  const editor = new Editor("yaml-language-server", "yaml", settings);
  const program = join(dirname(require.resolve("yaml-language-server/package.json")), "bin", "yaml-language-server");
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  let buffer = Buffer.alloc(0);
  server.stdout.on("data", (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("latin1", 0, end))?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const body = buffer.toString("utf8", end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      editor.receive(JSON.parse(body));
    }
  });
  editor.send = (message) => {
    const body = Buffer.from(JSON.stringify(message));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  // It may ask something else while it is being stopped.
  server.stdin.on("error", () => {});
  editor.stop = () => server.kill();
  return editor;
}

/** taplo: the language server of Even Better TOML, as a library. */
export async function toml(settings) {
  // It would ask the catalogue of schemastore for its schemas; nothing here goes to the network.
  globalThis.fetch = () => Promise.reject(new Error("there is no network"));
  const { TaploLsp } = require("@taplo/lsp");
  const editor = new Editor("taplo", "toml", settings);
  const environment = {
    now: () => new Date(),
    envVar: (name) => process.env[name],
    envVars: () => Object.entries(process.env),
    stdErrAtty: () => false,
    stdin: process.stdin,
    stdout: async (bytes) => bytes.length,
    stderr: async (bytes) => bytes.length,
    glob: () => [],
    readFile: (path) => readFile(path),
    writeFile: () => Promise.reject(new Error("nothing is written here")),
    urlToFilePath: (url) => (url.startsWith("file:") ? fileURLToPath(url) : ""),
    isAbsolute,
    cwd: () => process.cwd(),
    findConfigFile: (from) => [".taplo.toml", "taplo.toml"].map((name) => join(from, name)).find((path) => existsSync(path)),
  };
  const server = await TaploLsp.initialize(environment, { onMessage: (message) => editor.receive(message) });
  editor.send = (message) => server.send(message);
  editor.stop = () => server.dispose();
  return editor;
}
