//! A document that is open in the editor.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use gen_lsp_types::{
    DidOpenTextDocumentParams, DocumentChange, Edit, OptionalVersionedTextDocumentIdentifier,
    TextDocumentEdit, TextDocumentIdentifier, TextEdit, Uri, WorkspaceEdit,
};
use serde_json::Value;
use uwsgi_lint::assist::Scene;
use uwsgi_lint::project::walk::format_of;
use uwsgi_lint::syntax::Format;

use super::analysis::Analysis;
use super::client::Client;
use super::text::Text;
use super::uri::path_of;

/// Where a document lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// In a file.
    File,
    /// Nowhere yet: the user has begun to write it.
    Nowhere,
    /// In a place of the editor's own, such as an old version of a file: that is looked at, and not worked on.
    Elsewhere,
}

/// One document, as the client has it.
pub(super) struct Document {
    pub(super) uri: String,
    /// Where it lies, or a name that tells its format.
    pub(super) path: PathBuf,
    pub(super) home: Home,
    /// The user says that it is configuration.
    pub(super) is_declared: bool,
    /// The client's name for the text as it is.
    pub(super) version: Option<i32>,
    pub(super) text: Text,
    /// What the text comes to; nothing since it was changed.
    pub(super) analysis: Option<Analysis>,
    /// The client has not been told yet.
    pub(super) untold: bool,
}

impl Document {
    /// From `textDocument/didOpen`.
    pub(super) fn open(params: DidOpenTextDocumentParams, client: Client) -> Self {
        let item = params.text_document;
        let language = serde_json::to_value(&item.language_id).unwrap_or_default();
        let language = language.as_str().unwrap_or_default();
        let uri = item.uri.0;
        let path = path_of(&uri);
        let home = match &path {
            Some(_) => Home::File,
            None if uri.starts_with("untitled:") => Home::Nowhere,
            None => Home::Elsewhere,
        };
        Self {
            path: path.unwrap_or_else(|| PathBuf::from(name_for(language))),
            home,
            is_declared: language == "uwsgi",
            uri,
            version: Some(item.version),
            text: Text::new(item.text, client.encoding),
            analysis: None,
            untold: true,
        }
    }

    /// Makes the changes of `textDocument/didChange`.
    pub(super) fn change(&mut self, params: &Value) {
        let version = params.pointer("/textDocument/version").and_then(Value::as_i64);
        self.version = version.and_then(|version| i32::try_from(version).ok()).or(self.version);
        for change in params["contentChanges"].as_array().into_iter().flatten() {
            self.text.change(change);
        }
        self.forget();
    }

    /// What was known of the text is so no more.
    pub(super) fn forget(&mut self) {
        self.analysis = None;
        self.untold = true;
    }

    pub(super) fn format(&self) -> Format {
        format_of(&self.path)
    }

    /// The bytes of the text.
    pub(super) fn source(&self) -> Arc<[u8]> {
        Arc::from(self.text.text.as_bytes())
    }

    /// The text with all that is known of it; nothing where it is no configuration.
    pub(super) fn scene(&self) -> Option<Scene<'_>> {
        let analysis = self.analysis.as_ref()?;
        let (evaluation, host) = (analysis.evaluation.as_ref()?, analysis.host.as_ref()?);
        Some(Scene { format: self.format(), text: &self.text.text, evaluation, host })
    }

    /// Edits of this document as the client can take them.
    pub(super) fn workspace_edit(&self, edits: Vec<TextEdit>, client: Client) -> WorkspaceEdit {
        workspace_edit(vec![(self.uri.clone(), self.version, edits)], client)
    }
}

/// Edits of several documents, each with the version of its text if it is open.
pub(super) fn workspace_edit(
    all: Vec<(String, Option<i32>, Vec<TextEdit>)>,
    client: Client,
) -> WorkspaceEdit {
    if !client.versions {
        let changes: HashMap<Uri, Vec<TextEdit>> =
            all.into_iter().map(|(uri, _, edits)| (Uri(uri), edits)).collect();
        return WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() };
    }
    let change = |(uri, version, edits): (String, Option<i32>, Vec<TextEdit>)| {
        let text_document_identifier = TextDocumentIdentifier { uri: Uri(uri) };
        let text_document = OptionalVersionedTextDocumentIdentifier { version, text_document_identifier };
        let edits = edits.into_iter().map(Edit::TextEdit).collect();
        DocumentChange::TextDocumentEdit(TextDocumentEdit { text_document, edits })
    };
    WorkspaceEdit {
        document_changes: Some(all.into_iter().map(change).collect()),
        ..WorkspaceEdit::default()
    }
}

/// A name for what lies in no file.
fn name_for(language: &str) -> &'static str {
    match language {
        "yaml" => "untitled.yaml",
        "json" | "jsonc" => "untitled.json",
        "xml" => "untitled.xml",
        "toml" => "untitled.toml",
        _ => "untitled.ini",
    }
}
