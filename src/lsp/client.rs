//! What the client said of itself, and what it is told in turn.

use gen_lsp_types::{InitializeResult, MarkupContent, MarkupKind, ServerInfo};
use serde_json::Value;

use super::text::Encoding;

/// What the client can do, as far as answers differ.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a capability of its own")]
pub(super) struct Client {
    pub(super) encoding: Encoding,
    /// Edits may name the version that they are for.
    pub(super) versions: bool,
    /// Symbols may lie in one another.
    pub(super) nested_symbols: bool,
    /// It can be asked to tell of files that change.
    pub(super) watches: bool,
    /// It can be asked for its settings.
    pub(super) configures: bool,
    /// It can be told to be told of settings that change.
    pub(super) tells_settings: bool,
    /// It shows no Markdown.
    pub(super) plain_hover: bool,
    pub(super) plain_items: bool,
    /// Items may have gaps to fill in.
    pub(super) snippets: bool,
    /// The range of an edit may be said once for all items.
    pub(super) common_range: bool,
    /// It asks for diagnostics, and is not sent any.
    pub(super) pulls: bool,
    /// It can be told to ask again.
    pub(super) asks_again: bool,
    /// Diagnostics may be greyed out or struck through.
    pub(super) tags: bool,
    /// A field of a signature may be named by its place.
    pub(super) field_places: bool,
}

impl Client {
    /// From the parameters of `initialize`.
    pub(super) fn new(params: &Value) -> Self {
        let capabilities = &params["capabilities"];
        let at = |pointer: &str| capabilities.pointer(pointer);
        let can = |pointer: &str| at(pointer) == Some(&Value::Bool(true));
        let is_there = |pointer: &str| at(pointer).is_some_and(Value::is_object);
        let list = |pointer: &str| at(pointer).and_then(Value::as_array);
        let has =
            |pointer: &str, word: &str| list(pointer).is_some_and(|all| all.iter().any(|one| one == word));
        let is_plain = |pointer: &str| list(pointer).is_some() && !has(pointer, "markdown");
        let is_utf8 = has("/general/positionEncodings", Encoding::Utf8.name());
        Self {
            encoding: if is_utf8 { Encoding::Utf8 } else { Encoding::Utf16 },
            versions: can("/workspace/workspaceEdit/documentChanges"),
            nested_symbols: can("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport"),
            watches: can("/workspace/didChangeWatchedFiles/dynamicRegistration"),
            configures: can("/workspace/configuration"),
            tells_settings: can("/workspace/didChangeConfiguration/dynamicRegistration"),
            plain_hover: is_plain("/textDocument/hover/contentFormat"),
            plain_items: is_plain("/textDocument/completion/completionItem/documentationFormat"),
            snippets: can("/textDocument/completion/completionItem/snippetSupport"),
            common_range: has("/textDocument/completion/completionList/itemDefaults", "editRange"),
            pulls: is_there("/textDocument/diagnostic"),
            asks_again: can("/workspace/diagnostics/refreshSupport"),
            tags: is_there("/textDocument/publishDiagnostics/tagSupport")
                || is_there("/textDocument/diagnostic/tagSupport"),
            field_places: can(
                "/textDocument/signatureHelp/signatureInformation/parameterInformation/labelOffsetSupport",
            ),
        }
    }

    /// The answer to `initialize`.
    pub(super) fn welcome(self) -> InitializeResult {
        let mut capabilities =
            serde_json::from_str::<Value>(include_str!("capabilities.json")).unwrap_or_default();
        capabilities["positionEncoding"] = self.encoding.name().into();
        capabilities["documentSymbolProvider"] = self.nested_symbols.into();
        if !self.pulls {
            capabilities.as_object_mut().map(|all| all.remove("diagnosticProvider"));
        }
        let capabilities = serde_json::from_value(capabilities).unwrap_or_default();
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        InitializeResult {
            capabilities,
            server_info: Some(ServerInfo { name: "uwsgi-lint".to_owned(), version }),
        }
    }
}

/// Markdown, or what is left of it for a client that shows none.
pub(super) fn markup(markdown: String, is_plain: bool) -> MarkupContent {
    if !is_plain {
        return MarkupContent { kind: MarkupKind::Markdown, value: markdown };
    }
    let is_fence = |line: &&str| line.starts_with("```");
    let line = |line: &str| {
        let line = line.strip_prefix("* ").map_or_else(|| line.to_owned(), |item| format!("- {item}"));
        line.trim_start_matches('#').replace("**", "").trim_start().to_owned()
    };
    let lines: Vec<String> = markdown.lines().filter(|line| !is_fence(line)).map(line).collect();
    MarkupContent { kind: MarkupKind::PlainText, value: lines.join("\n") }
}
