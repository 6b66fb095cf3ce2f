// The library, compiled to WebAssembly: each call gives and takes JSON.

import init, * as api from "../pkg/uwsgi_lint_wasm.js";

export async function load() {
  await init({ module_or_path: new URL("uwsgi_lint.wasm", document.baseURI) });
}

const parsed = (text) => JSON.parse(text);

export const choices = () => parsed(api.choices());
export const check = (project) => parsed(api.check(JSON.stringify(project)));
export const fix = (project) => parsed(api.fix(JSON.stringify(project), false));
export const show = (project) => parsed(api.show(JSON.stringify(project)));
export const convert = (project, to) => parsed(api.convert(JSON.stringify(project), to));
export const generate = (project, what) => parsed(api.generate(JSON.stringify(project), what));
export const complete = (project, at) => parsed(api.complete(JSON.stringify(project), at));
export const hover = (project, at) => parsed(api.hover(JSON.stringify(project), at));
