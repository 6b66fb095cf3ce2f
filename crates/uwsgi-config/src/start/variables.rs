//! Files of variables (`.env`): `NAME=value`, a line each, as compose and others read them.

use super::script;
use super::template::Template;
use super::text::{Raw, trim};
use super::words::lexed;
use super::{Place, Variable};
use crate::syntax::Span;

/// Reads a file of variables.
pub(super) fn read(template: &Template<'_>) -> Place {
    let (mut variables, mut at) = (Vec::new(), 0);
    for line in template.text.split_inclusive(|byte| *byte == b'\n') {
        let start = at;
        at += line.len();
        let atoms = template.atoms(Span::new(start, at));
        let text = trim(&atoms);
        let is_exported = super::text::written(text.get(..7).unwrap_or_default()) == b"export ";
        let whole = Raw::of(trim(&text[if is_exported { 7 } else { 0 }..]));
        let Some((name, value)) = whole.assignment() else { continue };
        let value = match lexed(trim(&value.atoms)).as_deref() {
            Some([word]) => word.clone(),
            _ => value,
        };
        script::set(&mut variables, Variable { name, value: value.word(), span: whole.span });
    }
    let environments = script::environment(None, variables).into_iter().collect();
    Place { environments, ..Place::default() }
}
