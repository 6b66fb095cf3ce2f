//! `lsp` and clients that are in a hurry, confused or gone.

use serde_json::{Value as Json, json};

use crate::cli::folder;
use crate::lsp_client::{Client, framed, range, uri};

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

/// Every request about a document.
const METHODS: [&str; 15] = [
    "codeAction",
    "completion",
    "definition",
    "diagnostic",
    "documentHighlight",
    "documentLink",
    "documentSymbol",
    "foldingRange",
    "formatting",
    "hover",
    "inlayHint",
    "prepareRename",
    "references",
    "semanticTokens/full",
    "signatureHelp",
];

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
                for method in METHODS {
                    for params in [&params, odd] {
                        let answer = client.answer(&format!("textDocument/{method}"), params);
                        let code = &answer["error"]["code"];
                        assert!(code.is_null() || *code == -32602, "{method} {params}: {answer}");
                    }
                }
                client.change(
                    uri,
                    version,
                    &json!([{ "range": range, "text": "\u{4e2d}" }, odd, { "range": range }]),
                );
                client.change(uri, version, odd);
            }
            assert_eq!(client.answer("completionItem/resolve", odd)["error"]["code"], -32602);
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
