// Colours of uWSGI's INI: comments only at the beginning of a line, and placeholders in values.

import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const ini = StreamLanguage.define({
  name: "uwsgi",
  startState: () => ({ inValue: false }),
  token(stream, state) {
    if (stream.sol()) {
      state.inValue = false;
      stream.eatSpace();
      if (stream.match(/^[;#].*/)) {
        return "comment";
      }
      if (stream.match(/^\[.*/)) {
        return "heading";
      }
    }
    if (!state.inValue) {
      if (stream.match(/^[^=]+/)) {
        return "propertyName";
      }
      stream.next();
      state.inValue = true;
      return "operator";
    }
    if (stream.match(/^%%/) || stream.match(/^([%$@])\([^)]*\)/) || stream.match(/^%[A-Za-z0-9]/)) {
      return "special";
    }
    stream.next();
    stream.match(/^[^%$@]+/);
    return "string";
  },
  tokenTable: { special: tags.special(tags.variableName) },
});

const style = HighlightStyle.define([
  { tag: tags.comment, color: "var(--comment)", fontStyle: "italic" },
  { tag: tags.heading, color: "var(--section)", fontWeight: "600" },
  { tag: tags.propertyName, color: "var(--key)" },
  { tag: tags.special(tags.variableName), color: "var(--mark)" },
  { tag: tags.string, color: "var(--value)" },
]);

/** The colours for a file of that name. */
export function coloured(name) {
  const isOther = /\.(ya?ml|json|js|xml|toml)$/.test(name);
  return isOther ? [] : [ini, syntaxHighlighting(style)];
}
