//! YAML, JSON and XML, and what is no configuration at all: a rule a file.

mod binary_file;
mod oversized_file;

use crate::lint::Rule;
pub use oversized_file::oversized_file;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[&binary_file::BINARY_FILE, &oversized_file::OVERSIZED_FILE];
