//! Requests about one document: which function answers which, and what its parameters are.

use gen_lsp_types as lsp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uwsgi_lint::project::CheckOptions;

use super::client::Client;
use super::document::Document;
use super::{actions, completion, definition, diagnostics, hover, layout, look, symbols};

/// What a request comes to: a result, or the code and the words of an error.
pub(super) type Answer = Result<Value, (i32, String)>;

/// Codes of errors in JSON-RPC and LSP.
pub(super) const INVALID_PARAMS: i32 = -32602;
const REQUEST_FAILED: i32 = -32803;

/// Answers a request about a document that was analysed.
type Handler = fn(&mut Document, Value, Client, &CheckOptions) -> Answer;

/// What answers a method.
pub(super) fn handler_of(method: &str) -> Option<Handler> {
    Some(match method {
        "textDocument/codeAction" => |document, params, client, options| {
            typed(params, |params| Some(actions::answer(document, &params, client, options)))
        },
        "textDocument/completion" => |document, params, client, _| {
            typed(params, |Completing { position, context }| {
                let typed = context["triggerCharacter"].as_str();
                completion::answer(document, position, typed, client)
            })
        },
        "textDocument/definition" => |document, params, client, _| {
            typed(params, |At { position }| definition::answer(document, position, client))
        },
        "textDocument/diagnostic" => |document, params, client, _| {
            typed(params, |_: lsp::DocumentDiagnosticParams| Some(pulled(document, client)))
        },
        "textDocument/documentHighlight" => {
            |document, params, _, _| typed(params, |At { position }| look::highlights(document, position))
        }
        "textDocument/documentLink" => |document, params, _, _| {
            typed(params, |_: lsp::DocumentLinkParams| look::document_links(document))
        },
        "textDocument/documentSymbol" => {
            |document, params, _, _| typed(params, |_: lsp::DocumentSymbolParams| symbols::answer(document))
        }
        "textDocument/foldingRange" => {
            |document, params, _, _| typed(params, |_: lsp::FoldingRangeParams| look::folding(document))
        }
        "textDocument/formatting" => {
            |document, params, _, _| typed(params, |_: Whole| layout::answer(document))
        }
        "textDocument/hover" => |document, params, client, _| {
            typed(params, |At { position }| hover::answer(document, position, client))
        },
        "textDocument/inlayHint" => {
            |document, params, _, _| typed(params, |Within { range }| look::inlay_hints(document, range))
        }
        "textDocument/prepareRename" => {
            |document, params, _, _| typed(params, |At { position }| look::renamed(document, position))
        }
        "textDocument/references" => |document, params, client, _| {
            typed(params, |References { position, context }| {
                look::references(document, position, context.include_declaration, client)
            })
        },
        "textDocument/rename" => rename,
        "textDocument/semanticTokens/full" => {
            |document, params, _, _| typed(params, |_: Whole| look::semantic_tokens(document))
        }
        "textDocument/signatureHelp" => |document, params, client, _| {
            typed(params, |At { position }| look::signature_help(document, position, client))
        },
        _ => return None,
    })
}

/// A place of the document; what else the client says is of no use here.
#[derive(serde::Deserialize)]
struct At {
    position: lsp::Position,
}

#[derive(serde::Deserialize)]
struct Completing {
    position: lsp::Position,
    /// How it was asked for, which clients that do not say so leave out or empty.
    #[serde(default)]
    context: Value,
}

#[derive(serde::Deserialize)]
struct Within {
    range: lsp::Range,
}

#[derive(serde::Deserialize)]
struct Whole {}

#[derive(serde::Deserialize)]
struct References {
    position: lsp::Position,
    context: lsp::ReferenceContext,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rename {
    position: lsp::Position,
    new_name: String,
}

/// Reads the parameters and writes the result.
fn typed<P: DeserializeOwned, R: Serialize>(params: Value, answer: impl FnOnce(P) -> Option<R>) -> Answer {
    written(answer(read(params)?))
}

/// Parameters of a request; what they lack is the client's mistake.
pub(super) fn read<P: DeserializeOwned>(params: Value) -> Result<P, (i32, String)> {
    serde_json::from_value(params).map_err(|error| (INVALID_PARAMS, error.to_string()))
}

/// A result; nothing is `null`.
pub(super) fn written(result: impl Serialize) -> Answer {
    serde_json::to_value(result).map_err(|error| (REQUEST_FAILED, error.to_string()))
}

fn rename(document: &mut Document, params: Value, client: Client, _: &CheckOptions) -> Answer {
    let Rename { position, new_name } = read(params)?;
    match look::rename_to(document, position, &new_name, client) {
        Ok(edit) => written(edit),
        Err(why) => Err((REQUEST_FAILED, why)),
    }
}

fn pulled(document: &Document, client: Client) -> Value {
    let items = diagnostics::found(document, client);
    let report = lsp::FullDocumentDiagnosticReport { result_id: None, items };
    let mut report = serde_json::to_value(report).unwrap_or_default();
    report["kind"] = "full".into();
    report
}
