//! YAML, JSON and XML, and what is no configuration at all: a rule a file.

mod binary_file;
mod oversized_file;
mod unused_ignore;

use crate::lint::Rule;
pub use oversized_file::oversized_file;
pub(in crate::lint) use unused_ignore::UNUSED_IGNORE;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] =
    &[&binary_file::BINARY_FILE, &oversized_file::OVERSIZED_FILE, &unused_ignore::UNUSED_IGNORE];
