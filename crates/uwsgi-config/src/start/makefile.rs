//! Makefiles: recipe lines, a shell for each; what make replaces is unknown.

use super::script;
use super::template::Template;
use super::text::{Atom, Unknown, extent, find, is_name, written};
use super::{Place, PlaceKind};
use crate::syntax::Span;

/// Reads a Makefile.
pub(super) fn read(template: &Template<'_>) -> Place {
    let (text, mut place) = (&*template.text, Place::default());
    let (mut at, mut target): (usize, Option<String>) = (0, None);
    while at < text.len() {
        let end = line_end(text, at);
        let line = &text[at..end];
        if line.starts_with(b"\t") {
            let recipe = template.atoms(Span::new(at, end));
            for found in script::read(&replaced(recipe_text(&recipe))).starts {
                let mut start = found.start(PlaceKind::Makefile);
                start.name.clone_from(&target);
                place.starts.push(start);
            }
        } else if let Some(name) = target_of(line) {
            target = Some(name);
        }
        at = end + 1;
    }
    place
}

/// The end of a line with those that continue it.
fn line_end(text: &[u8], from: usize) -> usize {
    let mut at = from;
    loop {
        let Some(found) = memchr::memchr(b'\n', &text[at..]) else { return text.len() };
        let end = at + found;
        let body = text[from..end].strip_suffix(b"\r").unwrap_or(&text[from..end]);
        if !body.ends_with(b"\\") {
            return end;
        }
        at = end + 1;
    }
}

/// `name: …`, and not `name := …`.
fn target_of(line: &[u8]) -> Option<String> {
    let colon = memchr::memchr(b':', line)?;
    let name = line[..colon].trim_ascii();
    let is_value = line.get(colon + 1) == Some(&b'=') || memchr::memchr(b'=', name).is_some();
    let is_rule = !name.is_empty() && !name.starts_with(b"#") && !name.starts_with(b".") && !is_value;
    is_rule.then(|| String::from_utf8_lossy(name).into_owned())
}

/// A recipe without the marks in front of it.
fn recipe_text(recipe: &[Atom]) -> &[Atom] {
    let marks =
        recipe.iter().take_while(|atom| matches!(atom.known(), Some(b'\t' | b' ' | b'@' | b'-' | b'+')));
    &recipe[marks.count()..]
}

/// `$(X)`, `${X}` and `$@` are make's; `$$` is the shell's `$`.
fn replaced(atoms: &[Atom]) -> Vec<Atom> {
    let mut out = Vec::with_capacity(atoms.len());
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        let rest = &atoms[at..];
        let width = match (atom.known(), rest.get(1).map(Atom::known)) {
            (Some(b'$'), Some(Some(b'$'))) => {
                out.push(Atom::byte(b'$', atom.span.join(rest[1].span)));
                at += 2;
                continue;
            }
            (Some(b'$'), Some(Some(open @ (b'(' | b'{')))) => {
                let close = if open == b'(' { b')' } else { b'}' };
                find(rest, close).map_or(0, |n| n + 1)
            }
            (Some(b'$'), Some(Some(byte))) if is_name(byte) || b"@<^?*+".contains(&byte) => 2,
            _ => 0,
        };
        if width == 0 {
            out.push(atom.clone());
            at += 1;
        } else {
            let unknown = Unknown { written: written(&rest[..width]), may_split: true, ..Unknown::default() };
            out.push(Atom::unknown(unknown, extent(&rest[..width], 0)));
            at += width;
        }
    }
    out
}
