//! Configurations made up from the pieces at which reading goes wrong, the same ones for the same seed.

use super::case::{Case, Dice, files};

/// Names that no option has.
pub(super) const NAMES: [&str; 8] = ["a", "b", "base", "n", "wsgi_file", "two words", "Master", "x"];
/// Options of many kinds.
pub(super) const OPTIONS: [&str; 28] = [
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
/// Values at which reading goes wrong.
pub(super) const VALUES: [&str; 40] = [
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

/// `count` files, the same for the same seed, and the written ones.
pub(super) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice::new(seed);
    let case = |_| {
        let lines = 2 + dice.roll(9);
        let main = file(&mut dice, lines);
        let included = included(&mut dice);
        let files = files([("main.ini", main), ("inc.ini", included), ("v.txt", "7\n".to_owned())]);
        let mut case = Case::file("main.ini", files);
        if dice.once_in(10) {
            case.args.insert(0, "--strict".to_owned());
        }
        case
    };
    let made: Vec<Case> = (0..count).map(case).collect();
    let written = WRITTEN.into_iter().map(|(main, included)| {
        let files = files([("main.ini", format!("[uwsgi]\n{main}")), ("inc.ini", included.to_owned())]);
        Case::file("main.ini", files)
    });
    made.into_iter().chain(written).collect()
}

/// The included file holds no include: recursion ends a real server by a signal.
fn included(dice: &mut Dice) -> String {
    file(dice, 3)
        .replace("inc.ini", "none.txt")
        .replace("include", "included")
        .replace("inherit", "inherited")
        .replace("ini = :other", "z = 1")
}
