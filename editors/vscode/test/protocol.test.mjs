// The program, spoken to with the library that Visual Studio Code speaks with.
//   UWSGI_LINT: the program to test; without it the one of the last build, and none at all is said.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node.js";

const builds = ["release", "debug"].map((kind) =>
  fileURLToPath(new URL(`../../../target/${kind}/uwsgi-lint`, import.meta.url)),
);
const program = process.env.UWSGI_LINT ?? builds.find((path) => existsSync(path));
const skip = program === undefined && "there is no program to test: cargo build";

/** What Visual Studio Code says of itself, as far as the server looks at it. */
const capabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        insertReplaceSupport: true,
      },
      completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source", "source.fixAll"] } },
    },
  },
};

test("diagnostics, completion, hover and fixes", { skip, timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "uwsgi-lint-"));
  const path = join(folder, "uwsgi.ini");
  const text = "[uwsgi]\nmaster = true\nprocesses = 4 ; four\nhara\n";
  writeFileSync(path, text);
  const child = spawn(program, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  const published = new Promise((resolve) => connection.onNotification("textDocument/publishDiagnostics", resolve));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
  connection.listen();
  const uri = pathToFileURL(path).href;
  const textDocument = { uri };

  const welcome = await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities,
    workspaceFolders: null,
  });
  assert.ok(welcome.capabilities.hoverProvider);
  connection.sendNotification("initialized", {});
  connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "uwsgi", version: 1, text },
  });
  const { diagnostics } = await published;
  const comment = diagnostics.find(({ code }) => code === "ini-inline-comment");
  assert.equal(comment.range.start.line, 2);

  const completion = await connection.sendRequest("textDocument/completion", {
    textDocument,
    position: { line: 3, character: 4 },
  });
  const items = completion.items ?? completion;
  assert.ok(items.some(({ label }) => label === "harakiri"));

  const hover = await connection.sendRequest("textDocument/hover", {
    textDocument,
    position: { line: 1, character: 2 },
  });
  assert.match(hover.contents.value, /master/);

  const actions = await connection.sendRequest("textDocument/codeAction", {
    textDocument,
    range: comment.range,
    context: { diagnostics: [comment], triggerKind: 1 },
  });
  assert.ok(actions.some(({ kind }) => kind === "quickfix"));

  await connection.sendRequest("shutdown");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  connection.sendNotification("exit");
  assert.equal(await ended, 0);
  connection.dispose();
});
