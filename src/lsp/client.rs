//! What the client said of itself, and what it is told in turn.

use serde_json::Value;

use super::json::object;
use super::text::Encoding;

/// What the client can do, as far as answers differ.
#[derive(Clone, Copy, Debug)]
pub(super) struct Client {
    pub(super) encoding: Encoding,
    /// Edits may name the version that they are for.
    pub(super) versions: bool,
    /// Symbols may lie in one another.
    pub(super) nested_symbols: bool,
    /// It can be asked to tell of files that change.
    pub(super) watches: bool,
}

impl Default for Client {
    fn default() -> Self {
        Self { encoding: Encoding::Utf16, versions: false, nested_symbols: false, watches: false }
    }
}

impl Client {
    /// From the parameters of `initialize`.
    pub(super) fn new(params: &Value) -> Self {
        let capabilities = &params["capabilities"];
        let can = |pointer: &str| capabilities.pointer(pointer) == Some(&Value::Bool(true));
        let encodings = capabilities.pointer("/general/positionEncodings").and_then(Value::as_array);
        let is_utf8 = encodings.is_some_and(|all| all.iter().any(|name| name == Encoding::Utf8.name()));
        Self {
            encoding: if is_utf8 { Encoding::Utf8 } else { Encoding::Utf16 },
            versions: can("/workspace/workspaceEdit/documentChanges"),
            nested_symbols: can("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport"),
            watches: can("/workspace/didChangeWatchedFiles/dynamicRegistration"),
        }
    }

    /// The answer to `initialize`.
    pub(super) fn welcome(self) -> Value {
        let mut capabilities = parsed(include_str!("capabilities.json"));
        capabilities["positionEncoding"] = self.encoding.name().into();
        capabilities["documentSymbolProvider"] = self.nested_symbols.into();
        let server = object([("name", "uwsgi-lint".into()), ("version", env!("CARGO_PKG_VERSION").into())]);
        object([("capabilities", capabilities), ("serverInfo", server)])
    }

    /// Asks to be told when settings change.
    pub(super) fn watch() -> Value {
        parsed(include_str!("watch.json"))
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
