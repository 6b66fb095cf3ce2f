//! What the library's `assist` finds in a text, in the shapes of the protocol.

use gen_lsp_types::{
    ActiveParameter, DocumentHighlight, DocumentHighlightKind, DocumentLink, Documentation, FoldingRange,
    FoldingRangeKind, InlayHint, InlayHintKind, Label, Location, ParameterInformation,
    ParameterInformationLabel, Position, Range, SemanticToken, SemanticTokens, SignatureHelp,
    SignatureInformation, TextEdit, Uri, WorkspaceEdit,
};
use uwsgi_lint::assist::folding::{Fold, folds};
use uwsgi_lint::assist::hints::hints;
use uwsgi_lint::assist::links::links;
use uwsgi_lint::assist::signature::signature;
use uwsgi_lint::assist::symbols::{occurrences, rename, symbol_at};
use uwsgi_lint::assist::tokens::{Token, tokens};
use uwsgi_lint::host::to_path;
use uwsgi_lint::syntax::Span;

use super::client::Client;
use super::diagnostics::View;
use super::document::{Document, workspace_edit};
use super::uri::uri_of;

/// Answers `textDocument/documentHighlight`.
pub(super) fn highlights(document: &Document, position: Position) -> Option<Vec<DocumentHighlight>> {
    let scene = document.scene()?;
    let (symbol, _) = symbol_at(&scene, document.text.offset(position))?;
    let own = occurrences(scene.evaluation, &symbol).into_iter().filter(|one| one.load == 0);
    let highlight = |one: uwsgi_lint::assist::symbols::Occurrence| DocumentHighlight {
        range: document.text.range(one.span),
        kind: Some(if one.is_write { DocumentHighlightKind::Write } else { DocumentHighlightKind::Read }),
    };
    Some(own.map(highlight).collect())
}

/// Answers `textDocument/references`.
pub(super) fn references(
    document: &Document,
    position: Position,
    declares: bool,
    client: Client,
) -> Option<Vec<Location>> {
    let scene = document.scene()?;
    let (symbol, _) = symbol_at(&scene, document.text.offset(position))?;
    let mut view = View::new(document, client);
    let all = occurrences(scene.evaluation, &symbol).into_iter().filter(|one| declares || !one.is_write);
    Some(all.filter_map(|one| view.place(one.load, one.span)).collect())
}

/// Answers `textDocument/prepareRename`: nothing where nothing can be renamed.
pub(super) fn renamed(document: &Document, position: Position) -> Option<Range> {
    let scene = document.scene()?;
    let (symbol, span) = symbol_at(&scene, document.text.offset(position))?;
    // A name that none has tells whether any would do.
    rename(scene.evaluation, &symbol, "a-name-of-your-own").ok().map(|_| document.text.range(span))
}

/// Answers `textDocument/rename`; an error says why the symbol cannot have that name.
pub(super) fn rename_to(
    document: &Document,
    position: Position,
    to: &str,
    client: Client,
) -> Result<Option<WorkspaceEdit>, String> {
    let Some(scene) = document.scene() else { return Ok(None) };
    let Some((symbol, _)) = symbol_at(&scene, document.text.offset(position)) else { return Ok(None) };
    let mut view = View::new(document, client);
    let mut files: Vec<(String, Option<i32>, Vec<TextEdit>)> = Vec::new();
    for (load, span) in rename(scene.evaluation, &symbol, to)? {
        let Some(Location { uri: Uri(uri), range }) = view.place(load, span) else { continue };
        let edit = TextEdit { range, new_text: to.to_owned() };
        let version = document.version.filter(|_| uri == document.uri);
        match files.iter_mut().find(|(known, ..)| *known == uri) {
            Some((_, _, edits)) => edits.push(edit),
            None => files.push((uri, version, vec![edit])),
        }
    }
    Ok(Some(workspace_edit(files, client)))
}

/// Answers `textDocument/foldingRange`.
pub(super) fn folding(document: &Document) -> Option<Vec<FoldingRange>> {
    let range = |(fold, span): (Fold, Span)| {
        let range = document.text.range(span);
        let kind = if fold == Fold::Comment { FoldingRangeKind::Comment } else { FoldingRangeKind::Region };
        FoldingRange {
            start_line: range.start.line,
            end_line: range.end.line,
            kind: Some(kind),
            ..FoldingRange::default()
        }
    };
    Some(folds(&document.scene()?).into_iter().map(range).collect())
}

/// Answers `textDocument/semanticTokens/full`.
pub(super) fn semantic_tokens(document: &Document) -> Option<SemanticTokens> {
    let (mut line, mut character) = (0, 0);
    let mut data = Vec::new();
    for (token, span) in tokens(&document.scene()?) {
        let Range { start, end } = document.text.range(span);
        // Only INI's lines are entries; elsewhere a value may span several.
        if start.line != end.line {
            continue;
        }
        let delta_line = start.line - line;
        let delta_start = if delta_line == 0 { start.character - character } else { start.character };
        let (token_type, token_modifiers_bitset) = meaning(token);
        data.push(SemanticToken {
            delta_line,
            delta_start,
            length: end.character - start.character,
            token_type,
            token_modifiers_bitset,
        });
        (line, character) = (start.line, start.character);
    }
    Some(SemanticTokens { result_id: None, data })
}

/// Type and modifiers, as `capabilities.json` numbers them.
fn meaning(token: Token) -> (u32, u32) {
    match token {
        Token::Section => (0, 0),
        Token::Option => (1, 0),
        Token::Absent => (1, 1),
        Token::Own => (2, 0),
        Token::Block => (3, 0),
        Token::Magic => (4, 0),
        Token::Variable => (5, 2),
        Token::Dead => (6, 0),
    }
}

/// Answers `textDocument/inlayHint`.
pub(super) fn inlay_hints(document: &Document, range: Range) -> Option<Vec<InlayHint>> {
    let offsets = document.text.offsets(range);
    let hint = |hint: uwsgi_lint::assist::hints::Hint| InlayHint {
        position: document.text.range(Span::empty(hint.at as usize)).start,
        label: Label::String(hint.text),
        kind: hint.is_value.then_some(InlayHintKind::Parameter),
        padding_left: Some(true),
        text_edits: None,
        tooltip: None,
        padding_right: None,
        data: None,
    };
    Some(hints(&document.scene()?, Span::new(offsets.start, offsets.end)).into_iter().map(hint).collect())
}

/// Answers `textDocument/signatureHelp`.
pub(super) fn signature_help(
    document: &Document,
    position: Position,
    client: Client,
) -> Option<SignatureHelp> {
    let signature = signature(&document.scene()?, document.text.offset(position))?;
    let field = |(start, end, about): &(usize, usize, String)| {
        let units = |end: usize| u32::try_from(signature.label[..end].encode_utf16().count()).unwrap_or(0);
        let label = if client.field_places {
            ParameterInformationLabel::Tuple((units(*start), units(*end)))
        } else {
            ParameterInformationLabel::String(signature.label[*start..*end].to_owned())
        };
        let documentation = (!about.is_empty()).then(|| Documentation::String(about.clone()));
        ParameterInformation { label, documentation }
    };
    let parameters = Some(signature.fields.iter().map(field).collect());
    let active = u32::try_from(signature.active).unwrap_or(0);
    let one = SignatureInformation {
        label: signature.label.clone(),
        documentation: None,
        parameters,
        active_parameter: Some(ActiveParameter::Int(active)),
    };
    let active_parameter = Some(ActiveParameter::Int(active));
    Some(SignatureHelp { signatures: vec![one], active_signature: Some(0), active_parameter })
}

/// Answers `textDocument/documentLink`.
pub(super) fn document_links(document: &Document) -> Option<Vec<DocumentLink>> {
    let link = |link: uwsgi_lint::assist::links::Link| {
        let target = uri_of(&to_path(&link.path)).map(Uri)?;
        let range = document.text.range(link.span);
        Some(DocumentLink { range, target: Some(target), tooltip: None, data: None })
    };
    Some(links(&document.scene()?).into_iter().filter_map(link).collect())
}
