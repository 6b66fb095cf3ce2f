//! Names that the server does not know: a rule a file.

mod common;
mod declare_option_syntax;
mod foreign_option;
mod misspelled_option;
mod placeholder_collides_option;
mod placeholder_unused;
mod plugin_not_loaded;
mod plugin_order;
mod plugin_unneeded;
mod strict_adhoc_placeholder;
mod strict_missing;
mod strict_plugin_order;
mod unknown_option;
mod vassal_set_bad_option;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &declare_option_syntax::DECLARE_OPTION_SYNTAX,
    &foreign_option::FOREIGN_OPTION,
    &misspelled_option::MISSPELLED_OPTION,
    &placeholder_collides_option::PLACEHOLDER_COLLIDES_OPTION,
    &placeholder_unused::PLACEHOLDER_UNUSED,
    &plugin_not_loaded::PLUGIN_NOT_LOADED,
    &plugin_order::PLUGIN_ORDER,
    &plugin_unneeded::PLUGIN_UNNEEDED,
    &strict_adhoc_placeholder::STRICT_ADHOC_PLACEHOLDER,
    &strict_missing::STRICT_MISSING,
    &strict_plugin_order::STRICT_PLUGIN_ORDER,
    &unknown_option::UNKNOWN_OPTION,
    &vassal_set_bad_option::VASSAL_SET_BAD_OPTION,
];
