//! JSON version 1 against its schema.

use serde_json::{Value, json};

use super::*;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../schema/report.schema.json")).expect("the schema is JSON")
}

fn output() -> Value {
    serde_json::from_str(&render(Format::Json, &shop())).expect("JSON")
}

#[test]
fn output_is_as_the_schema_says() {
    let schema = schema();
    jsonschema::draft7::meta::validate(&schema).expect("a schema of draft-07");
    let validator = jsonschema::draft7::new(&schema).expect("compiles");
    for report in
        [shop(), Report::default(), one("中 .ini", "", vec![Finding::new(&TASTE, place(0, 0, 0), "")])]
    {
        let value = serde_json::from_str(&render(Format::Json, &report)).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn the_schema_knows_every_key() {
    let schema = schema();
    let output = output();
    let keys = |value: &Value| {
        value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
    };
    let told = |pointer: &str| keys(schema.pointer(pointer).expect("in the schema"));
    let finding = &output["findings"].as_array().expect("findings")[2];
    assert_eq!(keys(&output), told("/properties"));
    let always = |key: &String| !matches!(key.as_str(), "builds" | "starts");
    let without: Vec<_> = told("/definitions/finding/properties").into_iter().filter(always).collect();
    assert_eq!(keys(finding), without);
    assert_eq!(keys(&finding["fix"]), told("/definitions/fix/properties"));
    assert_eq!(keys(&finding["fix"]["edits"][0]), told("/definitions/edit/properties"));
    assert_eq!(keys(&output["findings"][1]["related"][0]), told("/definitions/related/properties"));
    assert_eq!(keys(&output["summary"]), told("/definitions/summary/properties"));
}

#[test]
fn the_schema_refuses_what_is_not_version_1() {
    let validator = jsonschema::draft7::new(&schema()).expect("compiles");
    let changes: [(&str, Value); 6] = [
        ("/version", json!(2)),
        ("/findings/0/severity", json!("fatal")),
        ("/findings/0/line", json!(0)),
        ("/findings/0/column", json!(0)),
        ("/findings/0/fingerprint", json!("x")),
        ("/summary/files", json!(-1)),
    ];
    for (pointer, value) in changes {
        let mut output = output();
        *output.pointer_mut(pointer).expect("there") = value;
        assert!(!validator.is_valid(&output), "{pointer}");
    }
}

#[test]
fn a_finding_says_all_that_is_known() {
    let finding = &output()["findings"][1];
    let start = SHOP.find("stats = 127").expect("there");
    let end = start + SHOP[start..].find('\n').expect("a line");
    let edits = json!([{ "file": "conf/shop.ini", "start": start, "end": end, "text": "" }]);
    for (key, value) in [
        ("rule", json!("duplicate-option")),
        ("category", json!("duplicates")),
        ("severity", json!("error")),
        ("confidence", json!("high")),
        ("url", json!(TWICE.url())),
        ("file", json!("conf/shop.ini")),
        ("line", json!(17)),
        ("column", json!(1)),
        ("end_line", json!(17)),
        ("end_column", json!(29)),
        ("refuses", json!(false)),
        ("fix", json!({ "kind": "unsafe", "title": "delete the earlier `stats`", "edits": edits })),
    ] {
        assert_eq!(finding[key], value, "{key}");
    }
    assert_eq!(finding["related"][1]["file"], "conf/base.ini");
    let fix = &output()["findings"][2]["fix"];
    let start = SHOP.find("py-auto").expect("there");
    assert_eq!(
        fix["edits"],
        json!([{ "file": "conf/shop.ini", "start": start, "end": start, "text": "# " }])
    );
}

#[test]
fn json_lines_are_the_same_objects() {
    let text = render(Format::JsonLines, &shop());
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let last = lines.pop().expect("a summary");
    assert_eq!(last["summary"], output()["summary"]);
    assert_eq!(Value::Array(lines), output()["findings"]);
}

#[test]
fn builds_are_named_when_they_are_some() {
    use crate::catalog::Build;
    assert_eq!(
        super::super::json::some_of([Build::Pip, Build::Debian12].into_iter()),
        Some(vec!["pip", "debian12"])
    );
    assert_eq!(super::super::json::some_of(Build::ALL.into_iter()), None);
    assert_eq!(super::super::json::some_of(std::iter::empty()), None);
    let validator = jsonschema::draft7::new(&schema()).expect("compiles");
    for (builds, is_valid) in [(json!(["pip"]), true), (json!([]), false), (json!(["mine"]), false)] {
        let mut output = output();
        output["findings"][0]["builds"] = builds;
        assert_eq!(validator.is_valid(&output), is_valid);
    }
}
