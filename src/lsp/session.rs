//! The conversation with the client: what is open, and which answer belongs to which message.

use std::collections::{HashMap, VecDeque};
use std::process::ExitCode;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use uwsgi_lint::project::CheckOptions;

use super::analysis::{Analysis, real};
use super::client::Client;
use super::document::{Document, Home};
use super::handlers::{self, Answer};
use super::wire::Incoming;
use super::{completion, diagnostics, settings};

/// Codes of errors in JSON-RPC and LSP.
const PARSE_ERROR: i32 = -32700;
const INVALID_REQUEST: i32 = -32600;
const METHOD_NOT_FOUND: i32 = -32601;
const NOT_INITIALIZED: i32 = -32002;
const REQUEST_CANCELLED: i32 = -32800;
const CONTENT_MODIFIED: i32 = -32801;

/// The type of a message to people.
const ERROR: i32 = 1;

/// Names of requests to the client.
const SETTINGS: &str = "settings";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    New,
    Running,
    /// After `shutdown`: nothing but `exit` is expected.
    Over,
}

/// What is known of the client and its documents.
pub(super) struct Session {
    /// What the command line says.
    base: CheckOptions,
    /// The same with the editor's settings and the texts that are open.
    options: CheckOptions,
    client: Client,
    stage: Stage,
    documents: Vec<Document>,
    /// For the client, in this order.
    pub(super) sent: Vec<Value>,
    /// The mistakes in settings that the client was told of since something was saved.
    told: Vec<String>,
    /// The client's process, until somebody has asked for it.
    process: Option<u64>,
    /// How many requests were made of the client.
    requests: u64,
    /// A client that asks for diagnostics cannot know that those of some text have changed.
    is_stale: bool,
}

impl Session {
    pub(super) fn new(options: CheckOptions) -> Self {
        Self {
            base: options.clone(),
            options,
            client: Client::default(),
            stage: Stage::New,
            documents: Vec::new(),
            sent: Vec::new(),
            told: Vec::new(),
            process: None,
            requests: 0,
            is_stale: false,
        }
    }

    /// The client's process, once.
    pub(super) fn take_process(&mut self) -> Option<u64> {
        self.process.take()
    }

    /// Takes in one message, with those that wait behind it; the exit status when it was the last one.
    pub(super) fn take(
        &mut self,
        incoming: Incoming,
        waiting: &VecDeque<Option<Incoming>>,
    ) -> Option<ExitCode> {
        let mut message = match incoming {
            Incoming::Message(message) => message,
            Incoming::Broken(why) => {
                self.fail(&Value::Null, PARSE_ERROR, &why);
                return None;
            }
        };
        let params = message.get_mut("params").map(Value::take).unwrap_or_default();
        match (message["method"].as_str(), message.get("id")) {
            (Some("exit"), _) => return Some(ExitCode::from(u8::from(self.stage != Stage::Over))),
            (Some(method), None) => self.notice(method, &params),
            (Some(method), Some(id)) if id.is_string() || id.is_number() => {
                let answer = match self.reason_to_drop(id, &params, waiting) {
                    Some(dropped) => Err(dropped),
                    None => self.answer(method, params),
                };
                match answer {
                    Ok(result) => self.reply(id, "result", result),
                    Err((code, why)) => self.fail(id, code, &why),
                }
            }
            // An answer to a request of ours.
            (None, Some(id)) if message.get("result").is_some() || message.get("error").is_some() => {
                let is_settings = id.as_str().is_some_and(|id| id.starts_with(SETTINGS));
                if let Some(found) = message.pointer("/result/0").filter(|_| is_settings) {
                    self.configure(&found.clone());
                }
            }
            _ => self.fail(&Value::Null, INVALID_REQUEST, "neither a request nor a notification"),
        }
        None
    }

    /// Whether a request is cancelled, or asks about a text that is another one already and was not looked at.
    fn reason_to_drop(
        &self,
        id: &Value,
        params: &Value,
        waiting: &VecDeque<Option<Incoming>>,
    ) -> Option<(i32, String)> {
        let uri = params.pointer("/textDocument/uri").and_then(Value::as_str);
        let is_stale = uri.is_some_and(|uri| {
            self.documents.iter().any(|document| document.uri == uri && document.analysis.is_none())
        });
        let messages = waiting.iter().filter_map(|incoming| match incoming {
            Some(Incoming::Message(message)) => Some(message),
            _ => None,
        });
        for message in messages {
            let params = &message["params"];
            match message["method"].as_str() {
                Some("$/cancelRequest") if params["id"] == *id => {
                    return Some((REQUEST_CANCELLED, "cancelled".to_owned()));
                }
                Some("textDocument/didChange")
                    if is_stale && params.pointer("/textDocument/uri").and_then(Value::as_str) == uri =>
                {
                    return Some((CONTENT_MODIFIED, "the text has changed since".to_owned()));
                }
                _ => {}
            }
        }
        None
    }

    fn reply(&mut self, id: &Value, name: &str, value: Value) {
        let mut message = json!({ "jsonrpc": "2.0", "id": id });
        message[name] = value;
        self.sent.push(message);
    }

    fn fail(&mut self, id: &Value, code: i32, why: &str) {
        self.reply(id, "error", json!({ "code": code, "message": why }));
    }

    fn tell(&mut self, method: &str, params: impl Serialize) {
        self.sent.push(json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn ask(&mut self, name: &str, method: &str, params: &Value) {
        self.requests += 1;
        let id = format!("{name}-{}", self.requests);
        let mut message = json!({ "jsonrpc": "2.0", "id": id, "method": method });
        if !params.is_null() {
            message["params"] = params.clone();
        }
        self.sent.push(message);
    }

    fn complain(&mut self, mistake: &str) {
        self.tell(
            "window/showMessage",
            json!({ "type": ERROR, "message": format!("uwsgi-lint: {mistake}") }),
        );
    }

    fn notice(&mut self, method: &str, params: &Value) {
        if self.stage != Stage::Running {
            return;
        }
        let uri = params.pointer("/textDocument/uri").and_then(Value::as_str).unwrap_or_default();
        match method {
            "initialized" => self.greet(),
            "textDocument/didOpen" => {
                if let Ok(params) = handlers::read(params.clone()) {
                    let document = Document::open(params, self.client);
                    self.close(&document.uri);
                    self.documents.push(document);
                    self.changed(self.documents.len() - 1);
                }
            }
            "textDocument/didChange" => {
                if let Some(at) = self.documents.iter().position(|document| document.uri == uri) {
                    self.documents[at].change(params);
                    self.changed(at);
                }
            }
            "textDocument/didClose" => {
                self.close(uri);
                if !self.client.pulls {
                    self.tell("textDocument/publishDiagnostics", json!({ "uri": uri, "diagnostics": [] }));
                }
            }
            "workspace/didChangeConfiguration" if self.client.configures => self.ask_for_settings(),
            "workspace/didChangeConfiguration" => self.configure(&params["settings"]),
            // A file that others include, or the settings.
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => self.forget(),
            _ => {}
        }
    }

    /// Says what the server wants to be told, and asks for the editor's settings.
    fn greet(&mut self) {
        let mut registrations = Vec::new();
        if self.client.watches {
            let watchers = json!([
                { "globPattern": "**/{uwsgi-lint,.uwsgi-lint,pyproject}.toml" },
                { "globPattern": "**/*.{ini,yaml,yml,json,xml}" },
            ]);
            registrations.push(json!({
                "id": "files",
                "method": "workspace/didChangeWatchedFiles",
                "registerOptions": { "watchers": watchers },
            }));
        }
        if self.client.tells_settings {
            registrations.push(json!({
                "id": "configuration",
                "method": "workspace/didChangeConfiguration",
                "registerOptions": { "section": settings::SECTION },
            }));
        }
        if !registrations.is_empty() {
            self.ask(
                "registrations",
                "client/registerCapability",
                &json!({ "registrations": registrations }),
            );
        }
        if self.client.configures {
            self.ask_for_settings();
        }
    }

    fn ask_for_settings(&mut self) {
        self.ask(
            SETTINGS,
            "workspace/configuration",
            &json!({ "items": [{ "section": settings::SECTION }] }),
        );
    }

    /// Takes the editor's settings; those of before are forgotten.
    fn configure(&mut self, settings: &Value) {
        let (options, mistakes) = settings::apply(&self.base, settings);
        self.options = options;
        for mistake in mistakes {
            self.complain(&mistake);
        }
        self.forget();
    }

    /// Nothing is known of any text any more.
    fn forget(&mut self) {
        self.documents.iter_mut().for_each(Document::forget);
        self.told.clear();
        self.is_stale = !self.documents.is_empty();
    }

    /// What was known of the texts that another one is part of is so no more.
    fn changed(&mut self, at: usize) {
        if self.documents[at].home != Home::File || self.documents.len() < 2 {
            return;
        }
        let path = self.documents[at].path.clone();
        let reads = |document: &Document| {
            document.analysis.as_ref().is_some_and(|analysis| analysis.reads(&document.path, &path))
        };
        for (number, document) in self.documents.iter_mut().enumerate() {
            if number != at && reads(document) {
                document.forget();
                self.is_stale = true;
            }
        }
    }

    fn answer(&mut self, method: &str, params: Value) -> Answer {
        let refused = |code: i32, why: &str| Err((code, why.to_owned()));
        match (self.stage, method) {
            (Stage::New, "initialize") => return self.initialize(&params),
            (Stage::New, _) => return refused(NOT_INITIALIZED, "`initialize` comes first"),
            (Stage::Over, _) => return refused(INVALID_REQUEST, "`shutdown` was the last request"),
            (Stage::Running, "initialize") => return refused(INVALID_REQUEST, "a second `initialize`"),
            (Stage::Running, "shutdown") => {
                self.stage = Stage::Over;
                return Ok(Value::Null);
            }
            (Stage::Running, "completionItem/resolve") => {
                return handlers::written(completion::resolve(handlers::read(params)?, self.client));
            }
            _ => {}
        }
        let Some(handler) = handlers::handler_of(method) else {
            return refused(METHOD_NOT_FOUND, "no such request");
        };
        let Some(uri) = params.pointer("/textDocument/uri").and_then(Value::as_str) else {
            return refused(handlers::INVALID_PARAMS, "no `textDocument` with a `uri`");
        };
        let Some(at) = self.documents.iter().position(|document| document.uri == uri) else {
            return Ok(if method == "textDocument/diagnostic" {
                json!({ "kind": "full", "items": [] })
            } else {
                Value::Null
            });
        };
        self.analyse(at);
        handler(&mut self.documents[at], params, self.client, &self.options)
    }

    fn initialize(&mut self, params: &Value) -> Answer {
        self.stage = Stage::Running;
        self.client = Client::new(params);
        self.process = params["processId"].as_u64();
        let options = &params["initializationOptions"];
        // Some clients wrap what the user writes.
        let options = options.get("settings").filter(|settings| settings.is_object()).unwrap_or(options);
        if options.is_object() {
            self.configure(&options.clone());
        }
        handlers::written(self.client.welcome())
    }

    fn close(&mut self, uri: &str) {
        if let Some(at) = self.documents.iter().position(|document| document.uri == uri) {
            self.changed(at);
            self.documents.remove(at);
        }
    }

    /// Checks a text, when that was not done since it changed. A mistake in the settings is told once.
    fn analyse(&mut self, at: usize) {
        if self.documents[at].analysis.is_some() {
            return;
        }
        // What is open counts, rather than what lies on the disk.
        let open = self.documents.iter().filter(|document| document.home == Home::File);
        let open: HashMap<_, _> = open.map(|document| (real(&document.path), document.source())).collect();
        self.options.open = Arc::new(open);
        let document = &mut self.documents[at];
        let analysis = Analysis::new(document, &self.options);
        let mistake = analysis.as_ref().err().map(ToString::to_string);
        document.analysis = Some(analysis.unwrap_or_default());
        if let Some(mistake) = mistake.filter(|mistake| !self.told.contains(mistake)) {
            self.complain(&mistake);
            self.told.push(mistake);
        }
    }

    /// Tells what is found in the texts that changed.
    pub(super) fn settle(&mut self) {
        if self.client.pulls {
            if std::mem::take(&mut self.is_stale) && self.client.asks_again {
                self.ask("again", "workspace/diagnostic/refresh", &Value::Null);
            }
            return;
        }
        for at in 0..self.documents.len() {
            if std::mem::take(&mut self.documents[at].untold) {
                self.analyse(at);
                let params = diagnostics::published(&self.documents[at], self.client);
                self.tell("textDocument/publishDiagnostics", params);
            }
        }
    }
}
