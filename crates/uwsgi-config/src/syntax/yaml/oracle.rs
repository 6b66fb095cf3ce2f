//! The scanner against another descendant of libyaml: the same tokens, the same texts, an error where that has one.

use std::panic::{AssertUnwindSafe, catch_unwind};

use libyaml_safer::{Scanner as Theirs, TokenData};
use proptest::prelude::*;

use super::scanner::{Kind, Scanner};

/// A token's kind and, for a scalar, what it says.
type Seen = (Kind, Option<Vec<u8>>);

/// The tokens up to the end or the first error, and whether there is one.
type Scanned = (Vec<Seen>, bool);

fn kind_of(data: &TokenData) -> Option<Kind> {
    Some(match data {
        TokenData::StreamEnd => Kind::StreamEnd,
        TokenData::VersionDirective { .. } | TokenData::TagDirective { .. } => Kind::Directive,
        TokenData::DocumentStart => Kind::DocumentStart,
        TokenData::DocumentEnd => Kind::DocumentEnd,
        TokenData::BlockSequenceStart => Kind::BlockSequence,
        TokenData::BlockMappingStart => Kind::BlockMapping,
        TokenData::BlockEnd => Kind::BlockEnd,
        TokenData::FlowSequenceStart => Kind::FlowSequence,
        TokenData::FlowSequenceEnd => Kind::FlowSequenceEnd,
        TokenData::FlowMappingStart => Kind::FlowMapping,
        TokenData::FlowMappingEnd => Kind::FlowMappingEnd,
        TokenData::BlockEntry => Kind::BlockEntry,
        TokenData::FlowEntry => Kind::FlowEntry,
        TokenData::Key => Kind::Key,
        TokenData::Value => Kind::Value,
        TokenData::Alias { .. } => Kind::Alias,
        TokenData::Anchor { .. } => Kind::Anchor,
        TokenData::Tag { .. } => Kind::Tag,
        TokenData::Scalar { .. } => Kind::Scalar,
        TokenData::StreamStart { .. } => return None,
    })
}

/// What the other scanner makes of a text; nothing where it panics, as it does for some.
fn theirs(text: &str) -> Option<Scanned> {
    catch_unwind(AssertUnwindSafe(|| {
        let mut bytes = text.as_bytes();
        let mut scanner = Theirs::new();
        scanner.set_input_string(&mut bytes);
        let mut all = Vec::new();
        loop {
            let Ok(token) = Theirs::scan(&mut scanner) else { return (all, true) };
            let Some(kind) = kind_of(&token.data) else { continue };
            let said = match token.data {
                TokenData::Scalar { value, .. } => Some(value.into_bytes()),
                _ => None,
            };
            all.push((kind, said));
            if kind == Kind::StreamEnd {
                return (all, false);
            }
        }
    }))
    .ok()
}

fn ours(text: &str) -> Scanned {
    let mut scanner = Scanner::new(text.as_bytes());
    let mut all = Vec::new();
    loop {
        let token = match scanner.next() {
            Ok(Some(token)) => token,
            Ok(None) => return (all, false),
            Err(_) => return (all, true),
        };
        let written = || token.span.of(text.as_bytes()).to_vec();
        let said =
            (token.kind == Kind::Scalar).then(|| token.text.as_deref().map_or_else(written, <[u8]>::to_vec));
        all.push((token.kind, said));
    }
}

/// Pieces that the grammar cares about.
const PIECES: [&str; 50] = [
    "uwsgi:",
    "a",
    "b c",
    "é",
    " ",
    " ",
    "  ",
    "    ",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "\r\n",
    "\t",
    ": ",
    ": ",
    ":",
    "- ",
    "-",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "#",
    " # c",
    "\"",
    "'",
    "''",
    "\\",
    "\\n",
    "\\x41",
    "\\u00e9",
    "&x ",
    "*x ",
    "!t ",
    "!!str ",
    "!<u> ",
    "|\n",
    ">-\n",
    "|2+\n",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "%TAG ! u\n",
    "1",
    "\u{85}",
    "\u{2028}",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = |most| prop::collection::vec(prop::sample::select(&PIECES[..]), 0..most);
    let line = pieces(5).prop_map(|pieces| format!("  k: {}\n", pieces.concat()));
    let lines = prop::collection::vec(line, 0..6).prop_map(|lines| format!("uwsgi:\n{}", lines.concat()));
    prop_oneof![pieces(25).prop_map(|pieces| pieces.concat()), lines]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn tokens_are_libyamls(text in text()) {
        if let Some((theirs, broken)) = theirs(&text) {
            let (ours, fails) = ours(&text);
            prop_assert_eq!(fails, broken, "{:?}: {:?} {:?}", text, ours, theirs);
            // How many tokens come before an error depends on how far ahead each looks.
            let least = if broken { ours.len().min(theirs.len()) } else { ours.len().max(theirs.len()) };
            prop_assert_eq!(&ours[..least.min(ours.len())], &theirs[..least.min(theirs.len())], "{:?}", text);
        }
    }
}
