//! What has no effect alone: a rule a file.

mod missing_pidfile;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[&missing_pidfile::MISSING_PIDFILE];
