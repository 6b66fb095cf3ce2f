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
