//! What is known of the thing below the pointer.

use gen_lsp_types::{Contents, Hover, Position};
use uwsgi_lint::assist::hover::hover;

use super::client::{Client, markup};
use super::document::Document;

/// Answers `textDocument/hover`.
pub(super) fn answer(document: &Document, position: Position, client: Client) -> Option<Hover> {
    let (text, span) = hover(&document.scene()?, document.text.offset(position))?;
    let contents = Contents::MarkupContent(markup(text, client.plain_hover));
    Some(Hover { contents, range: Some(document.text.range(span)) })
}
