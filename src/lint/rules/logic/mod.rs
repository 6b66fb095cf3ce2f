//! Placeholders, magic variables and blocks: a rule a file.

mod at_file_missing;
mod command_substitution;
mod common;
mod declare_option_shadowed;
mod dollar_vs_percent;
mod env_literal_if_unset;
mod env_set_then_read;
mod fallback_config_late;
mod for_empty;
mod forbidden_option;
mod glob_not_expanded;
mod if_condition_blanks;
mod if_opt_forward;
mod include_cycle;
mod include_missing;
mod include_section_missing;
mod include_unknown_extension;
mod include_vs_inherit;
mod inherit_overrides;
mod logic_else_unsupported;
mod logic_end_under_strict;
mod logic_nested;
mod logic_stray_end;
mod logic_terminator_mismatch;
mod logic_unclosed;
mod loop_var_outside;
mod magic_dir_trailing_slash;
mod magic_percent_joins_lines;
mod magic_percent_unescaped;
mod magic_uppercase_empty;
mod magic_var_unknown;
mod placeholder_chain_stops;
mod placeholder_in_immediate_option;
mod placeholder_in_key;
mod placeholder_math_order;
mod placeholder_math_spacing;
mod placeholder_self_reference;
mod placeholder_undefined;
mod relative_include;
mod tls_setting_after_listener;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &at_file_missing::AT_FILE_MISSING,
    &command_substitution::COMMAND_SUBSTITUTION,
    &declare_option_shadowed::DECLARE_OPTION_SHADOWED,
    &dollar_vs_percent::DOLLAR_VS_PERCENT,
    &env_literal_if_unset::ENV_LITERAL_IF_UNSET,
    &env_set_then_read::ENV_SET_THEN_READ,
    &fallback_config_late::FALLBACK_CONFIG_LATE,
    &for_empty::FOR_EMPTY,
    &forbidden_option::FORBIDDEN_OPTION,
    &glob_not_expanded::GLOB_NOT_EXPANDED,
    &if_condition_blanks::IF_CONDITION_BLANKS,
    &if_opt_forward::IF_OPT_FORWARD,
    &include_cycle::INCLUDE_CYCLE,
    &include_missing::INCLUDE_MISSING,
    &include_section_missing::INCLUDE_SECTION_MISSING,
    &include_unknown_extension::INCLUDE_UNKNOWN_EXTENSION,
    &include_vs_inherit::INCLUDE_VS_INHERIT,
    &inherit_overrides::INHERIT_OVERRIDES,
    &logic_else_unsupported::LOGIC_ELSE_UNSUPPORTED,
    &logic_end_under_strict::LOGIC_END_UNDER_STRICT,
    &logic_nested::LOGIC_NESTED,
    &logic_stray_end::LOGIC_STRAY_END,
    &logic_terminator_mismatch::LOGIC_TERMINATOR_MISMATCH,
    &logic_unclosed::LOGIC_UNCLOSED,
    &loop_var_outside::LOOP_VAR_OUTSIDE,
    &magic_dir_trailing_slash::MAGIC_DIR_TRAILING_SLASH,
    &magic_percent_joins_lines::MAGIC_PERCENT_JOINS_LINES,
    &magic_percent_unescaped::MAGIC_PERCENT_UNESCAPED,
    &magic_uppercase_empty::MAGIC_UPPERCASE_EMPTY,
    &magic_var_unknown::MAGIC_VAR_UNKNOWN,
    &placeholder_chain_stops::PLACEHOLDER_CHAIN_STOPS,
    &placeholder_in_immediate_option::PLACEHOLDER_IN_IMMEDIATE_OPTION,
    &placeholder_in_key::PLACEHOLDER_IN_KEY,
    &placeholder_math_order::PLACEHOLDER_MATH_ORDER,
    &placeholder_math_spacing::PLACEHOLDER_MATH_SPACING,
    &placeholder_self_reference::PLACEHOLDER_SELF_REFERENCE,
    &placeholder_undefined::PLACEHOLDER_UNDEFINED,
    &relative_include::RELATIVE_INCLUDE,
    &tls_setting_after_listener::TLS_SETTING_AFTER_LISTENER,
];
