//! Objects of the protocol.

use serde_json::{Map, Value};

/// An object with these members.
pub(super) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    collected(&mut members.into_iter())
}

/// Apart, so that it is there once and not for every number of members.
fn collected(members: &mut dyn Iterator<Item = (&str, Value)>) -> Value {
    Value::Object(members.map(|(name, value)| (name.to_owned(), value)).collect::<Map<String, Value>>())
}

/// A list with these members.
pub(super) fn list<const N: usize>(members: [Value; N]) -> Value {
    Value::Array(Vec::from(members))
}

/// Text that is shown as Markdown.
pub(super) fn markdown(text: String) -> Value {
    object([("kind", "markdown".into()), ("value", text.into())])
}
