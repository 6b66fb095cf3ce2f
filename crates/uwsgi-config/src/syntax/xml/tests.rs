use crate::syntax::testing::{Case, check, owned, pairs, spans};
use crate::syntax::{Effect::*, Reader::LibXml2, read};

#[test]
fn libxml2() {
    let cases: &[Case] = &[
        (
            "<uwsgi>\n <a/> <b> 4 </b><c>x &amp; &#233;</c><d></d></uwsgi>",
            &[("a", "1"), ("b", " 4 "), ("c", "x & é"), ("d", "1")],
            &[],
        ),
        ("<uwsgi><a><![CDATA[x<y]]></a><b><![CDATA[]]></b></uwsgi>", &[("a", "x<y"), ("b", "")], &[]),
        ("<c><uwsgi><a>1</a></uwsgi><uwsgi><b>1</b></uwsgi></c>", &[("a", "1")], &[(Drops, "uwsgi")]),
        ("<uwsgi><a><!-- c -->1</a></uwsgi>", &[("a", " c ")], &[(Notes, "<!-- c -->"), (Drops, "1")]),
        ("<uwsgi><a>\n<b>1</b></a></uwsgi>", &[("a", "\n")], &[(Drops, "<b>")]),
        ("<uwsgi><z/><a><b/></a><c>2</c></uwsgi>", &[("z", "1")], &[(Refuses, "<b/>")]),
        (
            "<uwsgi><option name=\"a\" value='b'/></uwsgi>",
            &[("option", "1")],
            &[(Drops, "name"), (Drops, "value")],
        ),
        (
            "<uwsgi><app mountpoint=\"/m\">x</app><app domain=\"d\">z</app><app/></uwsgi>",
            &[("mount", "/m=x"), ("app", ""), ("mount", "d|=z"), ("app", ""), ("app", "")],
            &[],
        ),
        (
            "<!DOCTYPE u [<!ENTITY f \"bar\">]><uwsgi><a>x &f; y</a><b>&f;</b></uwsgi>",
            &[("a", "x "), ("b", "bar")],
            &[(Drops, "&f; y")],
        ),
        ("<uwsgi><![CDATA[e]]>t</uwsgi>", &[("eval", "e")], &[(Drops, "t")]),
        ("<p:uwsgi xmlns:p='u'><p:a>1</p:a><q:b>2</q:b></p:uwsgi>", &[("a", "1"), ("q:b", "2")], &[]),
        ("<UWSGI><a>1</a></UWSGI>", &[], &[(Refuses, "UWSGI")]),
        ("<uwsgi><a>1</uwsgi>", &[], &[(Refuses, "uwsgi")]),
        ("<uwsgi><a>1 & 2</a></uwsgi>", &[], &[(Refuses, "&")]),
        ("<uwsgi><a>1</a>", &[], &[(Refuses, "uwsgi")]),
        ("<uwsgi/><uwsgi/>", &[], &[(Refuses, "<uwsgi/>")]),
        ("<UWSGI></UWSGI>", &[], &[(Drops, "UWSGI")]),
        ("<UWSGI> </UWSGI>", &[], &[(Refuses, "UWSGI")]),
        ("", &[], &[(Refuses, "")]),
    ];
    check(LibXml2, cases);
}

#[test]
fn ids() {
    let source = b"<c><uwsgi id='x'><a>1</a></uwsgi><uwsgi id='y'><b>2</b><d id='z'>3</d></uwsgi></c>";
    assert_eq!(pairs(&read(LibXml2, source, b"y"), source), owned(&[("b", "2")]));
}

#[test]
fn places() {
    let source = "<!-- c --><uwsgi><a>1</a><b/></uwsgi>".as_bytes();
    let document = read(LibXml2, source, b"uwsgi");
    assert_eq!(spans(&document, source), ["<a>1</a>", "<b/>"]);
    assert_eq!(document.entries[0].value.span().of(source), b"1");
    assert!(document.entries[1].bare);
    assert_eq!(document.comments[0].of(source), b"<!-- c -->");
}

#[test]
fn utf16() {
    let text = "<?xml version='1.0'?><uwsgi><a>é</a></uwsgi>";
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for start in [&b""[..], b"\xFF\xFE"] {
        let source = [start, &units].concat();
        assert_eq!(pairs(&read(LibXml2, &source, b"uwsgi"), &source), owned(&[("a", "é")]));
    }
    let twice = [b"\xFF\xFE\xFF\xFE", &units[..]].concat();
    assert_eq!(read(LibXml2, &twice, b"uwsgi").problems[0].effect, Refuses);
}

#[test]
fn latin1() {
    let source = b"<?xml version='1.0' encoding='ISO-8859-1'?><uwsgi><a>\xE9</a></uwsgi>";
    let document = read(LibXml2, source, b"uwsgi");
    assert_eq!(pairs(&document, source), owned(&[("a", "é")]));
    assert_eq!(document.entries[0].value.span().of(source), b"\xE9");
    let foreign = b"<?xml version='1.0' encoding='windows-1251'?><uwsgi><a>1</a></uwsgi>";
    assert!(read(LibXml2, foreign, b"uwsgi").problems.is_empty());
}
