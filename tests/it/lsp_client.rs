//! A client of `lsp`, as small as one can be.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value as Json, json};

use crate::cli::program;

/// A client with a server of its own.
pub(crate) struct Client {
    pub(crate) child: Child,
    pub(crate) input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    requests: u64,
    /// Notifications that came before an answer.
    pub(crate) notices: Vec<Json>,
}

impl Client {
    pub(crate) fn start(at: &Path) -> Self {
        let mut command = program(at);
        command.args(["lsp", "--stdio"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { input: child.stdin.take(), child, output, requests: 0, notices: Vec::new() }
    }

    /// A client that has said what it can do.
    pub(crate) fn greeted(at: &Path, encodings: &[&str]) -> Self {
        let mut client = Self::start(at);
        let capabilities = json!({
            "general": { "positionEncodings": encodings },
            "textDocument": { "documentSymbol": { "hierarchicalDocumentSymbolSupport": true } },
        });
        let welcome = client.ask("initialize", &json!({ "capabilities": capabilities }));
        let expected = if encodings.contains(&"utf-8") { "utf-8" } else { "utf-16" };
        assert_eq!(welcome["capabilities"]["positionEncoding"], expected);
        client.tell("initialized", &json!({}));
        client
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    pub(crate) fn send(&mut self, message: &Json) {
        self.raw(framed(message).as_bytes());
    }

    pub(crate) fn tell(&mut self, method: &str, params: &Json) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The next message; nothing when the server has ended.
    pub(crate) fn receive(&mut self) -> Option<Json> {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if self.output.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            match line.trim_end().strip_prefix("Content-Length: ") {
                Some(number) => length = number.parse().unwrap(),
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).unwrap();
        Some(serde_json::from_slice(&body).unwrap())
    }

    /// The answer to a request, whole.
    pub(crate) fn answer(&mut self, method: &str, params: &Json) -> Json {
        self.requests += 1;
        // Half of the names are words.
        let id = if self.requests.is_multiple_of(2) {
            json!(self.requests)
        } else {
            json!(format!("r{}", self.requests))
        };
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.receive().unwrap();
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
            self.notices.push(message);
        }
    }

    pub(crate) fn ask(&mut self, method: &str, params: &Json) -> Json {
        let answer = self.answer(method, params);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    /// A request about a place of a document.
    pub(crate) fn at(&mut self, method: &str, uri: &str, line: usize, character: usize) -> Json {
        let position = json!({ "line": line, "character": character });
        self.ask(method, &json!({ "textDocument": { "uri": uri }, "position": position }))
    }

    pub(crate) fn open(&mut self, uri: &str, text: &str) -> Vec<Json> {
        let item = json!({ "uri": uri, "languageId": "ini", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": item }));
        self.found(uri, 1)
    }

    pub(crate) fn change(&mut self, uri: &str, version: u64, changes: &Json) {
        let document = json!({ "uri": uri, "version": version });
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// The diagnostics of a version.
    pub(crate) fn found(&mut self, uri: &str, version: u64) -> Vec<Json> {
        loop {
            let message =
                if self.notices.is_empty() { self.receive().unwrap() } else { self.notices.remove(0) };
            let params = &message["params"];
            if message["method"] == "textDocument/publishDiagnostics" && params["uri"] == uri {
                assert!(params["version"].as_u64().unwrap() <= version);
                if params["version"] == version {
                    return params["diagnostics"].as_array().unwrap().clone();
                }
            }
        }
    }

    pub(crate) fn actions(&mut self, uri: &str, range: &Json, only: Option<&str>) -> Vec<Json> {
        let mut context = json!({ "diagnostics": [] });
        if let Some(kind) = only {
            context["only"] = json!([kind]);
        }
        let params = json!({ "textDocument": { "uri": uri }, "range": range, "context": context });
        self.ask("textDocument/codeAction", &params).as_array().unwrap().clone()
    }

    /// Says goodbye.
    pub(crate) fn end(mut self) {
        assert_eq!(self.ask("shutdown", &Json::Null), Json::Null);
        self.tell("exit", &Json::Null);
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.wait();
    }
}

pub(crate) fn framed(message: &Json) -> String {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len())
}

pub(crate) fn uri(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    format!("file:///{}", path.trim_start_matches('/'))
}

pub(crate) fn range(line: usize, start: usize, end: usize) -> Json {
    json!({ "start": { "line": line, "character": start }, "end": { "line": line, "character": end } })
}

pub(crate) fn all() -> Json {
    json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9999, "character": 0 } })
}

/// The text after edits, whose positions count UTF-16.
pub(crate) fn edited(text: &str, edits: &Json) -> String {
    let offset = |position: &Json| {
        let (line, character) = (position["line"].as_u64().unwrap(), position["character"].as_u64().unwrap());
        let start: usize =
            text.split_inclusive('\n').take(usize::try_from(line).unwrap()).map(str::len).sum();
        let mut left = usize::try_from(character).unwrap();
        let before = text[start..].chars().take_while(|c| {
            let more = left > 0;
            left = left.saturating_sub(c.len_utf16());
            more
        });
        start + before.map(char::len_utf8).sum::<usize>()
    };
    let mut edits: Vec<(usize, usize, &str)> = edits
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| {
            let range = &edit["range"];
            (offset(&range["start"]), offset(&range["end"]), edit["newText"].as_str().unwrap())
        })
        .collect();
    edits.sort_by_key(|(start, end, _)| std::cmp::Reverse((*start, *end)));
    edits.into_iter().fold(text.to_owned(), |mut text, (start, end, new)| {
        text.replace_range(start..end, new);
        text
    })
}

pub(crate) fn codes(found: &[Json]) -> Vec<&str> {
    found.iter().map(|one| one["code"].as_str().unwrap()).collect()
}
