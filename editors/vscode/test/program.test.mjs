// Which program is started, and how.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { transformSync } from "esbuild";

const source = readFileSync(new URL("../src/program.ts", import.meta.url), "utf8");
const { code } = transformSync(source, { loader: "ts", format: "esm" });
const { programOf, serverArguments } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const name = process.platform === "win32" ? "uwsgi-lint.exe" : "uwsgi-lint";

test("what the settings name, the bundled one, the one on PATH", () => {
  const folder = mkdtempSync(join(tmpdir(), "uwsgi-lint-"));
  assert.equal(programOf("", folder), name);
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", name), "");
  assert.equal(programOf("", folder), join(folder, "bin", name));
  assert.equal(programOf("/opt/uwsgi-lint", folder), "/opt/uwsgi-lint");
});

test("the arguments of the server", () => {
  assert.deepEqual(serverArguments("", []), ["lsp"]);
  assert.deepEqual(serverArguments("ci.toml", ["--root", "/srv"]), ["lsp", "--config", "ci.toml", "--root", "/srv"]);
});
