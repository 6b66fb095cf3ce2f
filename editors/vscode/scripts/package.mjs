// Makes the .vsix, without a step over the network.
//   usage: npm run package [-- PROGRAM [TARGET]]
// With a program it is bundled, and the extension is that of its platform (TARGET, such as linux-x64); without one the
// extension starts the program on PATH.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";

const LIMIT = 8_000_000;
const [program, target = `${process.platform}-${process.arch}`] = process.argv.slice(2);
process.chdir(new URL("..", import.meta.url).pathname);

rmSync("bin", { recursive: true, force: true });
rmSync("schemas", { recursive: true, force: true });
mkdirSync("schemas");
copyFileSync("../../schema/uwsgi.schema.json", "schemas/uwsgi.schema.json");
copyFileSync("../../schema/settings.schema.json", "schemas/settings.schema.json");
copyFileSync("../../LICENSE-MIT", "LICENSE.txt");
if (program !== undefined) {
  mkdirSync("bin");
  const name = basename(program);
  copyFileSync(resolve(process.env.INIT_CWD ?? ".", program), `bin/${name}`);
  chmodSync(`bin/${name}`, 0o755);
}
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
mkdirSync("dist", { recursive: true });
const out = program === undefined ? "dist/uwsgi-lint.vsix" : `dist/uwsgi-lint-${target}.vsix`;
const words = ["package", "--no-dependencies", "--out", out];
execFileSync("node_modules/.bin/vsce", program === undefined ? words : [...words, "--target", target], {
  stdio: ["ignore", "ignore", "inherit"],
});
const { size } = statSync(out);
console.log(`${out}: ${size} bytes`);
if (size > LIMIT) {
  console.error(`more than ${LIMIT}`);
  process.exit(1);
}
