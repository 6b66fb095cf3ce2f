use super::parse_yajl;
use crate::syntax::testing::{Case, check};
use crate::syntax::{Effect, Reader};

#[test]
fn jansson() {
    let cases: &[Case] = &[
        (
            r#"{"uwsgi":{"a":"1","t":true,"f":false,"n":null,"i":4}}"#,
            &[("a", "1"), ("t", "1"), ("f", "0"), ("n", "0"), ("i", "4")],
            &[],
        ),
        (
            r#"{"uwsgi":{"l":["a",1,["b"],{"c":1}],"r":1.5}}"#,
            &[("l", "a"), ("l", "1")],
            &[(Effect::Drops, r#"["b"]"#), (Effect::Drops, r#"{"c":1}"#), (Effect::Drops, "1.5")],
        ),
        (
            r#"{"uwsgi":{"b":4294967296,"m":-2147483648}}"#,
            &[("b", "0"), ("m", "-214748364")],
            &[(Effect::Drops, "4294967296"), (Effect::Drops, "-2147483648")],
        ),
        (r#"{"uwsgi":{"a":"1","b":"2","a":"3"}}"#, &[("a", "3"), ("b", "2")], &[(Effect::Drops, r#""a""#)]),
        (r#"{"uwsgi":{"a":"1"},"uwsgi":{"b":"2"}}"#, &[("b", "2")], &[(Effect::Drops, r#""uwsgi""#)]),
        (r#"{"uwsgi":{"a":"\u00e9\ud83d\ude00"}}"#, &[("a", "é😀")], &[]),
        (r#"{"uwsgi":{"a":"1",}}"#, &[], &[(Effect::Refuses, "}")]),
        (r#"{"uwsgi":{/* c */}}"#, &[], &[(Effect::Refuses, "/* c */")]),
        (r#"{"uwsgi":{"a":1e999}}"#, &[], &[(Effect::Refuses, "1e999")]),
        (r#"{"uwsgi":[1]}"#, &[], &[(Effect::Refuses, r#""uwsgi""#)]),
        (r#"{"x":{}} y"#, &[], &[(Effect::Refuses, "y")]),
        ("\u{feff}{}", &[], &[(Effect::Refuses, "\u{feff}")]),
        ("", &[], &[(Effect::Refuses, "")]),
    ];
    check(Reader::Jansson, cases);
}

#[test]
fn yajl() {
    let cases: &[Case] = &[
        (
            r#"{"uwsgi":{"a":1.50,"b":4294967296,"a":1e3}}"#,
            &[("a", "1.50"), ("b", "4294967296"), ("a", "1e3")],
            &[],
        ),
        ("{\"uwsgi\":{// c\n\"a\":\"x\\u0000y\"}}", &[("a", "x")], &[]),
        (r#"{"uwsgi":{"a":"\ud800xy"}}"#, &[("a", "?xy")], &[]),
        (r#"{"uwsgi":{"a":"1"},"uwsgi":{"b":"2"}}"#, &[("a", "1")], &[(Effect::Drops, r#""uwsgi""#)]),
        ("5", &[], &[(Effect::Refuses, "")]),
    ];
    check(Reader::Yajl, cases);
}

#[test]
fn places() {
    let source = br#"{ "uwsgi" : { "a" : "x\n", "l" : [ 1, "b" ] } } "#;
    let document = parse_yajl(source, b"uwsgi");
    let spans: Vec<_> = document.entries.iter().map(|e| e.span.of(source)).collect();
    assert_eq!(spans, [&br#""a" : "x\n""#[..], b"1", b"\"b\""]);
    assert_eq!(document.entries[2].key.span().of(source), b"\"l\"");
    assert_eq!(document.sections[0].header.of(source), b"\"uwsgi\"");
}
