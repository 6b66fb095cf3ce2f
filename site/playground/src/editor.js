// The editor: findings in the text, completion and explanations, all of the library.

import { autocompletion, completionKeymap, snippet } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { linter, lintGutter, lintKeymap } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import * as engine from "./engine.js";
import { coloured } from "./language.js";
import { rendered } from "./markdown.js";

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)" },
  ".cm-content": { fontFamily: "var(--mono)", fontSize: "14px", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--soft)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--info) 8%, transparent)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--info) 30%, transparent) !important",
  },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--info)", color: "var(--paper)" },
  ".cm-panels": { backgroundColor: "var(--panel)", color: "var(--ink)" },
  ".cm-diagnostic": { borderLeftWidth: "4px" },
  ".cm-diagnosticAction": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
});

const severities = { error: "error", warning: "warning", info: "info", style: "hint" };

/** CodeMirror's gaps are those of the library: `${1:text}`; a gap without a number is the end. */
const snippetText = (text) => text.replace(/\$\{\d+:([^}]*)\}/g, "${$1}").replace(/\$\d/g, "${}");

/** An editor in `parent`. `project` gives the files as they are, `found` is told what was found. */
export function makeEditor(parent, { project, changed, found }) {
  const language = new Compartment();
  const lint = linter(
    (view) => {
      const all = engine.check(project(view.state.doc.toString()));
      const marks = Array.isArray(all) ? all : [];
      found(marks);
      return marks.map((mark) => ({
        from: mark.from,
        to: mark.to,
        severity: severities[mark.severity],
        source: mark.rule,
        message: mark.help ? `${mark.message}\n${mark.help}` : mark.message,
        actions: mark.fix ? [{ name: mark.fix.title, apply: (view) => apply(view, mark.fix.edits) }] : [],
      }));
    },
    { delay: 120 },
  );
  const complete = (context) => {
    const all = engine.complete(project(context.state.doc.toString()), context.pos);
    if (!all || (!context.explicit && all.from === context.pos && !/[=%[(:, ]$/.test(before(context)))) {
      return null;
    }
    const options = all.items.map((item, index) => ({
      label: item.label,
      detail: item.detail,
      type: item.role,
      boost: -index / 10,
      apply: item.snippet ? snippet(snippetText(item.snippet)) : item.text,
    }));
    return { from: all.from, to: all.to, options, filter: false };
  };
  const about = hoverTooltip((view, at) => {
    const known = engine.hover(project(view.state.doc.toString()), at);
    return known && { pos: known.from, end: known.to, create: () => ({ dom: rendered(known.text) }) };
  });
  const extensions = [
    lineNumbers(),
    highlightSpecialChars(),
    highlightActiveLine(),
    drawSelection(),
    history(),
    search(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Configuration" }),
    theme,
    lint,
    lintGutter(),
    about,
    autocompletion({ override: [complete], activateOnTyping: true }),
    keymap.of([
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
  ];
  const state = (file) => EditorState.create({ doc: file.text, extensions: [extensions, language.of(coloured(file.name))] });
  const view = new EditorView({ parent });
  return {
    view,
    open: (file) => view.setState(state(file)),
    text: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    go: (from, to) => {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    apply: (edits) => apply(view, edits),
  };
}

const before = (context) => context.state.doc.sliceString(Math.max(0, context.pos - 1), context.pos);

function apply(view, edits) {
  view.dispatch({ changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })) });
}
