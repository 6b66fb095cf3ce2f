//! Every reader is total: any bytes give a document whose places lie inside of the file, in bounded time.

use proptest::prelude::*;
use uwsgi_lint::syntax::{Document, Reader, Span, read};

const READERS: [Reader; 7] = [
    Reader::Ini,
    Reader::LibYaml,
    Reader::BuiltinYaml,
    Reader::Jansson,
    Reader::Yajl,
    Reader::LibXml2,
    Reader::Toml,
];

fn spans(document: &Document) -> Vec<Span> {
    let sections = document.sections.iter().flat_map(|section| [section.name.span(), section.header]);
    let entries =
        document.entries.iter().flat_map(|entry| [entry.key.span(), entry.value.span(), entry.span]);
    let problems = document.problems.iter().map(|problem| problem.span);
    sections.chain(entries).chain(problems).chain(document.comments.iter().copied()).collect()
}

fn assert_sound(source: &[u8], asked: &[u8]) {
    for reader in READERS {
        let document = read(reader, source, asked);
        for span in spans(&document) {
            assert!(
                span.start <= span.end && span.end as usize <= source.len(),
                "{reader:?} {span:?} {source:?}"
            );
        }
        assert!(document.problems.is_sorted_by_key(|problem| problem.span), "{reader:?} {source:?}");
        assert!(document.comments.is_sorted(), "{reader:?} {source:?}");
        for entry in &document.entries {
            let section = &document.sections[entry.section as usize];
            assert!(reader == Reader::Ini || section.name.bytes(source) == asked, "{reader:?} {source:?}");
        }
    }
}

/// Pieces that the grammars care about.
const PIECES: [&str; 58] = [
    "uwsgi:",
    "uwsgi",
    "a",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    ": ",
    ":",
    "- ",
    "-",
    "?",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    " # ",
    "\"",
    "'",
    "\\",
    "\\u00e9",
    "\\ud800",
    "&x",
    "*x",
    "!t",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<uwsgi>",
    "</uwsgi>",
    "<a>",
    "</a>",
    "<b/>",
    "<!-- ",
    " -->",
    "<![CDATA[",
    "]]>",
    "<?p ",
    "?>",
    "&amp;",
    "&#65;",
    "<!DOCTYPE u [",
    "<!ENTITY f \"b\">",
    "]>",
    "id=\"x\"",
    "{\"uwsgi\":{",
    "\"k\":1",
    "[uwsgi]\n",
    "k = 1\n",
    "\u{feff}",
    "\0",
    "é",
];

fn source() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        pieces.clone().prop_map(|pieces| pieces.concat().into_bytes()),
        pieces.prop_map(|pieces| {
            let text = pieces.concat();
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn any_bytes_are_some_document(source in source(), asked in prop::sample::select(vec!["uwsgi", "x", ""])) {
        assert_sound(&source, asked.as_bytes());
    }
}

#[test]
fn cut_files_are_some_document() {
    let files = [
        "uwsgi:\n  a: \"x\\u00e9\"\n  b: [c, {d: 'e'}]\n  f: |+\n    g\n  h: &i !!j *k\n",
        "{\"uwsgi\":{\"a\":\"x\\ud83d\\ude00\",\"b\":[1,2.5,true,{}],/* c */\"d\":null}}",
        "<?xml version='1.0'?><!DOCTYPE u [<!ENTITY f \"b\">]><uwsgi id='x'><a>1 &f;</a><![CDATA[y]]></uwsgi>",
        "[uwsgi]\na = ['b', \"\\u00e9\"] # c\n[uwsgi.d]\ne = 1\n",
    ];
    for file in files {
        for end in 0..=file.len() {
            assert_sound(&file.as_bytes()[..end], b"uwsgi");
        }
    }
}

#[test]
fn deep_files_take_no_stack_and_little_time() {
    const DEEP: usize = 30_000;
    let pieces = [
        "[",
        "{",
        "- ",
        "? ",
        "<a>",
        "{\"uwsgi\":",
        "[[",
        "a: [",
        "&a [*a,",
        "\"",
        "<!--",
        "{a: ",
        "uwsgi: [\n- ",
    ];
    for piece in pieces {
        assert_sound(piece.repeat(DEEP).as_bytes(), b"uwsgi");
    }
    let mut stairs = String::new();
    for depth in 0..2000 {
        stairs.push_str(&" ".repeat(depth));
        stairs.push_str("a:\n");
    }
    assert_sound(stairs.as_bytes(), b"uwsgi");
}
