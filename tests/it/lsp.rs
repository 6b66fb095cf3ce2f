//! `lsp` as editors use it.

use serde_json::{Value as Json, json};

use crate::cli::{code, folder, put, run, stdout};
use crate::lsp_client::{Client, all, codes, edited, range, uri};
use crate::support::project;

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
    // What `check` says is all there is.
    let report: Json =
        serde_json::from_slice(&run(&at, &["uwsgi.ini", "--format", "json", "--level", "info"]).stdout)
            .unwrap();
    let expected: Vec<(&str, u64, u64)> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            // An editor's hints are for what is worth knowing.
            let severity = match one["severity"].as_str().unwrap() {
                "error" => 1,
                "warning" => 2,
                _ => 4,
            };
            let line = one["line"].as_u64().unwrap() - 1;
            (one["rule"].as_str().unwrap(), severity, line)
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
    for only in [None, Some("")] {
        assert!(client.actions(&uri, &all(), only).len() > 2, "{only:?}");
    }
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

#[test]
fn every_format_is_read() {
    let at = folder("lsp-formats");
    let mut client = Client::greeted(&at, &[]);
    for (name, text, line) in [
        ("uwsgi.yaml", "uwsgi:\n  harakiri: 30\n  proceses: 4\n", 1),
        ("uwsgi.json", "{\n\"uwsgi\": {\n  \"harakiri\": 30,\n  \"proceses\": 4\n}}\n", 2),
        ("uwsgi.toml", "[uwsgi]\nharakiri = 30\nproceses = 4\n", 1),
        ("uwsgi.xml", "<uwsgi>\n  <harakiri>30</harakiri>\n  <proceses>4</proceses>\n</uwsgi>\n", 1),
    ] {
        let uri = uri(&at.join(name));
        let found = client.open(&uri, text);
        let one = found.iter().find(|one| one["code"] == "misspelled-option").unwrap();
        assert_eq!(one["range"]["start"]["line"], line + 1, "{name}");
        let hover = client.at("textDocument/hover", &uri, line, 6);
        assert!(hover["contents"]["value"].as_str().unwrap().starts_with("**harakiri**"), "{name}: {hover}");
        let symbols = client.ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": uri } }));
        let names =
            symbols[0]["children"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap());
        assert_eq!(names.collect::<Vec<_>>(), ["harakiri", "proceses"], "{name}");
        assert_eq!(client.at("textDocument/formatting", &uri, 0, 0), Json::Null, "{name}");
    }
    client.end();
}

fn labels(list: &Json) -> Vec<&str> {
    list["items"].as_array().into_iter().flatten().map(|item| item["label"].as_str().unwrap()).collect()
}

fn item(list: &Json, label: &str) -> Json {
    let all = list["items"].as_array().unwrap();
    all.iter().find(|item| item["label"] == label).unwrap_or_else(|| panic!("{label}: {list}")).clone()
}

#[test]
fn completion_of_names_and_values() {
    let at = folder("lsp-completion");
    let mut client = Client::greeted(&at, &[]);
    let ini = uri(&at.join("uwsgi.ini"));
    let text = "[uwsgi]\nharak\nmaster = \nlazy-apps=t\nlog-master = x\ncache2 = name=a,it\n# x\n[other]\nprocesses = 4\nhttp\n";
    client.open(&ini, text);
    let names = client.at("textDocument/completion", &ini, 1, 5);
    let harakiri = item(&names, "harakiri");
    assert_eq!(harakiri["textEdit"], json!({ "range": range(1, 0, 5), "newText": "harakiri = " }));
    assert_eq!(harakiri["detail"], "seconds");
    let http = item(&client.at("textDocument/completion", &ini, 9, 4), "http");
    assert!(http["detail"].as_str().unwrap().ends_with(", plugin http"), "{http}");
    let resolved = client.ask("completionItem/resolve", &harakiri);
    assert!(resolved["documentation"]["value"].as_str().unwrap().contains("* type: seconds"));
    // Of all options some, and the editor is told to ask again.
    let all = client.at("textDocument/completion", &ini, 1, 0);
    assert_eq!((labels(&all).len(), &all["isIncomplete"]), (120, &json!(true)));
    assert_eq!(labels(&client.at("textDocument/completion", &ini, 2, 9)), ["true", "false"]);
    let value = client.at("textDocument/completion", &ini, 3, 11);
    assert_eq!(value["items"][0]["textEdit"]["range"], range(3, 10, 11));
    let keys = client.at("textDocument/completion", &ini, 5, 18);
    assert_eq!(item(&keys, "items")["textEdit"], json!({ "range": range(5, 16, 18), "newText": "items=" }));
    assert_eq!(labels(&client.at("textDocument/completion", &ini, 0, 3))[0], "[uwsgi]");
    for (line, character) in [(6, 3), (8, 13), (5, 14)] {
        let found = client.at("textDocument/completion", &ini, line, character);
        assert_eq!(found, Json::Null, "{line}:{character}");
    }
    let yaml = uri(&at.join("uwsgi.yaml"));
    client.open(&yaml, "uwsgi:\n  harakiri: 4\n  pro\n  master: \nx\n");
    let names = client.at("textDocument/completion", &yaml, 2, 5);
    assert_eq!(item(&names, "processes")["textEdit"]["newText"], "processes: ");
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
