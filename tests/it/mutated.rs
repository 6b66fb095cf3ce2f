//! The targets of `fuzz/` on plain stable Rust: fixtures, mutated by dice, the same ones for the same seed.
//!
//! Each target runs for `UWSGI_LINT_MUTATE_SECONDS` (default: a quarter of one), from `UWSGI_LINT_MUTATE_SEED`.
//! `UWSGI_LINT_MUTATE_TARGET` names the only one that is run.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::support::project;

#[allow(unreachable_pub)]
#[path = "../../fuzz/src/targets.rs"]
mod targets;

/// The longest that one input of at most [`MOST`] bytes may take, without optimization and on a busy machine.
const LIMIT: Duration = Duration::from_secs(10);
const MOST: usize = 8192;

/// A small generator of numbers (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or(0) % sides.max(1)
    }
}

/// What breaks readers, whole.
const PIECES: [&[u8]; 40] = [
    b"%",
    b"%(",
    b"%(a)",
    b"%(a",
    b"%d",
    b"%%",
    b"$(",
    b"$(HOME)",
    b"@(",
    b"@(main.ini)",
    b"\0",
    b"\r",
    b"\r\n",
    b"\n",
    b"\t",
    b" ",
    b"=",
    b"[uwsgi]\n",
    b"[",
    b"]",
    b"include = main.ini\n",
    b"inherit = main.ini\n",
    b"set = a=%(a)%(a)\n",
    b"for = 1 2 3\n",
    b"endfor =\n",
    b"if-env = A\n",
    b"endif =\n",
    b"declare-option = a=b=$1;a=$1\n",
    b"\"",
    b"'",
    b"\\",
    b"&x ",
    b"*x",
    b"<a>",
    b"</a>",
    b"{",
    b"}",
    b"\xff",
    b"\xc3\xa9",
    b"\xe2\x80\xa8",
];

/// One change of a file.
fn mutate(dice: &mut Dice, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let at = dice.roll(bytes.len() + 1);
    let end = (at + 1 + dice.roll(40)).min(bytes.len()).max(at);
    match dice.roll(7) {
        0 => drop(bytes.drain(at..end)),
        1 => {
            let part = bytes[at..end].to_vec();
            let times = 1 + dice.roll(4);
            let to = dice.roll(bytes.len() + 1);
            bytes.splice(to..to, part.repeat(times));
        }
        2 | 3 => drop(bytes.splice(at..at, PIECES[dice.roll(PIECES.len())].iter().copied())),
        4 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
        5 => {
            let other = &seeds[dice.roll(seeds.len())];
            let from = dice.roll(other.len() + 1);
            let to = (from + dice.roll(200)).min(other.len());
            bytes.splice(at..at, other[from..to].iter().copied());
        }
        _ => bytes.truncate(at),
    }
    bytes.truncate(MOST);
}

/// Places where servers are started.
const PLACES: [&str; 7] = [
    "FROM python:3.12\nENV UWSGI_HARAKIRI=30 A=\"b c\"\nWORKDIR /srv\nENTRYPOINT [\"uwsgi\"]\nCMD [\"--ini\", \"app.ini\", \"-p4\"]\n",
    "FROM x AS y\nRUN pip install uwsgi\nCMD exec uwsgi --http :$PORT \\\n  --module 'shop.wsgi' # x\n",
    "services:\n  web:\n    build: .\n    command: >-\n      uwsgi --ini /srv/uwsgi.ini\n      --set x=$$Y\n    environment:\n      - UWSGI_MASTER=1\n",
    "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          command: [uwsgi]\n          args: [\"--ini\", \"$(F)\"]\n          env:\n            - name: UWSGI_X\n              value: '{{ .Values.n }}'\n",
    "[program:shop]\ncommand=/usr/bin/uwsgi --ini %(ENV_HOME)s/a.ini -s \"x y\"\nenvironment=UWSGI_A=\"1\",B='%%'\ndirectory=/srv\n",
    "release: ./m.py\nweb: A=1 uwsgi --http-socket :$PORT --master -p ${W:-4} uwsgi.ini\n",
    "#!/bin/sh\nset -e\nexport UWSGI_P=2\ncd /srv\nif true; then exec gosu www uwsgi --ini a.ini \"$@\"; fi\nrun:\n\tuwsgi $(ARGS)\n",
];

fn seeds() -> Vec<Vec<u8>> {
    let paths = glob::glob(project("fixtures/**/*").to_str().unwrap()).unwrap().flatten();
    let mut seeds: Vec<Vec<u8>> = paths.filter_map(|path| std::fs::read(path).ok()).collect();
    seeds.extend(PLACES.map(|place| place.as_bytes().to_vec()));
    seeds.retain(|seed| seed.len() <= MOST / 2);
    seeds
}

/// A number from the environment.
fn number(name: &str, usual: f64) -> f64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Runs a target until its time is over; gives what failed first.
fn run(name: &str, target: targets::Target, seeds: &[Vec<u8>], seed: u64) -> (u32, Option<String>) {
    let until = Instant::now() + Duration::from_secs_f64(number("UWSGI_LINT_MUTATE_SECONDS", 0.25));
    let mut dice = Dice(seed);
    let mut runs = 0;
    while Instant::now() < until {
        let mut bytes = seeds[dice.roll(seeds.len())].clone();
        for _ in 0..=dice.roll(6) {
            mutate(&mut dice, &mut bytes, seeds);
        }
        runs += 1;
        let started = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| target(&bytes)));
        let spent = started.elapsed();
        if done.is_err() || spent > LIMIT {
            let text = String::from_utf8_lossy(&bytes);
            return (runs, Some(format!("{name}, run {runs} of seed {seed}, {spent:?}: {text:?}")));
        }
    }
    (runs, None)
}

#[test]
fn mutated_fixtures_break_nothing() {
    let seeds = seeds();
    assert!(seeds.len() > 300, "{} seeds", seeds.len());
    let seed = number("UWSGI_LINT_MUTATE_SEED", 2031.0).to_bits();
    let mut wrong = Vec::new();
    let only = std::env::var("UWSGI_LINT_MUTATE_TARGET").ok();
    for (name, target) in targets::TARGETS {
        if only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let (runs, failed) = run(name, target, &seeds, seed);
        println!("{name}: {runs} runs");
        wrong.extend(failed);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A target of `fuzz/` is one here, and has its two lines there.
#[test]
fn each_target_has_its_program() {
    let manifest = std::fs::read_to_string(project("fuzz/Cargo.toml")).unwrap();
    for (name, _) in targets::TARGETS {
        assert!(targets::target(name).is_some());
        assert!(
            manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")),
            "{name} is not in fuzz/Cargo.toml"
        );
        let text = std::fs::read_to_string(project(&format!("fuzz/fuzz_targets/{name}.rs"))).unwrap();
        assert!(text.contains(&format!("target(\"{name}\")")), "{name}");
    }
    assert_eq!(manifest.matches("[[bin]]").count(), targets::TARGETS.len());
}
