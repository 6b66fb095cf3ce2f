//! Objects of the protocol.

use serde_json::Value;

/// An object with these members.
pub(super) fn object<const N: usize>(mut members: [(&str, Value); N]) -> Value {
    collected(&mut members)
}

/// Apart, so that it is there once and not for every number of members.
#[inline(never)]
fn collected(members: &mut [(&str, Value)]) -> Value {
    let member = |(name, value): &mut (&str, Value)| ((*name).to_owned(), value.take());
    Value::Object(members.iter_mut().map(member).collect())
}

/// A list with these members.
pub(super) fn list<const N: usize>(members: [Value; N]) -> Value {
    Value::Array(Vec::from(members))
}

/// Text that is shown as Markdown.
pub(super) fn markdown(text: String) -> Value {
    object([("kind", "markdown".into()), ("value", text.into())])
}
