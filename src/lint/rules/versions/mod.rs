//! Releases and builds: a rule a file.

mod ancient_option;
mod build_feature_missing;
mod common;
mod die_on_term_deprecated;
mod enable_threads_noop;
mod option_changed_in_target;
mod option_removed_in_target;
mod option_too_new;
mod option_unreleased;
mod platform_only;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &ancient_option::ANCIENT_OPTION,
    &build_feature_missing::BUILD_FEATURE_MISSING,
    &die_on_term_deprecated::DIE_ON_TERM_DEPRECATED,
    &enable_threads_noop::ENABLE_THREADS_NOOP,
    &option_changed_in_target::OPTION_CHANGED_IN_TARGET,
    &option_removed_in_target::OPTION_REMOVED_IN_TARGET,
    &option_too_new::OPTION_TOO_NEW,
    &option_unreleased::OPTION_UNRELEASED,
    &platform_only::PLATFORM_ONLY,
];
