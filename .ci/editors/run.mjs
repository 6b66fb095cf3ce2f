// Shows the JSON Schema to the real language servers of YAML and TOML, as an editor would.
//   usage: node run.mjs        after: npm ci
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toml, yaml } from "./servers.mjs";

const root = new URL("../../", import.meta.url);
const schema = new URL("schema/uwsgi.schema.json", root);
const section = JSON.parse(readFileSync(schema, "utf8")).definitions.Section.properties;
const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
  evenBetterToml: { schema: { enabled: true, catalogs: [], associations: {} }, completion: { maxKeys: 5 } },
};

/** The position behind a piece of text. */
function behind(text, piece) {
  const lines = text.slice(0, text.indexOf(piece) + piece.length).split("\n");
  return { line: lines.length - 1, character: lines.at(-1).length };
}

/** The first line of our description; what is plain text to JSON Schema, a server escapes where it shows Markdown. */
const line = (option) => option.description.split("\n")[0];

/** Markdown without its escapes. */
const unescaped = (text) => text.replaceAll(/\\(?=[^A-Za-z0-9\s])/g, "");

/** What the server says of a text with mistakes, line by line. */
async function mistakes(editor, uri, text) {
  editor.open(uri, text);
  const problems = await editor.problems(uri);
  for (const mistake of ["four", "wsgi_file", "gevnt"]) {
    const { line } = behind(text, mistake);
    const found = problems.filter(({ range }) => range.start.line === line);
    assert.ok(found.length > 0, `${editor.name}: nothing is said of line ${line + 1}: ${JSON.stringify(problems)}`);
    console.log(`${editor.name}: line ${line + 1}: ${found[0].message.split("\n")[0]}`);
  }
  const lines = new Set(problems.map(({ range }) => range.start.line));
  assert.ok(!lines.has(behind(text, "my_name").line), `${editor.name}: a placeholder is no mistake`);
  const help = await editor.hover(uri, behind(text, "buffer-si"));
  assert.ok(unescaped(help).includes(line(section["buffer-size"])), `${editor.name}: of buffer-size it says: ${help}`);
}

/** What the server offers for half of a name. */
async function completes(editor, uri, text) {
  editor.open(uri, text);
  const items = await editor.completions(uri, behind(text, "harak"));
  const item = items.find(({ label }) => label === "harakiri");
  assert.ok(item, `${editor.name}: harakiri is not among ${items.map(({ label }) => label).slice(0, 20)}`);
  const said = item.documentation?.value ?? item.documentation ?? "";
  assert.ok(unescaped(said).includes(line(section.harakiri)), `${editor.name}: another description: ${said}`);
  console.log(`${editor.name}: completes harakiri: ${line(section.harakiri)}`);
}

const head = {
  yaml: `# yaml-language-server: $schema=${fileURLToPath(schema)}\nuwsgi:\n`,
  toml: `#:schema ${schema.href}\n[uwsgi]\n`,
};
const options = { processes: "four", my_name: "1", wsgi_file: "app.py", loop: "gevnt", "buffer-size": "8192" };
const spelled = {
  yaml: ([name, value]) => `  ${name}: ${value}\n`,
  toml: ([name, value]) => `${name} = "${value}"\n`,
};

async function show(editor) {
  const { language } = editor;
  await editor.start(root.href);
  const body = Object.entries(options).map(spelled[language]).join("");
  await mistakes(editor, new URL(`mistakes.${language}`, root).href, head[language] + body);
  await completes(editor, new URL(`half.${language}`, root).href, `${head[language]}${language === "yaml" ? "  " : ""}harak\n`);
  editor.stop();
}

try {
  await show(yaml(settings));
  await show(await toml(settings));
  process.exit(0);
} catch (error) {
  console.error(error.message.slice(0, 1000));
  process.exit(1);
}
