//! What an editor asks about a text: which words can follow, which names belong together, what folds, what a value
//! becomes. The language server and the playground put the answers into their own shapes.
//!
//! **Invariant**: pure but for the [`Host`]; places are bytes of the text as written. Pinned by `tests/it/assist.rs`.

pub mod completion;
pub mod cursor;
mod fields;
mod folder;
pub mod folding;
pub mod hints;
pub mod hover;
pub mod links;
mod names;
mod placeholders;
mod popular;
pub mod signature;
mod slot;
pub mod symbols;
pub mod tokens;
mod values;

use crate::evaluate::{EntryId, Evaluation, Host};
use crate::syntax::Format;

/// One text, and what is known of it.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The format of the text.
    pub format: Format,
    /// The text as written, which is that of the first load.
    pub text: &'a str,
    /// What the server makes of it.
    pub evaluation: &'a Evaluation,
    /// The outside, for files and folders.
    pub host: &'a dyn Host,
}

/// A value for a person, in one line: secrets are masked, pieces of unknown are `?`.
fn shown(evaluation: &Evaluation, id: EntryId) -> String {
    let value = evaluation.value(id);
    if crate::lint::secret::is_secret(evaluation.key(id), value) {
        return "****".to_owned();
    }
    let mut value = value.to_vec();
    for hole in evaluation.entry(id).value.holes.iter().flat_map(|holes| holes.iter()) {
        if let Some(byte) = value.get_mut(hole.at as usize) {
            *byte = b'?';
        }
    }
    crate::lint::shown(&value)
}
