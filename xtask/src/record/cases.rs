//! Configurations made up from the pieces at which reading goes wrong, the same ones for the same seed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The folder that a recording pretends to be in.
pub(crate) const FOLDER: &str = "/tmp/uwsgi-lint-record";

/// One configuration with the files around it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Case {
    /// Files below [`FOLDER`]; the one that is read first is `main.ini`.
    pub(crate) files: BTreeMap<String, String>,
    /// The environment, all of it.
    pub(crate) env: BTreeMap<String, String>,
    /// Whether `--strict` stands before the file.
    pub(crate) strict: bool,
}

/// A small generator of numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or(0) % sides
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}

const NAMES: [&str; 8] = ["a", "b", "base", "n", "wsgi_file", "two words", "Master", "x"];
const OPTIONS: [&str; 28] = [
    "master",
    "processes",
    "workers",
    "threads",
    "harakiri",
    "buffer-size",
    "limit-post",
    "vacuum",
    "env",
    "stats",
    "chmod-socket",
    "log-date",
    "need-app",
    "async",
    "listen",
    "cheaper",
    "touch-reload",
    "mule",
    "disable-logging",
    "reload-on-rss",
    "static-map",
    "cron",
    "chdir",
    "pythonpath",
    "socket",
    "gevent",
    "enable-threads",
    "prio",
];
const VALUES: [&str; 40] = [
    "1",
    "0",
    "2",
    "7",
    "true",
    "false",
    "off",
    "NO",
    "",
    "yes ; x",
    "4abc",
    "010",
    "99999999999",
    "660",
    "/x=/y",
    "a",
    "-1 -1 -1 -1 -1 ls",
    "127.0.0.1:3031",
    "/tmp/x.sock",
    "k=v",
    "%(a)",
    "%(b)c",
    "_%(a)_%(b)",
    "%(nope)",
    "$(HOME)",
    "$(NOPE)/x",
    "$(EMPTY)",
    "@(/tmp/uwsgi-lint-record/v.txt)",
    "%(n + 1)",
    "%(n n * 2)",
    "%(a",
    "%%(a)",
    "%d",
    "%n.%e",
    "50%% off",
    "100%",
    "a%zb",
    "%(_)",
    "x%(_)y",
    "%(%(x))",
];
const OPENERS: [&str; 14] = [
    "if-env = HOME",
    "if-env = NOPE",
    "if-env = HOME=/root",
    "if-not-env = NOPE",
    "if-opt = a",
    "if-not-opt = b",
    "if-opt = a=1",
    "if-exists = /tmp/uwsgi-lint-record/inc.ini",
    "if-not-file = /tmp/uwsgi-lint-record/inc.ini",
    "if-dir = /tmp/uwsgi-lint-record",
    "for = 1 2 3",
    "for-times = 2",
    "if-plugin = python",
    "for = %(a)",
];
const CLOSERS: [&str; 5] = ["endif =", "end-if", "endfor =", "end", "end-for = x"];
const SPECIALS: [&str; 14] = [
    "set = a=7",
    "set = b=%(a)",
    "set-ph = p=%(a)",
    "set-placeholder = q=$(HOME)",
    "declare-option = fast=processes=$1;threads=$2",
    "fast = 3 4",
    "include = /tmp/uwsgi-lint-record/inc.ini",
    "inherit = /tmp/uwsgi-lint-record/inc.ini",
    "ini = :other",
    "[other]",
    "[uwsgi]",
    "# a comment with 50% of",
    "declare-option2 = slow=harakiri=$1",
    "slow = 9",
];

fn line(dice: &mut Dice) -> String {
    match dice.roll(12) {
        0..=3 => format!("{} = {}", dice.pick(&NAMES), dice.pick(&VALUES)),
        4..=7 => format!("{} = {}", dice.pick(&OPTIONS), dice.pick(&VALUES)),
        8 => dice.pick(&OPENERS).to_owned(),
        9 => dice.pick(&CLOSERS).to_owned(),
        _ => dice.pick(&SPECIALS).to_owned(),
    }
}

fn file(dice: &mut Dice, lines: usize) -> String {
    let end = if dice.roll(8) == 0 { "\r\n" } else { "\n" };
    let mut text = format!("[uwsgi]{end}");
    for _ in 0..lines {
        text.push_str(&line(dice));
        text.push_str(end);
    }
    text
}

/// Main and included file of what chance does not find.
const WRITTEN: [(&str, &str); 9] = [
    (
        "declare-option = pool=processes=$1;threads=$2\ndeclare-option = shop=pool=$1 2;harakiri=$2\nshop = 3 30\n",
        "",
    ),
    ("ini = inc.ini:other\n", "[other]\nseen = %o|%x|%s|%O|%S\n"),
    ("ini = :other\n[other]\nseen = %o|%x|%s|%O\nini = inc.ini:third\n", "[third]\nseen = %o|%x|%O|%X\n"),
    ("resolve = here=127.0.0.1\nstats = %(here):1717\n", ""),
    ("ini-paste = inc.ini\n", "[uwsgi]\nprocesses = 3\n[app:main]\nuse = egg:shop\n"),
    ("word = 1\ninherit = inc.ini\n", "[uwsgi]\nstrict = true\n"),
    ("if-hostname-match = .\nprocesses = 4\nendif =\nif-not-hostname-match = .\nthreads = 2\nendif =\n", ""),
    ("if-hostname-match = (\nprocesses = 4\nendif =\n", ""),
    ("yaml = :other\n", ""),
];

fn written(main: &str, included: &str) -> Case {
    let files = [("main.ini", format!("[uwsgi]\n{main}")), ("inc.ini", included.to_owned())];
    let env = [("HOME", "/root"), ("PATH", "/usr/bin:/bin")];
    Case {
        files: files.map(|(name, text)| (name.to_owned(), text)).into(),
        env: env.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        strict: false,
    }
}

/// `count` cases, the same for the same seed, and the written ones.
pub(crate) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice(seed | 1);
    let case = |_| {
        let lines = 2 + dice.roll(9);
        let main = file(&mut dice, lines);
        // The included file holds no include: recursion ends a real server by a signal.
        let mut included = file(&mut dice, 3);
        included = included
            .replace("inc.ini", "none.txt")
            .replace("include", "included")
            .replace("inherit", "inherited")
            .replace("ini = :other", "z = 1");
        let files = [("main.ini", main), ("inc.ini", included), ("v.txt", "7\n".to_owned())];
        let env = [("HOME", "/root"), ("PATH", "/usr/bin:/bin"), ("EMPTY", "")];
        Case {
            files: files.map(|(name, text)| (name.to_owned(), text)).into(),
            env: env.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            strict: dice.roll(10) == 0,
        }
    };
    let written = WRITTEN.into_iter().map(|(main, included)| written(main, included));
    (0..count).map(case).chain(written).collect()
}
