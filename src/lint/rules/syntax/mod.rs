//! How the file is written: a rule a file.

pub(super) mod common;
mod headers;

pub(in crate::lint::rules) use common::is_free_text;
pub(in crate::lint) use merge_conflict_markers::settle;

rules![
    build_profile,
    generic_ini_reader_differs,
    ini_bare_line,
    ini_bom,
    ini_cli_dashes,
    ini_colon_separator,
    ini_cr_only,
    ini_duplicate_section,
    ini_empty_value,
    ini_foreign_comment,
    ini_inline_comment,
    ini_key_case,
    ini_key_underscore,
    ini_line_continuation,
    ini_missing_equals,
    ini_nbsp,
    ini_option_outside_section,
    ini_quoted_value,
    ini_section_header_junk,
    ini_section_missing,
    merge_conflict_markers,
    template_leftover,
];
