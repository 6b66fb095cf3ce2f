// The Markdown of explanations as elements: paragraphs, lists, code and strong words. No HTML of a text is taken over.

/** Appends a text with its strong words and its code. */
export function inWords(parent, text) {
  for (const part of text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/)) {
    const strong = part.match(/^\*\*(.+)\*\*$/);
    const code = part.match(/^`(.+)`$/);
    const link = part.match(/^\[(.+)\]\(.+\)$/);
    if (strong || code) {
      const element = document.createElement(strong ? "strong" : "code");
      element.textContent = (strong ?? code)[1];
      parent.append(element);
    } else {
      parent.append(link ? link[1] : part);
    }
  }
  return parent;
}

/** An element with the text. */
export function rendered(markdown) {
  const root = document.createElement("div");
  root.className = "about";
  let list;
  let paragraph;
  let code;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) {
      code = code === undefined ? root.appendChild(document.createElement("pre")) : undefined;
      list = paragraph = undefined;
    } else if (code !== undefined) {
      code.append(`${line}\n`);
    } else if (line.startsWith("* ") || line.startsWith("- ")) {
      list ??= root.appendChild(document.createElement("ul"));
      inWords(list.appendChild(document.createElement("li")), line.slice(2));
    } else if (line.startsWith("#")) {
      const title = root.appendChild(document.createElement("p")).appendChild(document.createElement("strong"));
      title.textContent = line.replace(/^#+ */, "");
      list = paragraph = undefined;
    } else if (line.trim() === "") {
      list = paragraph = undefined;
    } else {
      paragraph ??= root.appendChild(document.createElement("p"));
      inWords(paragraph, `${line} `);
    }
  }
  return root;
}
