// Which program is started: the one that the settings name, the bundled one, or the one on PATH.

import { existsSync } from "node:fs";
import { join } from "node:path";

const NAME = process.platform === "win32" ? "uwsgi-lint.exe" : "uwsgi-lint";

/** The program to start. `configured` is the setting `uwsgi-lint.path`, `folder` where the extension is installed. */
export function programOf(configured: string, folder: string): string {
  if (configured !== "") {
    return configured;
  }
  const bundled = join(folder, "bin", NAME);
  return existsSync(bundled) ? bundled : NAME;
}

/** The arguments of the language server. */
export function serverArguments(config: string, more: readonly string[]): string[] {
  return ["lsp", ...(config === "" ? [] : ["--config", config]), ...more];
}

/** The arguments of the commands; tests hold them against the program. */
export const WORDS = {
  show: (file: string): string[] => ["show", file],
  convert: (file: string, format: string): string[] => ["convert", file, "--to", format],
  generate: (file: string, kind: string): string[] => ["gen", kind, file],
  explain: (name: string): string[] => ["explain", "--", name],
  start: (kind: string): string[] => ["init", kind],
};

/** The formats of `convert`, with the language of each in the editor. */
export const FORMATS: Record<string, string> = {
  ini: "uwsgi",
  yaml: "yaml",
  json: "json",
  toml: "toml",
  xml: "xml",
  args: "shellscript",
  env: "properties",
};

/** What `gen` writes, with the language of each in the editor. */
export const GENERATED: Record<string, string> = {
  nginx: "nginx",
  systemd: "ini",
  ops: "markdown",
  logrotate: "plaintext",
  supervisor: "ini",
  docker: "dockerfile",
};

/** What `init` starts from. */
export const APPLICATIONS = ["django", "flask", "bottle", "wsgi"];
