//! How the file is written: a rule a file.

mod build_profile;
pub(super) mod common;
mod generic_ini_reader_differs;
mod headers;
mod ini_bare_line;
mod ini_bom;
mod ini_cli_dashes;
mod ini_colon_separator;
mod ini_cr_only;
mod ini_duplicate_section;
mod ini_empty_value;
mod ini_foreign_comment;
mod ini_inline_comment;
mod ini_key_case;
mod ini_key_underscore;
mod ini_line_continuation;
mod ini_missing_equals;
mod ini_nbsp;
mod ini_option_outside_section;
mod ini_quoted_value;
mod ini_section_header_junk;
mod ini_section_missing;
mod template_leftover;

use crate::lint::Rule;
pub(in crate::lint::rules) use common::is_free_text;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &build_profile::BUILD_PROFILE,
    &generic_ini_reader_differs::GENERIC_INI_READER_DIFFERS,
    &ini_bare_line::INI_BARE_LINE,
    &ini_bom::INI_BOM,
    &ini_cli_dashes::INI_CLI_DASHES,
    &ini_colon_separator::INI_COLON_SEPARATOR,
    &ini_cr_only::INI_CR_ONLY,
    &ini_duplicate_section::INI_DUPLICATE_SECTION,
    &ini_empty_value::INI_EMPTY_VALUE,
    &ini_foreign_comment::INI_FOREIGN_COMMENT,
    &ini_inline_comment::INI_INLINE_COMMENT,
    &ini_key_case::INI_KEY_CASE,
    &ini_key_underscore::INI_KEY_UNDERSCORE,
    &ini_line_continuation::INI_LINE_CONTINUATION,
    &ini_missing_equals::INI_MISSING_EQUALS,
    &ini_nbsp::INI_NBSP,
    &ini_option_outside_section::INI_OPTION_OUTSIDE_SECTION,
    &ini_quoted_value::INI_QUOTED_VALUE,
    &ini_section_header_junk::INI_SECTION_HEADER_JUNK,
    &ini_section_missing::INI_SECTION_MISSING,
    &template_leftover::TEMPLATE_LEFTOVER,
];
