//! `JUnit` and Checkstyle.

use super::*;

fn attribute(text: &str, element: &str, name: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(text).expect("well-formed");
    let found = document.descendants().filter(|node| node.has_tag_name(element));
    found.map(|node| node.attribute(name).unwrap_or_default().to_owned()).collect()
}

#[test]
fn junit_has_a_suite_a_file_and_a_case_a_finding() {
    let text = render(Format::Junit, &shop());
    assert_eq!(attribute(&text, "testsuite", "name"), ["conf/shop.ini", "conf/clean.ini"]);
    assert_eq!(attribute(&text, "testsuite", "tests"), ["4", "1"]);
    assert_eq!(attribute(&text, "testsuites", "failures"), ["2"]);
    assert_eq!(attribute(&text, "failure", "type"), ["error", "warning"]);
    assert_eq!(
        attribute(&text, "testcase", "name"),
        [
            "running-as-root at 1:1",
            "duplicate-option at 17:1",
            "py-auto-reload-in-production at 14:1",
            "key-spacing at 15:1",
            "uwsgi-lint"
        ]
    );
}

#[test]
fn checkstyle_names_place_and_rule() {
    let text = render(Format::Checkstyle, &shop());
    assert_eq!(attribute(&text, "file", "name"), ["conf/shop.ini"]);
    assert_eq!(attribute(&text, "error", "severity"), ["info", "error", "warning", "info"]);
    assert_eq!(attribute(&text, "error", "line"), ["1", "17", "14", "15"]);
    assert_eq!(attribute(&text, "error", "source")[1], "uwsgi-lint.duplicate-option");
}

#[test]
fn content_stays_content() {
    let message = "]]> <b a='1'> & \" \u{1b}[0m \0 \u{ffff} \n end";
    let shown = "]]> <b a='1'> & \" \\u{1b}[0m \\u{0} \\u{ffff} \\n end";
    let report = one("a&\"<\n.ini", "x", vec![Finding::new(&TWICE, place(0, 0, 1), message)]);
    let junit = render(Format::Junit, &report);
    assert_eq!(attribute(&junit, "failure", "message"), [shown]);
    assert_eq!(attribute(&junit, "testsuite", "name"), ["a&\"<\\n.ini"]);
    assert_eq!(attribute(&render(Format::Checkstyle, &report), "error", "message"), [shown]);
}
