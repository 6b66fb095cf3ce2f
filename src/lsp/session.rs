//! The conversation with the client: what is open, and which answer belongs to which message.

use std::process::ExitCode;

use serde_json::Value;

use super::analysis::Analysis;
use super::client::Client;
use super::document::Document;
use super::json::{list, object};
use super::wire::Incoming;
use super::{actions, completion, definition, diagnostics, hover, layout, symbols};
use uwsgi_lint::project::CheckOptions;

/// Codes of errors in JSON-RPC and LSP.
const PARSE_ERROR: i32 = -32700;
const INVALID_REQUEST: i32 = -32600;
const METHOD_NOT_FOUND: i32 = -32601;
const NOT_INITIALIZED: i32 = -32002;

/// The type of a message to people.
const ERROR: i32 = 1;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    New,
    Running,
    /// After `shutdown`: nothing but `exit` is expected.
    Over,
}

/// What is known of the client and its documents.
pub(super) struct Session {
    options: CheckOptions,
    client: Client,
    stage: Stage,
    documents: Vec<Document>,
    /// For the client, in this order.
    pub(super) sent: Vec<Value>,
    /// The mistakes in settings that the client was told of since something was saved.
    told: Vec<String>,
}

type Answer = Result<Value, (i32, &'static str)>;

/// What answers a request about a document that was analysed; nothing is `null`.
type Handler = fn(&mut Document, &Value, Client, &CheckOptions) -> Option<Value>;

fn handler_of(method: &str) -> Option<Handler> {
    Some(match method {
        "textDocument/codeAction" => {
            |document, params, client, options| Some(actions::answer(document, params, client, options))
        }
        "textDocument/completion" => |document, params, _, _| completion::answer(document, params),
        "textDocument/definition" => {
            |document, params, client, _| definition::answer(document, params, client)
        }
        "textDocument/documentSymbol" => |document, _, _, _| symbols::answer(document),
        "textDocument/formatting" => |document, _, _, _| layout::answer(document),
        "textDocument/hover" => |document, params, _, _| hover::answer(document, params),
        _ => return None,
    })
}

impl Session {
    pub(super) fn new(options: CheckOptions) -> Self {
        let (client, documents) = (Client::default(), Vec::new());
        Self { options, client, stage: Stage::New, documents, sent: Vec::new(), told: Vec::new() }
    }

    /// Takes in one message; the exit status when it was the last one.
    pub(super) fn take(&mut self, incoming: Incoming) -> Option<ExitCode> {
        let message = match incoming {
            Incoming::Message(message) => message,
            Incoming::Broken(why) => {
                self.fail(&Value::Null, PARSE_ERROR, &why);
                return None;
            }
        };
        let params = &message["params"];
        match (message["method"].as_str(), message.get("id")) {
            (Some("exit"), _) => return Some(ExitCode::from(u8::from(self.stage != Stage::Over))),
            (Some(method), None) => self.notice(method, params),
            (Some(method), Some(id)) if id.is_string() || id.is_number() => match self.answer(method, params)
            {
                Ok(result) => self.reply(id, "result", result),
                Err((code, why)) => self.fail(id, code, why),
            },
            // An answer to a request of ours.
            (None, Some(_)) if message.get("result").is_some() || message.get("error").is_some() => {}
            _ => self.fail(&Value::Null, INVALID_REQUEST, "neither a request nor a notification"),
        }
        None
    }

    fn reply(&mut self, id: &Value, name: &str, value: Value) {
        self.sent.push(object([("jsonrpc", "2.0".into()), ("id", id.clone()), (name, value)]));
    }

    fn fail(&mut self, id: &Value, code: i32, why: &str) {
        self.reply(id, "error", object([("code", code.into()), ("message", why.into())]));
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.sent.push(object([("jsonrpc", "2.0".into()), ("method", method.into()), ("params", params)]));
    }

    fn notice(&mut self, method: &str, params: &Value) {
        if self.stage != Stage::Running {
            return;
        }
        let document = &params["textDocument"];
        let uri = document["uri"].as_str().unwrap_or_default();
        match method {
            "initialized" if self.client.watches => self.sent.push(Client::watch()),
            "textDocument/didOpen" => {
                if let Some(document) = Document::open(document, self.client) {
                    self.close(&document.uri);
                    self.documents.push(document);
                }
            }
            "textDocument/didChange" => {
                if let Some(document) = self.document(uri) {
                    document.change(params);
                }
            }
            "textDocument/didClose" => {
                self.close(uri);
                let params = object([("uri", uri.into()), ("diagnostics", list([]))]);
                self.tell("textDocument/publishDiagnostics", params);
            }
            // A file that others include, or the settings.
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => {
                self.documents.iter_mut().for_each(Document::forget);
                self.told.clear();
            }
            _ => {}
        }
    }

    fn answer(&mut self, method: &str, params: &Value) -> Answer {
        match (self.stage, method) {
            (Stage::New, "initialize") => {
                self.stage = Stage::Running;
                self.client = Client::new(params);
                return Ok(self.client.welcome());
            }
            (Stage::New, _) => return Err((NOT_INITIALIZED, "`initialize` comes first")),
            (Stage::Over, _) => return Err((INVALID_REQUEST, "`shutdown` was the last request")),
            (Stage::Running, "initialize") => return Err((INVALID_REQUEST, "a second `initialize`")),
            (Stage::Running, "shutdown") => {
                self.stage = Stage::Over;
                return Ok(Value::Null);
            }
            (Stage::Running, "completionItem/resolve") => return Ok(completion::resolve(params)),
            _ => {}
        }
        let Some(handler) = handler_of(method) else {
            return Err((METHOD_NOT_FOUND, "no such request"));
        };
        let uri = params["textDocument"]["uri"].as_str().unwrap_or_default();
        let Some(at) = self.documents.iter().position(|document| document.uri == uri) else {
            return Ok(Value::Null);
        };
        self.analyse(at);
        Ok(handler(&mut self.documents[at], params, self.client, &self.options).unwrap_or_default())
    }

    fn close(&mut self, uri: &str) {
        if let Some(at) = self.documents.iter().position(|document| document.uri == uri) {
            self.documents.remove(at);
        }
    }

    fn document(&mut self, uri: &str) -> Option<&mut Document> {
        self.documents.iter_mut().find(|document| document.uri == uri)
    }

    /// Checks a text, when that was not done since it changed. A mistake in the settings is told once.
    fn analyse(&mut self, at: usize) {
        let document = &mut self.documents[at];
        if document.analysis.is_some() {
            return;
        }
        let analysis = Analysis::new(document, &self.options);
        let mistake = match &analysis {
            Err(error) => Some(error.to_string()).filter(|mistake| !self.told.contains(mistake)),
            Ok(_) => None,
        };
        document.analysis = Some(analysis.unwrap_or_default());
        if let Some(mistake) = mistake {
            let message = format!("uwsgi-lint: {mistake}");
            let params = object([("type", ERROR.into()), ("message", message.into())]);
            self.tell("window/showMessage", params);
            self.told.push(mistake);
        }
    }

    /// Tells what is found in the texts that changed.
    pub(super) fn settle(&mut self) {
        for at in 0..self.documents.len() {
            if std::mem::take(&mut self.documents[at].untold) {
                self.analyse(at);
                let params = diagnostics::published(&self.documents[at], self.client.encoding);
                self.tell("textDocument/publishDiagnostics", params);
            }
        }
    }
}
