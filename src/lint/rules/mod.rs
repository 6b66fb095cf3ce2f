//! The rules, a file each. A test compares this list with the folder.

mod duplicate_option;
mod missing_pidfile;

use super::Rule;

/// Every rule, by id.
pub static ALL: &[&Rule] = &[&duplicate_option::DUPLICATE_OPTION, &missing_pidfile::MISSING_PIDFILE];
