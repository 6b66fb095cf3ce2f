//! What is called broken is what PCRE2 refuses.

use pcre2::bytes::Regex;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

use super::regexp::broken;

/// Pieces that a pattern's grammar cares about.
const PIECES: [&str; 56] = [
    "a",
    "b",
    ".",
    "^",
    "$",
    "|",
    "(",
    ")",
    "(",
    ")",
    "(?:",
    "(?=",
    "(?<!",
    "(?P<n>",
    "(?<n>",
    "(?#",
    "(?i)",
    "(?x)",
    "(?|",
    "(?>",
    "(?1)",
    "(?R)",
    "[",
    "]",
    "[^",
    "a-z",
    "z-a",
    "-",
    "[:alpha:]",
    "[:nope:]",
    "[.a.]",
    "\\",
    "\\d",
    "\\w",
    "\\1",
    "\\2",
    "\\9",
    "\\x41",
    "\\x{",
    "\\Q",
    "\\E",
    "\\k<n>",
    "\\g{1}",
    "\\p{L}",
    "\\c",
    "*",
    "+",
    "?",
    "{2}",
    "{3,1}",
    "{,2}",
    "{2,",
    "{65536}",
    "#",
    " ",
    "\n",
];

fn pattern() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_is_broken_pcre2_refuses(pattern in pattern()) {
        if let Some(why) = broken(pattern.as_bytes()) {
            prop_assert!(Regex::new(&pattern).is_err(), "{:?} compiles, but {}", pattern, why);
        }
    }
}

/// The other way round nothing is promised, but most of what PCRE2 refuses has to be seen.
#[test]
fn most_of_what_pcre2_refuses_is_broken() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut refused, mut seen) = (0, 0);
    for _ in 0..5000 {
        let Ok(tree) = pattern().new_tree(&mut runner) else { continue };
        let pattern = tree.current();
        if Regex::new(&pattern).is_err() {
            refused += 1;
            seen += u32::from(broken(pattern.as_bytes()).is_some());
        }
    }
    assert!(refused > 1000 && seen * 10 > refused * 7, "{seen} of {refused}");
}
