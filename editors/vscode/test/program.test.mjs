// Which program is started, and how.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const source = readFileSync(new URL("../src/program.ts", import.meta.url), "utf8");
const { code } = transformSync(source, { loader: "ts", format: "esm" });
const { APPLICATIONS, FORMATS, GENERATED, WORDS, programOf, serverArguments } = await import(
  `data:text/javascript,${encodeURIComponent(code)}`
);
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

const builds = ["release", "debug"].map((kind) =>
  fileURLToPath(new URL(`../../../target/${kind}/uwsgi-lint`, import.meta.url)),
);
const program = process.env.UWSGI_LINT ?? builds.find((path) => existsSync(path));
const skip = program === undefined && "there is no program to test: cargo build";

test("the program takes the arguments of every command", { skip }, () => {
  const file = fileURLToPath(new URL("../../../fixtures/reference/uwsgi.ini", import.meta.url));
  const all = [
    WORDS.show(file),
    WORDS.explain("harakiri"),
    ...Object.keys(FORMATS).map((format) => WORDS.convert(file, format)),
    ...Object.keys(GENERATED).map((kind) => WORDS.generate(file, kind)),
    ...APPLICATIONS.map((kind) => WORDS.start(kind)),
  ];
  for (const words of all) {
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
    assert.ok(status === 0 || status === 1, `${words.join(" ")}: ${stderr}`);
    assert.ok(stdout.length + stderr.length > 0, words.join(" "));
  }
});
