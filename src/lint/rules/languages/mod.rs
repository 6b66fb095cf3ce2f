//! Applications in other languages: a rule a file.

mod go_threads;
mod modifier_missing;
mod rack_threads;
mod rails_option_legacy;
mod rbthreads_without_threads;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &go_threads::GO_THREADS,
    &modifier_missing::MODIFIER_MISSING,
    &rack_threads::RACK_THREADS,
    &rails_option_legacy::RAILS_OPTION_LEGACY,
    &rbthreads_without_threads::RBTHREADS_WITHOUT_THREADS,
];
