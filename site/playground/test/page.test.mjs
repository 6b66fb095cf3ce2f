// The page in a real browser: type, see what is found, repair, share, go offline, and what axe says of it.
//   CHROMIUM: the browser; without it those that Debian installs.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const browsers = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = browsers.find((path) => path && existsSync(path));
const dist = new URL("../dist/", import.meta.url);
const isBuilt = existsSync(new URL("uwsgi_lint.wasm", dist));
const skip = executablePath === undefined ? "there is no Chromium" : !isBuilt && "the page is not built: site/build";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.PICTURES;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

let server;
let browser;
let address;

before(async () => {
  if (skip) {
    return;
  }
  server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : request.url.slice(1).split("?")[0];
    const file = new URL(name, dist);
    if (!file.href.startsWith(dist.href) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function opened(options = {}, hash = "") {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(address + hash);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  await page.waitForSelector(".problem");
  return { page, context, faults };
}

async function write(page, text) {
  await page.click(".cm-content");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

const text = (page) => page.evaluate(() => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));

async function pictured(page, name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png` });
  }
}

test("problems appear while somebody types, and go with their fix", { skip }, async () => {
  const { page, faults } = await opened();
  await pictured(page, "light");
  await write(page, "[uwsgi]\nmaster = true\nvaccum = true\n");
  await page.waitForSelector('.problem a:text("misspelled-option")');
  await page.waitForSelector(".cm-lintRange", { state: "attached" });
  await page.click(".repair:text('vacuum')");
  await page.waitForSelector('.problem a:text("misspelled-option")', { state: "detached" });
  assert.match(await text(page), /vacuum = true/);
  assert.deepEqual(faults, []);
});

test("fix, show, convert, generate", { skip }, async () => {
  const { page, faults } = await opened();
  await page.click("#fix");
  await page.waitForFunction(() => document.getElementById("status").textContent.includes("fix"));
  await page.click("#show");
  await page.waitForSelector("#output table");
  assert.match(await page.textContent("#output"), /shop\.wsgi:application/);
  await page.selectOption("#convert", "yaml");
  assert.match(await page.textContent("#output pre"), /^uwsgi:/m);
  await page.selectOption("#generate", "nginx");
  assert.match(await page.textContent("#output pre"), /uwsgi_pass|upstream|;/);
  await pictured(page, "output");
  assert.deepEqual(faults, []);
});

test("completion and explanations", { skip }, async () => {
  const { page } = await opened();
  await write(page, "[uwsgi]\nhara");
  await page.keyboard.press("Control+Space");
  await page.waitForSelector(".cm-tooltip-autocomplete li:has-text('harakiri')");
  await pictured(page, "completion");
  // CodeMirror takes no key for a list that has only just appeared.
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  assert.match(await text(page), /harakiri = /);
  await page.hover(".cm-line:nth-child(2) span");
  await page.waitForSelector(".about:has-text('harakiri')");
});

test("a link holds the files, and nothing is asked of the server with it", { skip }, async () => {
  const { page } = await opened();
  await write(page, "[uwsgi]\nmaster = true\nproject = \u4e2d\u{1f600}\nproceses = 2\n");
  await page.selectOption("#build", "pip");
  await page.waitForSelector('.problem a:text("misspelled-option")');
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#v1."));
  const hash = await page.evaluate(() => location.hash);
  const other = await opened({}, hash);
  assert.match(await text(other.page), /project = \u4e2d\u{1f600}/u);
  assert.equal(await other.page.inputValue("#build"), "pip");
  const broken = await opened({}, "#v1.nonsense");
  assert.match(await text(broken.page), /project = shop/);
});

test("included files count", { skip }, async () => {
  const { page } = await opened();
  await write(page, "[uwsgi]\nini = base.ini\nstats = 127.0.0.1:2\n");
  page.once("dialog", (dialog) => dialog.accept("base.ini"));
  await page.click("#add");
  await write(page, "[uwsgi]\nstats = 127.0.0.1:1\nmaster = true\n");
  await page.click("#tab-0");
  await page.waitForSelector('.problem a:text("override-from-include")');
});

test("offline, once it is loaded", { skip }, async () => {
  const { page, context } = await opened();
  await context.setOffline(true);
  await write(page, "[uwsgi]\nvaccum = true\n");
  await page.waitForSelector('.problem a:text("misspelled-option")');
});

for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["phone", { viewport: { width: 375, height: 720 }, colorScheme: "light" }],
]) {
  test(`axe has no serious complaint: ${name}`, { skip }, async () => {
    const { page } = await opened(options);
    await pictured(page, `axe-${name}`);
    await page.evaluate(`(() => { ${axe} })()`).catch(() => page.addScriptTag({ content: axe }));
    const { violations } = await page.evaluate(() => window.axe.run());
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    assert.deepEqual(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`), []);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(width <= 0, `${width} pixels too wide`);
  });
}

test("by keyboard alone", { skip }, async () => {
  const { page } = await opened();
  await page.focus("#tab-0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains("cm-content")));
  await page.keyboard.press("F8");
  assert.ok(await page.evaluate(() => getSelection().toString().length > 0 || document.activeElement !== null));
  await page.focus("#view-problems");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "view-output");
});
