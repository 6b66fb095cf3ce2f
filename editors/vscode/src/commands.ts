// What the commands run: the program itself, on the file of the active editor.

import { execFile } from "node:child_process";
import { dirname } from "node:path";
import * as vscode from "vscode";
import { APPLICATIONS, FORMATS, GENERATED, WORDS } from "./program";

/** How one run of the program ended. */
interface Run {
  code: number;
  out: string;
  problems: string;
}

function run(program: string, words: readonly string[], cwd: string | undefined): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(program, words, { cwd, env, maxBuffer: 64 << 20 }, (error, out, problems) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 2;
      resolve({ code, out, problems: problems === "" && error !== null ? error.message : problems });
    });
  });
}

/** The saved file of the active editor. */
async function activeFile(): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || document.uri.scheme !== "file") {
    vscode.window.showInformationMessage("uwsgi-lint: open a configuration file first.");
    return undefined;
  }
  if (document.isDirty && !(await document.save())) {
    return undefined;
  }
  return document.uri.fsPath;
}

/** Opens text beside the active editor, or says why there is none. */
async function present(result: Run, language: string): Promise<void> {
  if (result.out.trim() === "") {
    vscode.window.showErrorMessage(result.problems.trim() || "uwsgi-lint: the program printed nothing.");
    return;
  }
  const known = await vscode.languages.getLanguages();
  const document = await vscode.workspace.openTextDocument({
    content: result.out,
    language: known.includes(language) ? language : "plaintext",
  });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  if (result.problems.trim() !== "") {
    vscode.window.showWarningMessage(result.problems.trim());
  }
}

/** `uwsgi-lint show FILE`. */
export async function show(program: string): Promise<void> {
  const file = await activeFile();
  if (file !== undefined) {
    await present(await run(program, WORDS.show(file), dirname(file)), "uwsgi");
  }
}

/** `uwsgi-lint convert FILE --to FORMAT`. */
export async function convert(program: string): Promise<void> {
  const format = await vscode.window.showQuickPick(Object.keys(FORMATS), { title: "Convert to" });
  const file = format === undefined ? undefined : await activeFile();
  if (format !== undefined && file !== undefined) {
    await present(await run(program, WORDS.convert(file, format), dirname(file)), FORMATS[format] ?? "");
  }
}

/** `uwsgi-lint gen KIND FILE`. */
export async function generate(program: string): Promise<void> {
  const kind = await vscode.window.showQuickPick(Object.keys(GENERATED), { title: "Generate for" });
  const file = kind === undefined ? undefined : await activeFile();
  if (kind !== undefined && file !== undefined) {
    await present(await run(program, WORDS.generate(file, kind), dirname(file)), GENERATED[kind] ?? "");
  }
}

/** `uwsgi-lint explain NAME`, of the word at the cursor unless another one is typed. */
export async function explain(program: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active, /[A-Za-z0-9_-]+/);
  const value = range === undefined ? "" : editor?.document.getText(range);
  const name = await vscode.window.showInputBox({ title: "Option or rule", value });
  if (name !== undefined && name.trim() !== "") {
    await present(await run(program, WORDS.explain(name.trim()), undefined), "plaintext");
  }
}

/** `uwsgi-lint init KIND`. */
export async function start(program: string): Promise<void> {
  const kind = await vscode.window.showQuickPick(APPLICATIONS, { title: "Configuration for" });
  if (kind !== undefined) {
    await present(await run(program, WORDS.start(kind), undefined), "uwsgi");
  }
}

/** The action `source.fixAll.uwsgi-lint` of the server. */
export async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand("editor.action.codeAction", {
    kind: "source.fixAll.uwsgi-lint",
    apply: "first",
  });
}
