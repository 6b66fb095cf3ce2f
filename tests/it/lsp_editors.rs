//! `lsp` as Visual Studio Code, Neovim and Emacs speak to it.

use serde_json::{Value as Json, json};

use crate::cli::{folder, put};
use crate::lsp_client::{Client, codes, edited, framed, range, uri};

/// What each editor says of itself, as far as the server looks at it.
fn capabilities(editor: &str) -> Json {
    match editor {
        "vscode" => json!({
            "general": { "positionEncodings": ["utf-16"] },
            "workspace": {
                "configuration": true,
                "didChangeConfiguration": { "dynamicRegistration": true },
                "didChangeWatchedFiles": { "dynamicRegistration": true },
                "workspaceEdit": { "documentChanges": true },
                "diagnostics": { "refreshSupport": true },
            },
            "textDocument": {
                "publishDiagnostics": { "relatedInformation": true, "tagSupport": { "valueSet": [1, 2] } },
                "diagnostic": { "dynamicRegistration": true, "relatedDocumentSupport": false },
                "hover": { "contentFormat": ["markdown", "plaintext"] },
                "completion": {
                    "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] },
                    "completionList": { "itemDefaults": ["commitCharacters", "editRange", "insertTextFormat"] },
                },
                "signatureHelp": { "signatureInformation": { "parameterInformation": { "labelOffsetSupport": true } } },
                "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            },
        }),
        "neovim" => json!({
            "general": { "positionEncodings": ["utf-8", "utf-16", "utf-32"] },
            "workspace": { "configuration": true, "didChangeWatchedFiles": { "dynamicRegistration": false } },
            "textDocument": {
                "hover": { "contentFormat": ["markdown", "plaintext"] },
                "completion": {
                    "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] },
                    "completionList": { "itemDefaults": ["editRange", "insertTextFormat", "data"] },
                },
                "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            },
        }),
        _ => json!({
            "textDocument": {
                "hover": { "contentFormat": ["plaintext"] },
                "completion": { "completionItem": { "snippetSupport": false } },
            },
        }),
    }
}

/// A client that is that editor; answers to the server's requests are given by hand.
fn editor(at: &std::path::Path, name: &str, more: &Json) -> (Client, Json) {
    let mut client = Client::start(at);
    let mut params = json!({ "processId": std::process::id(), "capabilities": capabilities(name) });
    for (key, value) in more.as_object().into_iter().flatten() {
        params[key] = value.clone();
    }
    let welcome = client.ask("initialize", &params);
    client.tell("initialized", &json!({}));
    (client, welcome["capabilities"].clone())
}

fn place(uri: &str, line: usize, character: usize) -> Json {
    json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } })
}

/// The next request of the server of that name, answered.
fn served(client: &mut Client, method: &str, result: &Json) -> Json {
    loop {
        let message =
            if client.notices.is_empty() { client.receive().unwrap() } else { client.notices.remove(0) };
        if message["method"] == method {
            client.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
            return message["params"].clone();
        }
    }
}

const TEXT: &str =
    "[uwsgi]\nbase = /srv\nchdir = %(base)/app\nharakiri = 21600\nhara\nmaster = true\nini = base.ini\n";

#[test]
fn each_editor_completes_in_its_way() {
    let at = folder("lsp-editors");
    let file = uri(&at.join("uwsgi.ini"));
    for name in ["vscode", "neovim", "emacs"] {
        let (mut client, _) = editor(&at, name, &Json::Null);
        let item = json!({ "uri": file, "languageId": "uwsgi", "version": 1, "text": TEXT });
        client.tell("textDocument/didOpen", &json!({ "textDocument": item }));
        let all = client.ask("textDocument/completion", &place(&file, 4, 4));
        // What the section has comes last.
        let items = all["items"].as_array().unwrap();
        let harakiri = items.iter().find(|item| item["label"] == "harakiri").unwrap();
        assert_eq!(items[0]["label"], "harakiri-verbose", "{name}");
        if name == "emacs" {
            assert_eq!(harakiri["textEdit"], json!({ "range": range(4, 0, 4), "newText": "harakiri = " }));
            assert_eq!(harakiri["filterText"], "harakiri");
            assert_eq!(all["itemDefaults"], Json::Null);
        } else {
            assert_eq!(all["itemDefaults"]["editRange"], range(4, 0, 4), "{name}");
            assert_eq!(harakiri["textEditText"], "harakiri = ", "{name}");
        }
        // Every name, and each answer small.
        let size = client.ask("textDocument/completion", &place(&file, 4, 0)).to_string().len();
        assert!((2_000..40_000).contains(&size), "{name}: {size} bytes");
        let mut indented = place(&file, 7, 0);
        indented["context"] = json!({ "triggerKind": 2, "triggerCharacter": " " });
        assert_eq!(client.ask("textDocument/completion", &indented), Json::Null);
        let resolved = client.ask("completionItem/resolve", harakiri);
        let documentation = resolved["documentation"]["value"].as_str().unwrap().to_owned();
        assert!(documentation.contains("type: seconds"), "{name}: {documentation}");
        client.change(&file, 2, &json!([{ "text": "" }]));
        let begun = client.ask("textDocument/completion", &place(&file, 0, 0));
        let text = &begun["items"][0];
        let written = if name == "emacs" { &text["textEdit"]["newText"] } else { &text["textEditText"] };
        assert_eq!(written.as_str().unwrap().contains("${1:"), name != "emacs", "{name}: {text}");
        client.end();
    }
}

#[test]
fn plain_text_for_those_who_show_no_markdown() {
    let at = folder("lsp-plain");
    let file = uri(&at.join("uwsgi.ini"));
    for (name, kind, has_stars) in [("vscode", "markdown", true), ("emacs", "plaintext", false)] {
        let (mut client, _) = editor(&at, name, &Json::Null);
        let item = json!({ "uri": file, "languageId": "ini", "version": 1, "text": TEXT });
        client.tell("textDocument/didOpen", &json!({ "textDocument": item }));
        let hover = client.ask("textDocument/hover", &place(&file, 3, 2));
        assert_eq!(hover["contents"]["kind"], kind);
        let text = hover["contents"]["value"].as_str().unwrap();
        assert_eq!(text.contains("**harakiri**"), has_stars, "{text}");
        assert!(text.contains("harakiri") && text.contains("type: seconds"), "{text}");
        client.end();
    }
}

#[test]
fn who_asks_for_diagnostics_is_sent_none() {
    let at = folder("lsp-pull");
    put(&at, "base.ini", "[uwsgi]\nstats = 127.0.0.1:1\n");
    let (base, file) = (uri(&at.join("base.ini")), uri(&at.join("uwsgi.ini")));
    let text = "[uwsgi]\nstats = 127.0.0.1:2\nini = base.ini\nvaccum = true\n";
    let (mut client, capabilities) = editor(&at, "vscode", &Json::Null);
    assert_eq!(capabilities["diagnosticProvider"]["interFileDependencies"], true);
    served(&mut client, "client/registerCapability", &Json::Null);
    served(&mut client, "workspace/configuration", &json!([null]));
    for (uri, text) in [(&file, text), (&base, "[uwsgi]\nstats = 127.0.0.1:1\n")] {
        let item = json!({ "uri": uri, "languageId": "ini", "version": 1, "text": text });
        client.tell("textDocument/didOpen", &json!({ "textDocument": item }));
    }
    let pulled = |client: &mut Client| {
        let report = client.ask("textDocument/diagnostic", &json!({ "textDocument": { "uri": file } }));
        assert_eq!(report["kind"], "full");
        report["items"].as_array().unwrap().clone()
    };
    let found = pulled(&mut client);
    assert!(
        codes(&found).contains(&"misspelled-option") && codes(&found).contains(&"duplicate-option"),
        "{found:?}"
    );
    assert!(client.notices.iter().all(|notice| notice["method"] != "textDocument/publishDiagnostics"));
    // A change of the other file is told, and is part of the next answer though it is not saved.
    client.change(&base, 2, &json!([{ "text": "[uwsgi]\n" }]));
    served(&mut client, "workspace/diagnostic/refresh", &Json::Null);
    assert!(!codes(&pulled(&mut client)).contains(&"duplicate-option"));
    client.end();
    let (mut client, capabilities) = editor(&at, "emacs", &Json::Null);
    assert_eq!(capabilities["diagnosticProvider"], Json::Null);
    assert!(codes(&client.open(&file, text)).contains(&"misspelled-option"));
    client.end();
}

#[test]
fn what_is_open_counts_in_other_files_too() {
    let at = folder("lsp-overlay");
    put(&at, "base.ini", "[uwsgi]\nmaster = true\n");
    let (base, file) = (uri(&at.join("base.ini")), uri(&at.join("uwsgi.ini")));
    let (mut client, _) = editor(&at, "emacs", &Json::Null);
    let found = client.open(&file, "[uwsgi]\nstats = 127.0.0.1:2\nini = base.ini\n");
    assert!(!codes(&found).contains(&"duplicate-option"), "{found:?}");
    client.open(&base, "[uwsgi]\nmaster = true\n");
    client.change(&base, 2, &json!([{ "text": "[uwsgi]\nstats = 127.0.0.1:1\n" }]));
    let found = client.found(&file, 1);
    assert!(codes(&found).contains(&"duplicate-option"), "{found:?}");
    // Closed without being saved, the file on the disk counts again.
    client.tell("textDocument/didClose", &json!({ "textDocument": { "uri": base } }));
    let found = client.found(&file, 1);
    assert!(!codes(&found).contains(&"duplicate-option"), "{found:?}");
    client.end();
}

#[test]
fn settings_of_the_editor() {
    let at = folder("lsp-settings");
    let file = uri(&at.join("uwsgi.ini"));
    let text = "[uwsgi]\nvaccum = true\n";
    let has = |found: &[Json]| codes(found).contains(&"misspelled-option");
    // At the start, under the section's name or by themselves.
    for options in [
        json!({ "ignore": ["misspelled-option"] }),
        json!({ "uwsgi-lint": { "ignore": ["misspelled-option"] } }),
    ] {
        let (mut client, _) = editor(&at, "emacs", &json!({ "initializationOptions": options }));
        assert!(!has(&client.open(&file, text)), "{options}");
        // Later, instead of those.
        let settings = json!({ "settings": { "uwsgi-lint": { "ignore": [] } } });
        client.tell("workspace/didChangeConfiguration", &settings);
        assert!(has(&client.found(&file, 1)));
        client.end();
    }
    // Asked for, and again when they have changed.
    let (mut client, _) = editor(&at, "neovim", &Json::Null);
    let asked = served(&mut client, "workspace/configuration", &json!([{ "ignore": ["misspelled-option"] }]));
    assert_eq!(asked["items"], json!([{ "section": "uwsgi-lint" }]));
    assert!(!has(&client.open(&file, text)));
    client.tell("workspace/didChangeConfiguration", &json!({ "settings": null }));
    served(&mut client, "workspace/configuration", &json!([{ "deploy": "moon" }]));
    let message = client.receive().unwrap();
    assert!(message["params"]["message"].as_str().unwrap().contains("deploy: `moon`"), "{message}");
    assert!(has(&client.found(&file, 1)));
    client.end();
}

#[test]
fn requests_that_nobody_waits_for() {
    let at = folder("lsp-cancel");
    let file = uri(&at.join("uwsgi.ini"));
    let (mut client, _) = editor(&at, "emacs", &Json::Null);
    client.open(&file, TEXT);
    let request = |id: u32, method: &str| {
        framed(
            &json!({ "jsonrpc": "2.0", "id": id, "method": format!("textDocument/{method}"), "params": place(&file, 3, 2) }),
        )
    };
    let change = |version: u32| {
        let document = json!({ "uri": file, "version": version });
        let change = json!({ "range": range(1, 0, 0), "text": "#\n" });
        framed(
            &json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": { "textDocument": document, "contentChanges": [change] } }),
        )
    };
    let cancel =
        |id: u32| framed(&json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": id } }));
    // In one piece, so that all of it waits.
    let burst = [
        change(2),
        request(900, "completion"),
        change(3),
        request(901, "hover"),
        cancel(901),
        request(902, "hover"),
    ];
    client.raw(burst.concat().as_bytes());
    let mut codes = Vec::new();
    while codes.len() < 3 {
        let message = client.receive().unwrap();
        if let Some(id) = message["id"].as_u64().filter(|id| *id >= 900) {
            codes.push((id, message["error"]["code"].as_i64()));
        }
    }
    assert_eq!(codes[1..], [(901, Some(-32800)), (902, None)]);
    assert_eq!(codes[0], (900, Some(-32801)));
    client.end();
}

#[test]
fn parameters_that_are_none() {
    let at = folder("lsp-params");
    let file = uri(&at.join("uwsgi.ini"));
    let (mut client, _) = editor(&at, "emacs", &Json::Null);
    client.open(&file, TEXT);
    let document = json!({ "uri": file });
    let nonsense = [
        json!({}),
        json!({ "textDocument": document }),
        json!({ "textDocument": document, "position": { "line": -1, "character": 0 } }),
    ];
    for params in &nonsense {
        for method in
            ["hover", "completion", "definition", "references", "rename", "prepareRename", "signatureHelp"]
        {
            let answer = client.answer(&format!("textDocument/{method}"), params);
            assert_eq!(answer["error"]["code"], -32602, "{method} {params}");
        }
    }
    assert_eq!(client.answer("textDocument/codeAction", &nonsense[1])["error"]["code"], -32602);
    assert_eq!(client.answer("textDocument/inlayHint", &nonsense[1])["error"]["code"], -32602);
    // Half of a pair, as JavaScript sends it while somebody types a face.
    let change = r#"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"URI","version":2},"contentChanges":[{"text":"[uwsgi]\nx = \ud83d\nharakiri = 1\n"}]}}"#;
    let change = change.replace("URI", &file);
    client.raw(format!("Content-Length: {}\r\n\r\n{change}", change.len()).as_bytes());
    client.found(&file, 2);
    assert!(client.ask("textDocument/hover", &place(&file, 2, 2))["contents"].is_object());
    client.end();
}

#[test]
fn what_is_looked_at() {
    let at = folder("lsp-which");
    let (mut client, _) = editor(&at, "emacs", &Json::Null);
    let mut open = |uri: &str, language: &str, text: &str| {
        let item = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        client.tell("textDocument/didOpen", &json!({ "textDocument": item }));
        let found = client.found(uri, 1);
        let hover = client.ask("textDocument/hover", &place(uri, 1, 2));
        (found.len(), hover.is_object())
    };
    let text = "[uwsgi]\nvaccum = true\n";
    // An old version that is shown beside the new one.
    assert_eq!(open("git:/x/uwsgi.ini?ref=HEAD", "ini", text), (0, false));
    let (found, _) = open("untitled:Untitled-1", "ini", text);
    assert!(found > 0);
    // Whatever its name is, when the user says so.
    let (found, _) = open(&uri(&at.join("service.conf")), "uwsgi", "[base]\nmaster = true\nvaccum = true\n");
    assert!(found > 0);
    assert_eq!(open(&uri(&at.join("uwsgi.ini")), "ini", "\n"), (0, false));
    client.end();
}

#[test]
fn names_over_several_files() {
    let at = folder("lsp-names");
    put(&at, "base.ini", "[uwsgi]\nbase = /srv\nlogto = %(base)/log\n");
    let (base, file) = (uri(&at.join("base.ini")), uri(&at.join("uwsgi.ini")));
    let text =
        "[uwsgi]\nini = base.ini\nchdir = %(base)/app\n# \u{1f600}\nvirtualenv = %(base)/\u{1f600}/%(base)\n";
    let (mut client, capabilities) = editor(&at, "emacs", &Json::Null);
    assert_eq!(capabilities["renameProvider"]["prepareProvider"], true);
    client.open(&file, text);
    let marked = client.ask("textDocument/documentHighlight", &place(&file, 2, 12));
    assert_eq!(marked.as_array().unwrap().len(), 3, "{marked}");
    let mut params = place(&file, 2, 12);
    params["context"] = json!({ "includeDeclaration": true });
    let all = client.ask("textDocument/references", &params);
    let files: Vec<&Json> = all.as_array().unwrap().iter().map(|one| &one["uri"]).collect();
    assert_eq!(files.iter().filter(|one| **one == &json!(base)).count(), 2, "{all}");
    assert_eq!(client.ask("textDocument/prepareRename", &place(&file, 2, 12)), range(2, 10, 14));
    let mut params = place(&file, 2, 12);
    params["newName"] = json!("root");
    let edit = client.ask("textDocument/rename", &params);
    assert_eq!(edited(text, &edit["changes"][&file]), text.replace("%(base)", "%(root)"));
    assert_eq!(edit["changes"][&base].as_array().unwrap().len(), 2);
    params["newName"] = json!("chdir");
    assert_eq!(client.answer("textDocument/rename", &params)["error"]["code"], -32803);
    assert_eq!(client.ask("textDocument/prepareRename", &place(&file, 2, 2)), Json::Null);
    client.end();
}

#[test]
fn looks_of_a_text() {
    let at = folder("lsp-looks");
    put(&at, "base.ini", "[uwsgi]\n");
    std::fs::create_dir_all(at.join("shop")).unwrap();
    put(&at, "shop/wsgi.py", "application = None\n");
    let file = uri(&at.join("uwsgi.ini"));
    let text =
        format!("{TEXT}module = shop.wsgi:application\n[other]\nx = y\ncron = 0 3 \nwsgi-file = shop/ws\n");
    let (mut client, capabilities) = editor(&at, "vscode", &Json::Null);
    let item = json!({ "uri": file, "languageId": "uwsgi", "version": 1, "text": text });
    client.tell("textDocument/didOpen", &json!({ "textDocument": item }));
    for (line, character, label, text) in
        [(7, 9, "shop.wsgi", "shop.wsgi:application"), (6, 8, "base.ini", ""), (11, 18, "wsgi.py", "")]
    {
        let all = client.ask("textDocument/completion", &place(&file, line, character));
        let found = all["items"].as_array().unwrap().iter().find(|item| item["label"] == label);
        let found = found.unwrap_or_else(|| panic!("{label}: {all}"));
        assert_eq!(found["textEditText"].as_str().unwrap_or_default(), text, "{label}");
    }
    let whole = json!({ "textDocument": { "uri": file } });
    let folds = client.ask("textDocument/foldingRange", &whole);
    assert_eq!(folds[0]["startLine"], 0, "{folds}");
    let links = client.ask("textDocument/documentLink", &whole);
    assert_eq!(links, json!([{ "range": range(6, 6, 14), "target": uri(&at.join("base.ini")) }]));
    let tokens = client.ask("textDocument/semanticTokens/full", &whole);
    let data = tokens["data"].as_array().unwrap();
    let legend = &capabilities["semanticTokensProvider"]["legend"]["tokenTypes"];
    assert_eq!(data.len() % 5, 0);
    assert!(
        data.chunks(5).all(|token| legend[usize::try_from(token[3].as_u64().unwrap()).unwrap()].is_string())
    );
    assert_eq!(data[..5], [json!(0), json!(1), json!(5), json!(0), json!(0)]);
    let hints = client.ask("textDocument/inlayHint", &json!({ "textDocument": { "uri": file }, "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 4, "character": 0 } } }));
    let labels: Vec<&str> =
        hints.as_array().unwrap().iter().map(|hint| hint["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["= /srv/app", "6 h"]);
    let help = client.ask("textDocument/signatureHelp", &place(&file, 10, 11));
    assert_eq!(help["activeParameter"], 2, "{help}");
    assert_eq!(help["signatures"][0]["label"], "cron = minute hour day month weekday command");
    client.end();
}

#[test]
fn a_rule_is_ignored_where_somebody_says_so() {
    let at = folder("lsp-ignore");
    for (name, text, comment) in [
        ("uwsgi.ini", "[uwsgi]\n  vaccum = true\n", "# "),
        ("uwsgi.yaml", "uwsgi:\n  vaccum: true\n", "# "),
        ("uwsgi.xml", "<uwsgi>\n  <vaccum>true</vaccum>\n</uwsgi>\n", "<!-- "),
    ] {
        let file = uri(&at.join(name));
        let (mut client, _) = editor(&at, "emacs", &Json::Null);
        let found = client.open(&file, text);
        let one = found.iter().find(|one| one["code"] == "misspelled-option").unwrap();
        let actions = client.actions(&file, &one["range"], Some(""));
        let ignores: Vec<&Json> = actions
            .iter()
            .filter(|action| action["title"].as_str().unwrap().starts_with("Ignore misspelled"))
            .collect();
        assert_eq!(ignores.len(), 2, "{name}: {actions:?}");
        for (version, action) in (2..).zip(ignores) {
            let after = edited(text, &action["edit"]["changes"][&file]);
            assert!(after.contains(&format!("{comment}uwsgi-lint: ignore")), "{after}");
            client.change(&file, version, &json!([{ "text": after }]));
            let left = client.found(&file, version);
            assert!(!codes(&left).contains(&"misspelled-option"), "{name}: {left:?}\n{after}");
        }
        client.end();
    }
}
