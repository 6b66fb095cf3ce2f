// The page: files, what is found in them, and what can be made of them.

import { forceLinting } from "@codemirror/lint";
import { makeEditor } from "./editor.js";
import * as engine from "./engine.js";
import { inWords } from "./markdown.js";
import { decode, encode } from "./permalink.js";

const EXAMPLE = `[uwsgi]
project = shop
master = true
processes = 4 ; one for each core
chdir = /srv/%(project)
module = %(project).wsgi:application
socket = 127.0.0.1:3031
stats = 127.0.0.1:9191
vaccum = true
harakiri = 60
http-timeout = 30
stats = /run/%(project)/stats.sock
`;

/** Where the files lie, as far as `%d` and its like can tell. */
const FOLDER = "/srv/project";
const FORMATS = { ini: "INI", yaml: "YAML", json: "JSON", toml: "TOML", xml: "XML", args: "Command line", env: "Environment" };
const GENERATED = { nginx: "nginx", systemd: "systemd", logrotate: "logrotate", docker: "Dockerfile" };

const $ = (id) => document.getElementById(id);
const made = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const state = { files: [{ name: "uwsgi.ini", text: EXAMPLE }], active: 0, build: "", deploy: "" };
let editor;

/** What the library is given: the files, with the one in the editor as it is. */
function project(text = editor.text()) {
  const files = state.files.map((file, index) => (index === state.active ? { ...file, text } : file));
  return { files, main: state.files[state.active].name, build: state.build, deploy: state.deploy, folder: FOLDER };
}

function say(text) {
  $("status").textContent = text;
}

function view(name) {
  for (const one of ["problems", "output"]) {
    const isOn = one === name;
    $(one).hidden = !isOn;
    $(`view-${one}`).setAttribute("aria-selected", String(isOn));
    $(`view-${one}`).tabIndex = isOn ? 0 : -1;
  }
}

function showProblems(marks) {
  const counted = (severity) => marks.filter((mark) => mark.severity === severity).length;
  $("count").textContent = marks.length === 0 ? "" : String(marks.length);
  const [errors, warnings] = [counted("error"), counted("warning")];
  const number = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
  say(`${number(errors, "error")}, ${number(warnings, "warning")}, ${number(marks.length - errors - warnings, "note")}`);
  const line = (at) => editor.view.state.doc.lineAt(Math.min(at, editor.view.state.doc.length)).number;
  const all = marks.map((mark) => {
    const go = inWords(made("button", { type: "button", className: "go" }), mark.message);
    go.addEventListener("click", () => editor.go(mark.from, mark.to));
    const head = made(
      "p",
      { className: "head" },
      made("span", { className: "severity", textContent: mark.severity }),
      made("span", { textContent: `line ${line(mark.from)}` }),
      made("a", { href: mark.url, target: "_blank", rel: "noopener", textContent: mark.rule }),
    );
    const box = made("div", { className: `problem ${mark.severity}` }, head, made("p", {}, go));
    if (mark.help) {
      box.append(inWords(made("p", { className: "help" }), mark.help));
    }
    if (mark.fix) {
      const unsafe = mark.fix.kind === "unsafe" ? " (changes what the server does)" : "";
      const repair = made("button", { type: "button", className: "repair", textContent: `Fix: ${mark.fix.title}${unsafe}` });
      repair.addEventListener("click", () => editor.apply(mark.fix.edits));
      box.append(repair);
    }
    return box;
  });
  $("problems").replaceChildren(...(all.length === 0 ? [made("p", { className: "calm", textContent: "No problems found." })] : all));
}

function showText(title, result) {
  const text = result.error ?? result.text;
  const notes = (result.notes ?? []).map((note) => made("p", { className: "calm", textContent: note }));
  $("output").replaceChildren(made("h2", { textContent: title, className: "calm" }), ...notes, made("pre", { textContent: text }));
  view("output");
  say(result.error === undefined ? `${title}: done` : `${title}: refused`);
}

function showHeld() {
  const held = engine.show(project());
  const row = (option) => {
    const where = option.line > 0 ? `${option.file}:${option.line}` : option.file;
    const notes = [option.known ? "" : "a name of your own", option.when].filter(Boolean).join(", ");
    return made(
      "tr",
      { className: option.overridden ? "over" : "" },
      made("td", { textContent: option.key }),
      made("td", { textContent: option.value }),
      made("td", { className: "where", textContent: [where, notes].filter(Boolean).join("; ") }),
    );
  };
  const heads = ["Option", "Value", "From"].map((textContent) => made("th", { scope: "col", textContent }));
  const table = made("table", {}, made("thead", {}, made("tr", {}, ...heads)), made("tbody", {}, ...held.options.map(row)));
  const outcome = { ok: "uWSGI reads this configuration.", fatal: `uWSGI exits: ${held.reason}`, unknown: "Not everything is known here." };
  $("output").replaceChildren(made("p", { textContent: outcome[held.outcome] }), table);
  view("output");
  say("Show: done");
}

function drawTabs() {
  const tabs = state.files.map((file, index) => {
    const isOn = index === state.active;
    const tab = made("button", { type: "button", role: "tab", id: `tab-${index}`, textContent: file.name, tabIndex: isOn ? 0 : -1 });
    tab.setAttribute("aria-selected", String(isOn));
    tab.setAttribute("aria-controls", "editor");
    tab.title = "Double-click or F2 to rename, Delete to remove";
    tab.addEventListener("click", () => activate(index));
    tab.addEventListener("dblclick", () => rename(index));
    tab.addEventListener("keydown", (event) => tabKey(event, index));
    return tab;
  });
  $("tabs").replaceChildren(...tabs);
  $("editor").setAttribute("aria-labelledby", `tab-${state.active}`);
}

function tabKey(event, index) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step !== undefined) {
    activate((index + step + state.files.length) % state.files.length);
    $(`tab-${state.active}`).focus();
  } else if (event.key === "F2") {
    rename(index);
  } else if (event.key === "Delete" && state.files.length > 1) {
    state.files.splice(index, 1);
    state.active = Math.min(state.active, state.files.length - 1);
    activate(state.active);
  } else {
    return;
  }
  event.preventDefault();
}

function activate(index) {
  state.active = index;
  drawTabs();
  editor.open(state.files[index]);
  forceLinting(editor.view);
}

function ask(question, value) {
  const name = window.prompt(question, value)?.trim();
  const isTaken = state.files.some((file) => file.name === name);
  return name === undefined || name === "" || isTaken ? undefined : name;
}

function rename(index) {
  const name = ask("Name of the file", state.files[index].name);
  if (name !== undefined) {
    state.files[index].name = name;
    activate(index);
  }
}

function add() {
  const name = ask("Name of the new file, such as base.ini", "base.ini");
  if (name !== undefined) {
    state.files.push({ name, text: name.endsWith(".ini") ? "[uwsgi]\n" : "" });
    activate(state.files.length - 1);
  }
}

async function share() {
  const fragment = await encode(state);
  history.replaceState(null, "", `#${fragment}`);
  try {
    await navigator.clipboard.writeText(location.href);
    say("The link is copied; it holds the files itself.");
  } catch {
    say("The link is in the address bar; it holds the files itself.");
  }
}

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  try {
    localStorage.setItem("theme", name);
  } catch {
    // A page without storage forgets the theme.
  }
}

function startTheme() {
  let kept = null;
  try {
    kept = localStorage.getItem("theme");
  } catch {
    // As above.
  }
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = kept ?? (isDark ? "dark" : "light");
  $("theme").addEventListener("click", () => setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"));
}

function fill(id, names, labels = {}) {
  $(id).append(...names.map((value) => made("option", { value, textContent: labels[value] ?? value })));
}

function startControls() {
  const { builds, deploys } = engine.choices();
  fill("build", ["", ...builds], { "": "any" });
  fill("deploy", ["", ...deploys], { "": "not said" });
  fill("convert", Object.keys(FORMATS), FORMATS);
  fill("generate", Object.keys(GENERATED), GENERATED);
  for (const id of ["build", "deploy"]) {
    $(id).value = state[id];
    $(id).addEventListener("change", () => {
      state[id] = $(id).value;
      editor.replace(editor.text());
      forceLinting(editor.view);
    });
  }
  for (const [id, run] of [["convert", engine.convert], ["generate", engine.generate]]) {
    $(id).addEventListener("change", () => {
      const chosen = $(id).selectedOptions[0];
      if (chosen.value !== "") {
        showText(chosen.textContent, run(project(), chosen.value));
      }
      $(id).value = "";
    });
  }
  $("fix").addEventListener("click", () => {
    const { text, fixed } = engine.fix(project());
    editor.replace(text);
    forceLinting(editor.view);
    say(fixed === 1 ? "1 fix applied" : `${fixed} fixes applied`);
  });
  $("show").addEventListener("click", showHeld);
  $("share").addEventListener("click", share);
  $("add").addEventListener("click", add);
  for (const name of ["problems", "output"]) {
    $(`view-${name}`).addEventListener("click", () => view(name));
    $(`view-${name}`).addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        const other = name === "problems" ? "output" : "problems";
        view(other);
        $(`view-${other}`).focus();
      }
    });
  }
}

startTheme();
Object.assign(state, await decode(location.hash.slice(1)));
state.active = Math.min(Math.max(0, Number(state.active) || 0), state.files.length - 1);
await engine.load();
editor = makeEditor($("editor"), {
  project,
  changed: (text) => {
    state.files[state.active].text = text;
  },
  found: showProblems,
});
startControls();
activate(state.active);
document.documentElement.dataset.ready = "true";
