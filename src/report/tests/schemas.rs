//! Every format under the schema of who reads it, whatever is reported.

use jsonschema::Validator;
use roxmltree::{Document, Node};

use super::*;

fn validator(text: &str) -> Validator {
    let schema = serde_json::from_str(text).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&schema).expect("a schema of draft-07");
    jsonschema::draft7::new(&schema).expect("compiles")
}

fn reports() -> Vec<Report> {
    let nasty = "a\u{1b}]0;x\u{7}\n]]> <&\"' % \u{202e} [x](y)";
    let mut hostile = one(nasty, nasty, vec![Finding::new(&TWICE, place(0, 3, 900), nasty).help(nasty)]);
    give_edit(&mut hostile, Span { start: 0, end: 1 }, nasty);
    vec![
        shop(),
        Report::default(),
        hostile,
        one("/etc/uwsgi/a.ini", "", vec![Finding::new(&TASTE, place(0, 0, 0), "")]),
        one("./a.ini", "x", vec![Finding::new(&ROOT, place(7, 0, 1), "of a file that is not there")]),
    ]
}

#[test]
fn json_formats() {
    for (format, schema) in [
        (Format::Sarif, include_str!("../../../fixtures/formats/sarif.schema.json")),
        (Format::Gitlab, include_str!("../../../fixtures/formats/gitlab.schema.json")),
        (Format::Rdjson, include_str!("../../../fixtures/formats/rdjson.schema.json")),
    ] {
        let validator = validator(schema);
        for report in reports() {
            let value = serde_json::from_str(&render(format, &report)).expect("JSON");
            let errors: Vec<_> = validator
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", format.name());
        }
    }
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let validator = validator(include_str!("../../../fixtures/formats/sarif.schema.json"));
    for (pointer, wrong) in [
        ("/runs/0/results/0/locations/0/physicalLocation/region/startColumn", serde_json::json!(0)),
        ("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", serde_json::json!("a b.ini")),
        ("/runs/0/results/0/level", serde_json::json!("info")),
        ("/runs/0/columnKind", serde_json::json!("utf8")),
        ("/runs/0/tool/driver/rules/0/help", serde_json::json!({ "text": "without markdown" })),
    ] {
        let mut value: serde_json::Value =
            serde_json::from_str(&render(Format::Sarif, &shop())).expect("JSON");
        *value.pointer_mut(pointer).expect(pointer) = wrong;
        assert!(!validator.is_valid(&value), "{pointer}");
    }
}

/// The elements that one may hold, its attributes, and those of them that are numbers.
type Element = (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

const JUNIT: [Element; 5] = [
    (
        "testsuites",
        &["testsuite"],
        &["name", "tests", "failures", "errors", "time"],
        &["tests", "failures", "errors", "time"],
    ),
    (
        "testsuite",
        &["testcase"],
        &["name", "tests", "failures", "errors", "skipped", "time"],
        &["tests", "failures", "errors", "skipped", "time"],
    ),
    ("testcase", &["failure", "system-out"], &["name", "classname", "time"], &["time"]),
    ("failure", &[], &["message", "type"], &[]),
    ("system-out", &[], &[], &[]),
];

const CHECKSTYLE: [Element; 3] = [
    ("checkstyle", &["file"], &["version"], &["version"]),
    ("file", &["error"], &["name"], &[]),
    ("error", &[], &["line", "column", "severity", "message", "source"], &["line", "column"]),
];

fn holds(node: Node<'_, '_>, elements: &[Element]) {
    let name = node.tag_name().name();
    let (_, inside, attributes, numbers) =
        elements.iter().find(|(known, ..)| *known == name).unwrap_or_else(|| panic!("<{name}>"));
    let found: Vec<_> = node.attributes().map(|attribute| attribute.name()).collect();
    assert_eq!(&found, attributes, "<{name}>");
    for number in *numbers {
        let value = node.attribute(*number).expect("there");
        assert!(value.parse::<f64>().is_ok_and(|value| value >= 0.0), "<{name} {number}={value:?}>");
    }
    for child in node.children().filter(Node::is_element) {
        assert!(inside.contains(&child.tag_name().name()), "<{}> in <{name}>", child.tag_name().name());
        holds(child, elements);
    }
}

#[test]
fn xml_formats() {
    for report in reports() {
        for (format, elements) in [(Format::Junit, &JUNIT[..]), (Format::Checkstyle, &CHECKSTYLE[..])] {
            let text = render(format, &report);
            let document = Document::parse(&text).expect("well-formed");
            assert_eq!(document.root_element().tag_name().name(), elements[0].0);
            holds(document.root_element(), elements);
        }
        let text = render(Format::Junit, &report);
        let document = Document::parse(&text).expect("well-formed");
        for suite in document.descendants().filter(|node| node.tag_name().name().starts_with("testsuite")) {
            let count =
                |name: &str| suite.descendants().filter(|node| node.has_tag_name(name)).count().to_string();
            assert_eq!(suite.attribute("tests"), Some(count("testcase").as_str()));
            assert_eq!(suite.attribute("failures"), Some(count("failure").as_str()));
        }
    }
}

#[test]
fn workflow_commands_are_one_line_each() {
    for report in reports() {
        let findings = report.summary.findings();
        let text = render(Format::Github, &report);
        assert_eq!(text.lines().count(), findings);
        for line in text.lines() {
            let (head, _) =
                line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a command");
            let (kind, properties) = head.split_once(' ').expect("properties");
            assert!(matches!(kind, "error" | "warning" | "notice"), "{line}");
            for property in properties.split(',') {
                let (name, value) = property.split_once('=').expect("a value");
                assert!(["title", "file", "line", "endLine", "col", "endColumn"].contains(&name), "{line}");
                assert!(!value.contains(':'), "{line}");
            }
        }
    }
}
