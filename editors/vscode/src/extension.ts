// Starts the language server, hands it the settings, and offers the program's commands.

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, State } from "vscode-languageclient/node";
import * as commands from "./commands";
import { programOf, serverArguments } from "./program";

/** Documents that the server is told of; which of them are configuration, it decides itself. */
const LANGUAGES = ["uwsgi", "ini", "properties", "yaml", "json", "jsonc", "toml", "xml"];

/** A change of these needs another process. */
const PROCESS_SETTINGS = ["uwsgi-lint.path", "uwsgi-lint.arguments", "uwsgi-lint.config"];

let client: LanguageClient | undefined;

function program(context: vscode.ExtensionContext): string {
  const settings = vscode.workspace.getConfiguration("uwsgi-lint");
  return programOf(vscode.workspace.isTrusted ? settings.get("path", "") : "", context.extensionPath);
}

async function begin(context: vscode.ExtensionContext): Promise<void> {
  const settings = vscode.workspace.getConfiguration("uwsgi-lint");
  const more = vscode.workspace.isTrusted ? settings.get<string[]>("arguments", []) : [];
  const server: ServerOptions = {
    command: program(context),
    args: serverArguments(settings.get("config", ""), more),
  };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
    initializationOptions: settings,
    synchronize: { configurationSection: "uwsgi-lint" },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
  client = new LanguageClient("uwsgi-lint", "uwsgi-lint", server, options);
  try {
    await client.start();
  } catch (error) {
    const open = "Open Settings";
    const chosen = await vscode.window.showErrorMessage(`uwsgi-lint could not be started: ${error}`, open);
    if (chosen === open) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "uwsgi-lint.path");
    }
  }
}

async function end(): Promise<void> {
  const running = client;
  client = undefined;
  if (running !== undefined && running.state !== State.Stopped) {
    await running.stop();
  }
  await running?.dispose();
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const register = (name: string, handler: () => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(`uwsgi-lint.${name}`, handler));
  const restart = async () => {
    await end();
    await begin(context);
  };
  register("restart", restart);
  register("output", () => client?.outputChannel.show());
  register("fixAll", commands.fixAll);
  register("show", () => commands.show(program(context)));
  register("convert", () => commands.convert(program(context)));
  register("generate", () => commands.generate(program(context)));
  register("explain", () => commands.explain(program(context)));
  register("new", () => commands.start(program(context)));
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (PROCESS_SETTINGS.some((name) => change.affectsConfiguration(name))) {
        void restart();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
  );
  await begin(context);
}

export function deactivate(): Promise<void> {
  return end();
}
