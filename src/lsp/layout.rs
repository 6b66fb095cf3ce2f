//! The layout of a document, as `fmt` has it.

use gen_lsp_types::TextEdit;
use uwsgi_lint::evaluate::path_bytes;
use uwsgi_lint::format::{format_ini, reason_to_leave};

use super::document::Document;
use super::edits;

/// Answers `textDocument/formatting`; nothing for what is left as it is.
pub(super) fn answer(document: &Document) -> Option<Vec<TextEdit>> {
    let source = document.text.text.as_bytes();
    document.analysis.as_ref()?.evaluation.as_ref()?;
    if reason_to_leave(&path_bytes(&document.path), document.format(), source).is_some() {
        return None;
    }
    let after = format_ini(source)?;
    Some(edits::of_text(document, std::str::from_utf8(&after).ok()?))
}
