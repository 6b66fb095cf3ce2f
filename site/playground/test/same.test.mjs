// The findings of the page are those of the program, byte for byte, on every fixture.
//   UWSGI_LINT: the program; without it the one of the last build.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const builds = ["release", "debug"].map((kind) => join(root, "target", kind, "uwsgi-lint"));
const program = process.env.UWSGI_LINT ?? builds.find((path) => existsSync(path));
const pkg = new URL("../pkg/uwsgi_lint_wasm.js", import.meta.url);
const skip = program === undefined ? "there is no program: cargo build" : !existsSync(pkg) && "not built: site/build";

/** Places where servers are started: the page takes configurations alone. */
const PLACE = /(^|\.)(compose|deployment)\.ya?ml$/;

function* fixtures(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* fixtures(path);
    } else if (/\.(ini|ya?ml|json|xml|toml)$/.test(entry.name) && !PLACE.test(entry.name)) {
      yield path;
    }
  }
}

/** The files of a folder that are text, by their names. */
function texts(folder) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      try {
        return [{ name: path.slice(folder.length + 1), text: decoder.decode(readFileSync(path)) }];
      } catch {
        return [];
      }
    });
}

test("every fixture", { skip, timeout: 600_000 }, async () => {
  const api = await import(pkg);
  api.initSync({ module: readFileSync(new URL("../pkg/uwsgi_lint_wasm_bg.wasm", import.meta.url)) });
  const differing = [];
  let count = 0;
  for (const path of fixtures(join(root, "fixtures", "rules"))) {
    const folder = dirname(path);
    const files = texts(folder);
    const main = basename(path);
    if (!files.some((file) => file.name === main)) {
      continue;
    }
    const work = join(mkdtempSync(join(tmpdir(), "uwsgi-lint-")), basename(folder));
    mkdirSync(work);
    cpSync(folder, work, { recursive: true });
    const words = ["check", main, "--format", "json", "--level", "info", "--fail-on", "never"];
    const expected = execFileSync(program, words, { cwd: work, encoding: "utf8" });
    const got = api.report(JSON.stringify({ files, main, folder: realpathSync(work) }));
    count += 1;
    if (got !== expected) {
      differing.push(path.slice(root.length));
    }
  }
  console.log(`${count} fixtures`);
  assert.deepEqual(differing, []);
});
