//! `lsp` as editors talk to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value as Json, json};

use crate::cli::{code, folder, program, put, run, stdout};
use crate::support::project;

/// A client with a server of its own.
struct Client {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    requests: u64,
    /// Notifications that came before an answer.
    notices: Vec<Json>,
}

impl Client {
    fn start(at: &Path) -> Self {
        let mut command = program(at);
        command.args(["lsp", "--stdio"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { input: child.stdin.take(), child, output, requests: 0, notices: Vec::new() }
    }

    /// A client that has said what it can do.
    fn greeted(at: &Path, encodings: &[&str]) -> Self {
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

    fn raw(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    fn send(&mut self, message: &Json) {
        self.raw(framed(message).as_bytes());
    }

    fn tell(&mut self, method: &str, params: &Json) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The next message; nothing when the server has ended.
    fn receive(&mut self) -> Option<Json> {
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
    fn answer(&mut self, method: &str, params: &Json) -> Json {
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

    fn ask(&mut self, method: &str, params: &Json) -> Json {
        let answer = self.answer(method, params);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    /// A request about a place of a document.
    fn at(&mut self, method: &str, uri: &str, line: usize, character: usize) -> Json {
        let position = json!({ "line": line, "character": character });
        self.ask(method, &json!({ "textDocument": { "uri": uri }, "position": position }))
    }

    fn open(&mut self, uri: &str, text: &str) -> Vec<Json> {
        let item = json!({ "uri": uri, "languageId": "ini", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": item }));
        self.found(uri, 1)
    }

    fn change(&mut self, uri: &str, version: u64, changes: &Json) {
        let document = json!({ "uri": uri, "version": version });
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// The diagnostics of a version.
    fn found(&mut self, uri: &str, version: u64) -> Vec<Json> {
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

    fn actions(&mut self, uri: &str, range: &Json, only: Option<&str>) -> Vec<Json> {
        let mut context = json!({ "diagnostics": [] });
        if let Some(kind) = only {
            context["only"] = json!([kind]);
        }
        let params = json!({ "textDocument": { "uri": uri }, "range": range, "context": context });
        self.ask("textDocument/codeAction", &params).as_array().unwrap().clone()
    }

    /// Says goodbye.
    fn end(mut self) {
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

fn framed(message: &Json) -> String {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len())
}

fn uri(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    format!("file:///{}", path.trim_start_matches('/'))
}

fn range(line: usize, start: usize, end: usize) -> Json {
    json!({ "start": { "line": line, "character": start }, "end": { "line": line, "character": end } })
}

const WHOLE: usize = 9999;

fn all() -> Json {
    json!({ "start": { "line": 0, "character": 0 }, "end": { "line": WHOLE, "character": 0 } })
}

/// The text after edits, whose positions count UTF-16.
fn edited(text: &str, edits: &Json) -> String {
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

fn codes(found: &[Json]) -> Vec<&str> {
    found.iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn the_file_of_the_readme() {
    let at = folder("lsp-readme");
    let text = std::fs::read_to_string(project("fixtures/reference/uwsgi.ini")).unwrap();
    let uri = uri(&put(&at, "uwsgi.ini", &text));
    let mut client = Client::greeted(&at, &["utf-16"]);
    let found = client.open(&uri, &text);
    let one = found.iter().find(|one| one["code"] == "duplicate-option").unwrap();
    assert_eq!((&one["severity"], &one["source"]), (&json!(1), &json!("uwsgi-lint")));
    assert!(one["message"].as_str().unwrap().starts_with("`stats` is set twice"), "{one}");
    assert!(one["codeDescription"]["href"].as_str().unwrap().ends_with("/rules/duplicate-option.md"));
    assert_eq!(one["range"]["start"]["line"], 19);
    let related = &one["relatedInformation"][0];
    assert_eq!(
        (&related["location"]["uri"], &related["location"]["range"]["start"]["line"]),
        (&json!(uri), &json!(12))
    );
    // Each severity has a number of its own, and what `check` says is all there is.
    let report: Json = serde_json::from_slice(&run(&at, &["uwsgi.ini", "--format", "json"]).stdout).unwrap();
    let expected: Vec<(&str, u64, u64)> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let severity =
                ["error", "warning", "info", "style"].iter().position(|name| one["severity"] == *name);
            let line = one["line"].as_u64().unwrap() - 1;
            (one["rule"].as_str().unwrap(), severity.unwrap() as u64 + 1, line)
        })
        .collect();
    let told = found.iter().map(|one| {
        let line = one["range"]["start"]["line"].as_u64().unwrap();
        (one["code"].as_str().unwrap(), one["severity"].as_u64().unwrap(), line)
    });
    assert_eq!(told.collect::<Vec<_>>(), expected);
    client.end();
}

#[test]
fn changes_in_either_encoding() {
    let at = folder("lsp-changes");
    let uri = uri(&at.join("uwsgi.ini"));
    // Of one unit, of three bytes and one unit, of four bytes and two units.
    let text = "[uwsgi]\n# \u{e9}\u{4e2d}\u{1f600}\nenv = A=\u{4e2d}\u{1f600}\r\nmaster = true\n";
    for (encoding, wide) in [("utf-8", 7), ("utf-16", 3)] {
        let mut client = Client::greeted(&at, &[encoding, "utf-16"]);
        client.open(&uri, text);
        let changes = json!([
            // Behind the wide characters of the value, over the end of the line, and a line above it.
            { "range": range(2, 8 + wide, 8 + wide), "text": ";\u{4e2d}" },
            { "range": { "start": { "line": 3, "character": 0 }, "end": { "line": 4, "character": 0 } }, "text": "" },
            { "range": range(1, 0, 99), "text": "stats = \u{1f600}" },
            { "range": range(0, 7, 7), "text": "\nstats = :1\n" },
        ]);
        client.change(&uri, 2, &changes);
        let found = client.found(&uri, 2);
        let one = found.iter().find(|one| one["code"] == "duplicate-option").unwrap();
        let end = if encoding == "utf-8" { 12 } else { 10 };
        assert_eq!(one["range"]["start"]["line"], 3, "{one}");
        let symbols = client.ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": uri } }));
        let options = symbols[0]["children"].as_array().unwrap();
        let of = |number: usize| (options[number]["name"].clone(), options[number]["detail"].clone());
        assert_eq!(options.len(), 3);
        assert_eq!(of(1), (json!("stats"), json!("\u{1f600}")));
        assert_eq!(of(2), (json!("env"), json!("A=\u{4e2d}\u{1f600};\u{4e2d}")));
        assert_eq!(options[1]["range"], range(3, 0, end));
        // All of it at once.
        client.change(&uri, 3, &json!([{ "text": "x" }, { "text": "[uwsgi]\nproceses = 4\n" }]));
        let found = client.found(&uri, 3);
        assert!(codes(&found).contains(&"misspelled-option"), "{found:?}");
        client.tell("textDocument/didClose", &json!({ "textDocument": { "uri": uri } }));
        assert_eq!(client.receive().unwrap()["params"], json!({ "uri": uri, "diagnostics": [] }));
        client.end();
    }
}

const FAULTY: &str =
    "[uwsgi]\n# \u{1f600}\u{4e2d}\nmaster=true ; \u{1f600}\nproceses = 4\nstrict = true\nstrict = true\n";

#[test]
fn repairs_are_actions() {
    let at = folder("lsp-actions");
    let path = put(&at, "uwsgi.ini", FAULTY);
    let uri = uri(&path);
    let mut client = Client::greeted(&at, &[]);
    let found = client.open(&uri, FAULTY);
    let mut preferred = 0;
    for one in &found {
        for action in client.actions(&uri, &one["range"], Some("quickfix")) {
            let fixed = &action["diagnostics"][0];
            assert!(found.contains(fixed), "{fixed}");
            preferred += usize::from(action["isPreferred"] == true);
            let text = edited(FAULTY, &action["edit"]["changes"][&uri]);
            client.change(&uri, 2, &json!([{ "text": text }]));
            let left = client.found(&uri, 2);
            assert!(left.iter().all(|left| left["message"] != fixed["message"]), "{action}\n{text}");
            client.change(&uri, 1, &json!([{ "text": FAULTY }]));
            client.found(&uri, 1);
        }
    }
    assert!(preferred >= 2, "{found:?}");
    let actions = client.actions(&uri, &range(0, 0, 0), Some("source.fixAll"));
    assert_eq!(actions[0]["kind"], "source.fixAll.uwsgi-lint");
    assert_eq!(run(&at, &["--fix", "uwsgi.ini", "--fail-on", "never"]).status.code(), Some(0));
    let mended = std::fs::read_to_string(&path).unwrap();
    assert_ne!(mended, FAULTY);
    assert_eq!(edited(FAULTY, &actions[0]["edit"]["changes"][&uri]), mended);
    assert_eq!(client.actions(&uri, &all(), Some("refactor")), [Json::Null; 0]);
    assert!(client.actions(&uri, &all(), None).len() > 2);
    client.end();
}

#[test]
fn hover_says_what_explain_says() {
    let at = folder("lsp-hover");
    let uri = uri(&at.join("uwsgi.ini"));
    let text = "[uwsgi]\nbase = /srv/\u{4e2d}\nharakiri = 30\nchdir = %(base)/app\n# uwsgi-lint: ignore[missing-vacuum] x\nx = y\n";
    let mut client = Client::greeted(&at, &[]);
    client.open(&uri, text);
    let hover = client.at("textDocument/hover", &uri, 2, 3);
    let told = hover["contents"]["value"].as_str().unwrap();
    let explained = stdout(&run(&at, &["explain", "harakiri"]));
    for word in explained.split_whitespace() {
        assert!(told.contains(word), "{word}: {told}");
    }
    assert!(told.contains("* type: seconds") && told.contains("* default: 0"), "{told}");
    assert_eq!(hover["range"], range(2, 0, 8));
    let value = client.at("textDocument/hover", &uri, 3, 12);
    assert!(value["contents"]["value"].as_str().unwrap().contains("\n/srv/\u{4e2d}/app\n"), "{value}");
    let rule = client.at("textDocument/hover", &uri, 4, 25);
    assert!(rule["contents"]["value"].as_str().unwrap().starts_with("# missing-vacuum\n"), "{rule}");
    for (line, character) in [(0, 2), (2, 12), (4, 3), (5, 0), (99, 99)] {
        assert_eq!(client.at("textDocument/hover", &uri, line, character), Json::Null, "{line}:{character}");
    }
    client.end();
}

fn labels(items: &Json) -> Vec<&str> {
    items.as_array().into_iter().flatten().map(|item| item["label"].as_str().unwrap()).collect()
}

#[test]
fn completion_of_names_and_values() {
    let at = folder("lsp-completion");
    let mut client = Client::greeted(&at, &[]);
    let ini = uri(&at.join("uwsgi.ini"));
    let text = "[uwsgi]\nharak\nmaster = \nlazy-apps=t\nlog-master = x\ncache2 = name=a,it\n# x\n[other]\nprocesses = \n";
    client.open(&ini, text);
    let names = client.at("textDocument/completion", &ini, 1, 5);
    let harakiri = names.as_array().unwrap().iter().find(|item| item["label"] == "harakiri").unwrap();
    assert_eq!(harakiri["textEdit"], json!({ "range": range(1, 0, 5), "newText": "harakiri = " }));
    assert_eq!(harakiri["detail"], "seconds");
    let http = names.as_array().unwrap().iter().find(|item| item["label"] == "http").unwrap();
    assert!(http["detail"].as_str().unwrap().ends_with(", plugin http"), "{http}");
    let resolved = client.ask("completionItem/resolve", harakiri);
    assert!(resolved["documentation"]["value"].as_str().unwrap().contains("* type: seconds"));
    assert!(!labels(&names).contains(&"s") && labels(&names).len() > 1000);
    assert_eq!(labels(&client.at("textDocument/completion", &ini, 2, 9)), ["true", "false"]);
    let value = client.at("textDocument/completion", &ini, 3, 11);
    assert_eq!(value[0]["textEdit"]["range"], range(3, 10, 11));
    let keys = client.at("textDocument/completion", &ini, 5, 18);
    let items = keys.as_array().unwrap().iter().find(|item| item["label"] == "items").unwrap();
    assert_eq!(items["textEdit"], json!({ "range": range(5, 16, 18), "newText": "items=" }));
    for (line, character) in [(0, 3), (6, 3), (8, 12), (5, 14)] {
        let found = client.at("textDocument/completion", &ini, line, character);
        assert_eq!(found, Json::Null, "{line}:{character}");
    }
    let yaml = uri(&at.join("uwsgi.yaml"));
    client.open(&yaml, "uwsgi:\n  harakiri: 4\n  pro\n  master: \nx\n");
    let names = client.at("textDocument/completion", &yaml, 2, 5);
    let processes = names.as_array().unwrap().iter().find(|item| item["label"] == "processes").unwrap();
    assert_eq!(processes["textEdit"]["newText"], "processes: ");
    assert_eq!(labels(&client.at("textDocument/completion", &yaml, 3, 10)), ["true", "false"]);
    assert_eq!(client.at("textDocument/completion", &yaml, 4, 1), Json::Null);
    client.end();
}

#[test]
fn formatting_is_fmt() {
    let at = folder("lsp-format");
    let text = "[uwsgi]\r\nmaster=true\r\n\r\n\r\n  # \u{1f600}\r\nenv =  A=\u{4e2d}  \r\nif-env = X\r\nprocesses=2\r\nendif =";
    let path = put(&at, "uwsgi.ini", text);
    let uri_of_it = uri(&path);
    let mut client = Client::greeted(&at, &[]);
    client.open(&uri_of_it, text);
    let ask =
        json!({ "textDocument": { "uri": uri_of_it }, "options": { "tabSize": 4, "insertSpaces": true } });
    let edits = client.ask("textDocument/formatting", &ask);
    assert_eq!(code(&run(&at, &["fmt", "uwsgi.ini"])), 0);
    let expected = std::fs::read_to_string(&path).unwrap();
    assert_eq!(edited(text, &edits), expected);
    assert_eq!(edits[0]["range"]["start"]["line"], 1, "{edits}");
    client.change(&uri_of_it, 2, &json!([{ "text": expected }]));
    assert_eq!(client.ask("textDocument/formatting", &ask), Json::Null);
    client.end();
}

#[test]
fn files_of_others_are_left_alone() {
    let at = folder("lsp-others");
    put(&at, "uwsgi-lint.toml", "exclude = [\"old\"]\n");
    std::fs::create_dir_all(at.join("old")).unwrap();
    let mut client = Client::greeted(&at, &[]);
    let text = "[tox]\nprocesses=4\nprocesses=4\n";
    let yaml = "services:\n  uwsgi:\n    master: true\n";
    let excluded = "[uwsgi]\nproceses=4\n";
    for (name, text) in [("tox.ini", text), ("docker-compose.yml", yaml), ("old/uwsgi.ini", excluded)] {
        let uri = uri(&at.join(name));
        assert_eq!(client.open(&uri, text), [Json::Null; 0], "{name}");
        for method in ["hover", "completion", "formatting", "documentSymbol", "definition"] {
            let answer = client.at(&format!("textDocument/{method}"), &uri, 1, 2);
            assert_eq!(answer, Json::Null, "{name}: {method}");
        }
        assert_eq!(client.actions(&uri, &all(), None), [Json::Null; 0]);
    }
    // What lies in no file is known by what it says.
    let found = client.open("untitled:Untitled-1", "[uwsgi]\nproceses = 4\n");
    assert!(codes(&found).contains(&"misspelled-option"));
    client.end();
}

#[test]
fn other_files_are_named_and_settings_heeded() {
    let at = folder("lsp-project");
    put(&at, "base.ini", "# \u{1f600}\n[uwsgi]\nstats = 127.0.0.1:1\nproceses = 4\n");
    let text = "[uwsgi]\nstats = 127.0.0.1:2\nini = base.ini\nfoo = bar\nchdir = /srv/%(foo)\n";
    let (base, file) = (uri(&at.join("base.ini")), uri(&put(&at, "uwsgi.ini", text)));
    let mut client = Client::greeted(&at, &[]);
    let found = client.open(&file, text);
    let related = found.iter().flat_map(|one| one["relatedInformation"].as_array().into_iter().flatten());
    let there: Vec<&Json> =
        related.map(|one| &one["location"]).filter(|location| location["uri"] == base).collect();
    assert!(there.iter().any(|location| location["range"]["start"]["line"] == 2), "{found:?}");
    // What is wrong in the other file alone is told of that one.
    assert!(!codes(&found).contains(&"misspelled-option"), "{found:?}");
    let definition = client.at("textDocument/definition", &file, 2, 8);
    assert_eq!(definition, json!([{ "uri": base, "range": range(0, 0, 0) }]));
    let definition = client.at("textDocument/definition", &file, 4, 16);
    assert_eq!(definition, json!([{ "uri": file, "range": range(3, 0, 9) }]));
    assert_eq!(client.at("textDocument/definition", &file, 3, 7), json!([]));
    // Settings that come later, wrong ones first.
    put(&at, "uwsgi-lint.toml", "ignoree = []\n");
    client.tell("textDocument/didSave", &json!({ "textDocument": { "uri": file } }));
    let message = client.receive().unwrap();
    assert_eq!(message["method"], "window/showMessage");
    assert!(message["params"]["message"].as_str().unwrap().contains("uwsgi-lint.toml:1:1: "), "{message}");
    assert_eq!(client.found(&file, 1), [Json::Null; 0]);
    let rules: Vec<String> = codes(&found).iter().map(|rule| format!("{rule:?}")).collect();
    put(&at, "uwsgi-lint.toml", format!("ignore = [{}]\n", rules[1..].join(", ")));
    client.tell("workspace/didChangeWatchedFiles", &json!({ "changes": [] }));
    assert_eq!(codes(&client.found(&file, 1)), codes(&found[..1]));
    client.end();
}

#[test]
fn broken_messages_are_answered() {
    let at = folder("lsp-broken");
    let mut client = Client::start(&at);
    let mut error = |bytes: &[u8]| {
        client.raw(bytes);
        let answer = client.receive().unwrap();
        (answer["id"].clone(), answer["error"]["code"].as_i64().unwrap())
    };
    assert_eq!(error(b"Content-Length: 3\r\n\r\n{x}"), (Json::Null, -32700));
    assert_eq!(error(b"Content-Length: 2\r\n\r\n\xff\xff"), (Json::Null, -32700));
    assert_eq!(error(b"Content-Type: x\r\n\r\n"), (Json::Null, -32700));
    assert_eq!(error(b"Content-Length: 4\r\n\r\nnull"), (Json::Null, -32600));
    assert_eq!(error(framed(&json!([])).as_bytes()), (Json::Null, -32600));
    assert_eq!(error(framed(&json!({ "id": [1], "method": "x" })).as_bytes()), (Json::Null, -32600));
    assert_eq!(
        error(framed(&json!({ "id": 1, "method": "textDocument/hover" })).as_bytes()),
        (json!(1), -32002)
    );
    client.tell("textDocument/didOpen", &json!({ "textDocument": { "uri": "file:///a.ini", "text": "" } }));
    client.ask("initialize", &json!({ "capabilities": 7 }));
    assert_eq!(client.answer("initialize", &json!({}))["error"]["code"], -32600);
    assert_eq!(client.answer("uwsgi/unknown", &json!({}))["error"]["code"], -32601);
    assert_eq!(client.answer("$/unknown", &json!({}))["error"]["code"], -32601);
    client.tell("$/cancelRequest", &json!({ "id": 1 }));
    client.send(&json!({ "jsonrpc": "2.0", "id": 7, "result": null }));
    client.ask("shutdown", &Json::Null);
    assert_eq!(client.answer("textDocument/hover", &json!({}))["error"]["code"], -32600);
    client.tell("exit", &Json::Null);
    assert_eq!(client.child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_end_has_a_status() {
    let at = folder("lsp-end");
    let mut client = Client::greeted(&at, &[]);
    client.tell("exit", &Json::Null);
    assert_eq!(client.child.wait().unwrap().code(), Some(1));
    // Closed in the middle of a message, before and after the first one.
    for greeted in [false, true] {
        let mut client = if greeted { Client::greeted(&at, &[]) } else { Client::start(&at) };
        client.raw(b"Content-Length: 100\r\n\r\n{");
        drop(client.input.take());
        assert_eq!(client.receive(), None);
        assert_eq!(client.child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn of_a_burst_the_last_text_counts() {
    let at = folder("lsp-burst");
    let uri = uri(&at.join("uwsgi.ini"));
    let mut client = Client::greeted(&at, &[]);
    client.open(&uri, "[uwsgi]\n");
    let mut burst = String::new();
    for version in 2..=500 {
        let change = json!({ "range": range(1, 0, 0), "text": format!("key{version} = 1\n") });
        let document = json!({ "uri": uri, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": [change] });
        burst += &framed(&json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": params }));
    }
    client.raw(burst.as_bytes());
    let symbols = client.ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": uri } }));
    assert_eq!(symbols[0]["children"].as_array().unwrap().len(), 499);
    let published = client.notices.len();
    client.found(&uri, 500);
    assert!(published < 400, "{published} texts were linted");
    client.end();
}

/// Whatever a client says, it is answered, and the next request too.
#[test]
fn nonsense_ends_nothing() {
    let at = folder("lsp-nonsense");
    let mut client = Client::greeted(&at, &["utf-8"]);
    let uris = [
        "",
        "x",
        "file:",
        "file://",
        "file:///",
        "file:///%",
        "file:///%00.ini",
        "file://h/s.ini",
        "file:///c%3A/a.ini",
    ];
    let odd = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!("x"),
        json!([[]]),
        json!({ "line": -1 }),
    ];
    let text = "[uwsgi]\nmaster = \u{1f600}\n%";
    let mut version = 1;
    for uri in uris {
        client.open(uri, text);
        version += 1;
        for odd in &odd {
            let place = json!({ "line": odd, "character": odd });
            for range in
                [odd.clone(), json!({ "start": place, "end": odd }), json!({ "start": place, "end": place })]
            {
                let params = json!({ "textDocument": { "uri": uri }, "position": place, "range": range, "context": odd });
                for method in
                    ["hover", "completion", "codeAction", "definition", "formatting", "documentSymbol"]
                {
                    client.ask(&format!("textDocument/{method}"), &params);
                    client.ask(&format!("textDocument/{method}"), odd);
                }
                client.change(
                    uri,
                    version,
                    &json!([{ "range": range, "text": "\u{4e2d}" }, odd, { "range": range }]),
                );
                client.change(uri, version, odd);
            }
            client.ask("completionItem/resolve", odd);
            client.tell("textDocument/didOpen", odd);
            client.tell("textDocument/didOpen", &json!({ "textDocument": odd }));
            client.tell("textDocument/didSave", odd);
        }
        client.change(uri, version, &json!([{ "text": text }]));
    }
    client.end();
}

#[test]
fn what_is_too_large_is_a_finding() {
    let at = folder("lsp-large");
    let uri = uri(&at.join("uwsgi.ini"));
    let mut client = Client::greeted(&at, &[]);
    let found = client.open(&uri, &format!("[uwsgi]\n{}", "#\n".repeat(9 << 20)));
    assert_eq!(found.len(), 1);
    assert_eq!(client.at("textDocument/hover", &uri, 0, 0), Json::Null);
    client.end();
}
