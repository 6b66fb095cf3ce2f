//! What has no effect alone: a rule a file.

mod cache_missing;
mod missing_pidfile;
mod missing_socket;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] =
    &[&cache_missing::CACHE_MISSING, &missing_pidfile::MISSING_PIDFILE, &missing_socket::MISSING_SOCKET];
