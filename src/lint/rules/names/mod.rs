//! Names that the server does not know: a rule a file.

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[];
