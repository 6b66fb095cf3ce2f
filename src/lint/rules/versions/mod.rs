//! Releases and builds: a rule a file.

mod common;

rules![
    ancient_option,
    build_feature_missing,
    die_on_term_deprecated,
    enable_threads_noop,
    option_changed_in_target,
    option_removed_in_target,
    option_too_new,
    option_unreleased,
    platform_only,
];
