//! Names that the server does not know: a rule a file.

mod common;

rules![
    declare_option_syntax,
    foreign_option,
    misspelled_option,
    placeholder_collides_option,
    placeholder_unused,
    plugin_not_loaded,
    plugin_order,
    plugin_unneeded,
    strict_adhoc_placeholder,
    strict_missing,
    strict_plugin_order,
    unknown_option,
    vassal_set_bad_option,
];
