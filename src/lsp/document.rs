//! A document that is open in the editor.

use std::path::PathBuf;

use serde_json::Value;

use super::analysis::Analysis;
use super::client::Client;
use super::json::{list, object};
use super::text::Text;
use super::uri::path_of;
use uwsgi_lint::project::walk::format_of;
use uwsgi_lint::syntax::Format;

/// One document, as the client has it.
pub(super) struct Document {
    pub(super) uri: String,
    /// Where it lies, or a name that tells its format.
    pub(super) path: PathBuf,
    /// It lies in no file.
    pub(super) unsaved: bool,
    /// The client's name for the text as it is.
    pub(super) version: Value,
    pub(super) text: Text,
    /// What the text comes to; nothing since it was changed.
    pub(super) analysis: Option<Analysis>,
    /// The client has not been told yet.
    pub(super) untold: bool,
}

impl Document {
    /// From the `textDocument` of `textDocument/didOpen`.
    pub(super) fn open(item: &Value, client: Client) -> Option<Self> {
        let uri = item["uri"].as_str()?.to_owned();
        let path = path_of(&uri);
        let unsaved = path.is_none();
        let language = item["languageId"].as_str().unwrap_or_default();
        Some(Self {
            path: path.unwrap_or_else(|| PathBuf::from(name_for(language))),
            unsaved,
            uri,
            version: item["version"].clone(),
            text: Text::new(item["text"].as_str().unwrap_or_default().to_owned(), client.encoding),
            analysis: None,
            untold: true,
        })
    }

    /// Makes the changes of `textDocument/didChange`.
    pub(super) fn change(&mut self, params: &Value) {
        if let Some(version) = params.pointer("/textDocument/version") {
            self.version = version.clone();
        }
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

    /// Edits of this document as the client can take them.
    pub(super) fn workspace_edit(&self, edits: Value, client: Client) -> Value {
        if client.versions {
            let document = object([("uri", self.uri.as_str().into()), ("version", self.version.clone())]);
            let change = object([("textDocument", document), ("edits", edits)]);
            return object([("documentChanges", list([change]))]);
        }
        object([("changes", object([(&self.uri, edits)]))])
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
