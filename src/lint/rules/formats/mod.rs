//! YAML, JSON and XML, and what is no configuration at all: a rule a file.

mod common;
mod yaml_common;

pub(in crate::lint) use common::is_mismatched;
pub use oversized_file::oversized_file;
pub(in crate::lint) use unused_ignore::RULE as UNUSED_IGNORE;

rules![
    binary_file,
    config_crlf_mixed,
    config_part_lost,
    config_syntax,
    format_extension_mismatch,
    json_duplicate_key,
    json_float,
    json_nested_ignored,
    json_null,
    json_section_missing,
    oversized_file,
    unused_ignore,
    xml_id_mode_attrs,
    xml_root,
    xml_text_comment,
    yaml_hash_truncates,
    yaml_key_colon_eol,
    yaml_list_builtin,
    yaml_multiline_scalar,
    yaml_no_space_colon,
    yaml_quotes_kept,
    yaml_section_missing,
    yaml_tabs,
];
