//! What SARIF, GitHub, GitLab and reviewdog demand.

use serde_json::Value;

use super::*;

fn parsed(format: Format, report: &Report) -> Value {
    serde_json::from_str(&render(format, report)).expect("JSON")
}

#[test]
fn concise_is_a_line_a_finding() {
    let text = render(Format::Concise, &shop());
    assert_eq!(text.lines().count(), 4);
    assert!(text.contains("\nconf/shop.ini:17:1: error[duplicate-option] `stats` is set twice"), "{text}");
    let hostile = one("a\nb.ini", "x", vec![Finding::new(&TWICE, place(0, 0, 1), "x\ny\u{1b}[2J\u{202e}")]);
    assert_eq!(
        render(Format::Concise, &hostile),
        "a\\nb.ini:1:1: error[duplicate-option] x\\ny\\u{1b}[2J\\u{202e}\n"
    );
}

#[test]
fn sarif_has_the_rules_that_fired() {
    let run = &parsed(Format::Sarif, &shop())["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: Vec<_> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!(ids, ["duplicate-option", "key-spacing", "py-auto-reload-in-production", "running-as-root"]);
    assert_eq!(
        rules[0]["help"]["markdown"],
        "A single-valued option is set twice.\n\n## What it does\nFinds `one` | two."
    );
    for result in run["results"].as_array().expect("results") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("number")).expect("small");
        assert_eq!(result["ruleId"], ids[index]);
    }
}

#[test]
fn sarif_places_are_relative_and_count_from_one() {
    let run = &parsed(Format::Sarif, &shop())["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let result = &run["results"][1];
    let at = &result["locations"][0]["physicalLocation"];
    assert_eq!(at["artifactLocation"], serde_json::json!({ "uri": "conf/shop.ini", "uriBaseId": "SRCROOT" }));
    let region = serde_json::json!({ "startLine": 17, "startColumn": 1, "endLine": 17, "endColumn": 29 });
    assert_eq!(at["region"], region);
    assert_eq!(result["relatedLocations"][1]["physicalLocation"]["artifactLocation"]["uri"], "conf/base.ini");
    let fixed = &run["results"][2]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fixed["insertedContent"]["text"], "# ");
    assert_eq!(fixed["deletedRegion"]["startLine"], 14);
}

#[test]
fn uris_hold_any_path() {
    assert_eq!(escape::uri("./a b/中#?.ini"), "a%20b/%E4%B8%AD%23%3F.ini");
    assert_eq!(escape::uri("/etc/uwsgi/a.ini"), "file:///etc/uwsgi/a.ini");
    assert_eq!(escape::uri("C:/a.ini"), "file:///C:/a.ini");
    assert_eq!(escape::uri("a:b.ini"), "a%3Ab.ini");
}

#[test]
fn sarif_text_holds_no_links() {
    let report =
        one("a.ini", "x", vec![Finding::new(&TWICE, place(0, 0, 1), "[here](https://evil.example)")]);
    let run = &parsed(Format::Sarif, &report)["runs"][0];
    assert_eq!(run["results"][0]["message"]["text"], "[here] (https://evil.example)");
}

#[test]
fn github_commands_cannot_be_broken_out_of() {
    let finding = Finding::new(&TWICE, place(0, 0, 1), "a\n::error::b\r\n100%\u{1b}").help("c\nd");
    let text = render(Format::Github, &one("a,b:c%\n::x.ini", "xy", vec![finding]));
    assert_eq!(
        text,
        "::error title=duplicate-option,file=a%2Cb%3Ac%25\\n%3A%3Ax.ini,line=1,endLine=1,col=1,endColumn=2::\
         a%0A::error::b%0A100%25\\u{1b}%0Ac%0Ad\n"
    );
}

#[test]
fn github_gives_no_columns_over_several_lines() {
    let text = render(Format::Github, &one("a.ini", "x\ny", vec![Finding::new(&ROOT, place(0, 0, 3), "m")]));
    assert_eq!(text, "::notice title=running-as-root,file=a.ini,line=1,endLine=2::m\n");
}

#[test]
fn gitlab_has_distinct_fingerprints_and_its_own_severities() {
    let issues = parsed(Format::Gitlab, &shop());
    let issues = issues.as_array().expect("an array");
    let severities: Vec<_> = issues.iter().filter_map(|issue| issue["severity"].as_str()).collect();
    assert_eq!(severities, ["minor", "critical", "major", "info"]);
    let mut prints: Vec<_> = issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), 4);
    assert_eq!(
        issues[1]["location"],
        serde_json::json!({ "path": "conf/shop.ini", "lines": { "begin": 17, "end": 17 } })
    );
}

#[test]
fn rdjson_counts_bytes() {
    let text = "k = 中x";
    let at = text.find('x').expect("there");
    let finding = Finding::new(&RELOAD, place(0, at, at + 1), "m").safe_fix("t", Vec::new());
    let mut report = one("./a.ini", text, vec![finding]);
    give_edit(&mut report, Span { start: 4, end: 7 }, "y");
    let diagnostic = &parsed(Format::Rdjson, &report)["diagnostics"][0];
    assert_eq!(diagnostic["location"]["path"], "a.ini");
    assert_eq!(diagnostic["location"]["range"]["start"], serde_json::json!({ "line": 1, "column": 8 }));
    assert_eq!(diagnostic["suggestions"][0]["range"]["end"]["column"], 8);
    assert_eq!(diagnostic["severity"], "WARNING");
}
