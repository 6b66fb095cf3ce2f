//! What is written twice: a rule a file.

mod duplicate_option;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[&duplicate_option::DUPLICATE_OPTION];
