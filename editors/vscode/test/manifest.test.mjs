// The manifest says what the code does, and the other way round.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;
const code = ["extension", "commands", "program"].map((name) => read(`src/${name}.ts`)).join("\n");
const readme = read("README.md");

test("every command is registered, and no other one", () => {
  const registered = [...code.matchAll(/register\("([a-zA-Z]+)"/g)].map(([, name]) => `uwsgi-lint.${name}`);
  assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered.sort());
});

test("every setting is documented", () => {
  for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
    assert.ok(setting.description ?? setting.markdownDescription, name);
    assert.ok(readme.includes(`\`${name}\``), `${name} is missing in README.md`);
  }
});

test("every command is documented", () => {
  for (const { category, title } of contributes.commands) {
    assert.ok(readme.includes(`${category}: ${title}`), `${title} is missing in README.md`);
  }
});

test("the settings of the program have the names of uwsgi-lint.toml", () => {
  const schema = JSON.parse(readFileSync(new URL("../../../schema/settings.schema.json", import.meta.url), "utf8"));
  for (const name of ["build", "target", "deploy", "select", "extend-select", "ignore"]) {
    assert.ok(schema.properties[name], name);
    assert.ok(contributes.configuration.properties[`uwsgi-lint.${name}`], name);
  }
  const names = (property) => JSON.stringify(schema.$defs?.[property] ?? schema.definitions?.[property]);
  for (const build of contributes.configuration.properties["uwsgi-lint.build"].enum.filter(Boolean)) {
    assert.ok(names("BuildName").includes(build), build);
  }
  for (const deploy of contributes.configuration.properties["uwsgi-lint.deploy"].enum.filter(Boolean)) {
    assert.ok(names("DeployName").includes(deploy), deploy);
  }
});

test("every file that the manifest names is there", () => {
  const [language] = contributes.languages;
  const files = [manifest.icon, language.configuration, language.icon.light, language.icon.dark];
  for (const path of [...files, ...contributes.grammars.map(({ path }) => path)]) {
    assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
  }
});
