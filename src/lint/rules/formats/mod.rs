//! YAML, JSON and XML, and what is no configuration at all: a rule a file.

mod binary_file;
mod common;
mod config_crlf_mixed;
mod config_part_lost;
mod config_syntax;
mod format_extension_mismatch;
mod json_duplicate_key;
mod json_float;
mod json_nested_ignored;
mod json_null;
mod json_section_missing;
mod oversized_file;
mod unused_ignore;
mod xml_id_mode_attrs;
mod xml_root;
mod xml_text_comment;
mod yaml_common;
mod yaml_hash_truncates;
mod yaml_key_colon_eol;
mod yaml_list_builtin;
mod yaml_multiline_scalar;
mod yaml_no_space_colon;
mod yaml_quotes_kept;
mod yaml_section_missing;
mod yaml_tabs;

use crate::lint::Rule;
pub(in crate::lint) use common::{Readings, is_mismatched};
pub use oversized_file::oversized_file;
pub(in crate::lint) use unused_ignore::UNUSED_IGNORE;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &binary_file::BINARY_FILE,
    &config_crlf_mixed::CONFIG_CRLF_MIXED,
    &config_part_lost::CONFIG_PART_LOST,
    &config_syntax::CONFIG_SYNTAX,
    &format_extension_mismatch::FORMAT_EXTENSION_MISMATCH,
    &json_duplicate_key::JSON_DUPLICATE_KEY,
    &json_float::JSON_FLOAT,
    &json_nested_ignored::JSON_NESTED_IGNORED,
    &json_null::JSON_NULL,
    &json_section_missing::JSON_SECTION_MISSING,
    &oversized_file::OVERSIZED_FILE,
    &unused_ignore::UNUSED_IGNORE,
    &xml_id_mode_attrs::XML_ID_MODE_ATTRS,
    &xml_root::XML_ROOT,
    &xml_text_comment::XML_TEXT_COMMENT,
    &yaml_hash_truncates::YAML_HASH_TRUNCATES,
    &yaml_key_colon_eol::YAML_KEY_COLON_EOL,
    &yaml_list_builtin::YAML_LIST_BUILTIN,
    &yaml_multiline_scalar::YAML_MULTILINE_SCALAR,
    &yaml_no_space_colon::YAML_NO_SPACE_COLON,
    &yaml_quotes_kept::YAML_QUOTES_KEPT,
    &yaml_section_missing::YAML_SECTION_MISSING,
    &yaml_tabs::YAML_TABS,
];
