use crate::syntax::testing::{Case, check, pairs, spans};
use crate::syntax::{Effect::*, Reader::LibYaml, read, yaml::comments};

#[test]
fn scalars() {
    let cases: &[Case] = &[
        (
            "uwsgi:\n  a: yes\n  b: 0660\n  c: ~\n  d: \"q \\t\\u00e9\"\n",
            &[("a", "yes"), ("b", "0660"), ("c", "~"), ("d", "q \té")],
            &[],
        ),
        (
            "uwsgi:\n  a: |\n    l1\n    l2\n  b: >-\n    f1\n    f2\n",
            &[("a", "l1\nl2\n"), ("b", "f1 f2")],
            &[],
        ),
        (
            "uwsgi:\n  'it''s': x\n    y\n\n    z # c\n  b: \"p\\\n     q\"\n",
            &[("it's", "x y\nz"), ("b", "pq")],
            &[],
        ),
        ("uwsgi:\r\n  a: 1\r\n", &[("a", "1")], &[]),
        ("\u{feff}uwsgi:\n  ? a\n  : 1\n", &[("a", "1")], &[]),
        ("uwsgi:\n  a: 1\n  a: 2\n", &[("a", "1"), ("a", "2")], &[]),
    ];
    check(LibYaml, cases);
}

#[test]
fn shapes() {
    let cases: &[Case] = &[
        (
            "uwsgi:\n  s: [/a, /b]\n  t:\n  - 1\n  - 2\n",
            &[("s", "/a"), ("s", "/b"), ("t", "1"), ("t", "2")],
            &[],
        ),
        ("uwsgi:\n  a:\n  b: 1\n", &[("b", "1")], &[(Drops, "a")]),
        ("uwsgi:\n  a:\n    b: c\n  d: {e: f}\n", &[("b", "c"), ("e", "f")], &[(Notes, "a"), (Notes, "d")]),
        ("uwsgi:\n  a:\n    - - b\n      - c\n    - d\n", &[("a", "b"), ("a", "c")], &[(Drops, "d")]),
        ("x: &n\n  z: 1\nuwsgi:\n  <<: *n\n  b: 2\n", &[("b", "2")], &[(Drops, "*n")]),
        ("uwsgi:\n  a: 1\n  b: &n foo\n  c: 2\n", &[("a", "1")], &[(Ends, "&n foo")]),
        ("uwsgi:\n  a: !!str 5\n  c: 2\n", &[], &[(Ends, "!!str 5")]),
        ("AML 1.1\n---\nuwsgi:\n  a: 1\n", &[], &[(Ends, "AML 1.1"), (Drops, "uwsgi")]),
        ("foo:\n  uwsgi:\n    a: 1\n", &[("a", "1")], &[]),
        ("- uwsgi:\n    a: 1\n", &[("a", "1")], &[]),
        ("uwsgi:\n  a: 1\nuwsgi:\n  b: 2\n", &[("a", "1")], &[(Drops, "uwsgi")]),
        ("uwsgi: {a: 1}\n", &[], &[(Drops, "uwsgi")]),
        ("master: true\n", &[], &[(Drops, "")]),
    ];
    check(LibYaml, cases);
}

#[test]
fn faults() {
    let cases: &[Case] = &[
        ("uwsgi:\n  a: 1\n  b: %(x)\n  c: 2\n", &[("a", "1")], &[(Refuses, "")]),
        ("uwsgi:\n\ta: 1\n", &[], &[(Refuses, "")]),
        ("uwsgi:\n  a: \"x\n", &[], &[(Refuses, "\"x\n")]),
        ("uwsgi:\n  a: b: c\n", &[("a", "b")], &[(Refuses, "")]),
        ("uwsgi:\n  a: 1\n  b\n  c: 2\n", &[("a", "1")], &[(Refuses, "b\n  ")]),
        ("uwsgi:\n  a: \"\\q\"\n", &[], &[(Refuses, "\\q")]),
        ("uwsgi:\n  a: 1\n  b: \u{1}\n", &[], &[(Refuses, "\u{1}")]),
    ];
    check(LibYaml, cases);
}

#[test]
fn places() {
    let source =
        "uwsgi:\n  a: 'x' # c\n  l:\n    - p # d\n    - \"q\"\n  m: [ r, s ]\n  t: |  # e\n    u\n\n# f\n";
    let document = read(LibYaml, source.as_bytes(), b"uwsgi");
    assert_eq!(
        spans(&document, source.as_bytes()),
        ["a: 'x'", "- p", "- \"q\"", "r", "s", "t: |  # e\n    u"]
    );
    let found: Vec<_> = document.comments.iter().map(|c| c.of(source.as_bytes())).collect();
    assert_eq!(found, [&b"# c"[..], b"# d", b"# e", b"# f"]);
    let broken = b"uwsgi:\n  a: %(x) # c\n  b: \"# d\" # e\n";
    let found: Vec<_> = comments(broken).iter().map(|c| c.of(broken)).collect();
    assert_eq!(found, [&b"# c"[..], b"# e"]);
}

#[test]
fn utf16() {
    let text = "\u{feff}uwsgi:\n  a: é\n";
    let source: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let document = read(LibYaml, &source, b"uwsgi");
    assert_eq!(pairs(&document, &source), [("a".to_owned(), "é".to_owned())]);
    assert_eq!(document.entries[0].value.span().of(&source), [0xE9, 0]);
}
