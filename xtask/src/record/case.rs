//! One start of a server, and the dice that make starts up.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The folder that a recording pretends to be in.
pub(super) const FOLDER: &str = "/tmp/uwsgi-lint-record";

/// One start with the files around it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Case {
    /// The server: `full`, `pip` or `debian12`.
    pub(super) build: String,
    /// Files below [`FOLDER`].
    pub(super) files: BTreeMap<String, String>,
    /// The environment, all of it and in this order.
    pub(super) env: Vec<(String, String)>,
    /// The command line without the program.
    pub(super) args: Vec<String>,
}

impl Case {
    /// A server that reads one file of these.
    pub(super) fn file(main: &str, files: BTreeMap<String, String>) -> Self {
        Self { build: "full".to_owned(), files, env: usual(), args: vec![format!("{FOLDER}/{main}")] }
    }

    /// The same start of another server.
    pub(super) fn on(&self, build: &str) -> Self {
        Self { build: build.to_owned(), ..self.clone() }
    }
}

/// The environment of every recording.
pub(super) fn usual() -> Vec<(String, String)> {
    [("HOME", "/root"), ("PATH", "/usr/bin:/bin"), ("EMPTY", "")]
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .into()
}

/// Named texts as files.
pub(super) fn files<const N: usize>(files: [(&str, String); N]) -> BTreeMap<String, String> {
    files.map(|(name, text)| (name.to_owned(), text)).into()
}

/// A small generator of numbers (xorshift64*).
pub(super) struct Dice(u64);

impl Dice {
    /// The same numbers for the same seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below `sides`.
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or(0) % sides
    }

    /// One time in `sides`.
    pub(super) fn once_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    /// One of some words.
    pub(super) fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}
