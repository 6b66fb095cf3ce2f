// Bundles the page into dist/. What wasm-bindgen makes of crates/uwsgi-lint-wasm lies in pkg/ (see ../build).
import { copyFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { readFileSync, readdirSync } from "node:fs";
import { build } from "esbuild";

const LIMIT = 1_500_000;
process.chdir(new URL(".", import.meta.url).pathname);
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
await build({
  entryPoints: { playground: "src/main.js" },
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
});
await build({ entryPoints: { playground: "src/playground.css" }, outdir: "dist", minify: true, logLevel: "warning" });
for (const [from, to] of [
  ["index.html", "index.html"],
  ["icon.svg", "icon.svg"],
  ["pkg/uwsgi_lint_wasm_bg.wasm", "uwsgi_lint.wasm"],
]) {
  copyFileSync(from, `dist/${to}`);
}
let total = 0;
for (const name of readdirSync("dist")) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const size = brotliCompressSync(readFileSync(`dist/${name}`), options).length;
  total += size;
  console.log(`${String(statSync(`dist/${name}`).size).padStart(9)} ${String(size).padStart(8)} compressed  ${name}`);
}
if (total > LIMIT) {
  console.error(`${total} bytes compressed are more than ${LIMIT}`);
  process.exit(1);
}
