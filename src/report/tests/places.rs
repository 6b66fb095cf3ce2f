//! Lines and columns, fingerprints, masked values.

use super::mask::masked;
use super::source::View;
use super::*;
use crate::syntax::{LineIndex, columns};

fn located(bytes: &[u8], start: usize, end: usize) -> (usize, usize, usize, usize) {
    let file = FileReport { sources: vec![source("a.ini", bytes)], ..FileReport::default() };
    let at = View::new(&file).locate(place(0, start, end));
    (at.line, at.column, at.end_line, at.end_column)
}

#[test]
fn columns_are_characters_and_invalid_bytes() {
    let text = "é中\u{1f600}x\r\n\ty".as_bytes();
    assert_eq!(located(text, 0, 2), (1, 1, 1, 2));
    assert_eq!(located(text, 2, 9), (1, 2, 1, 4));
    assert_eq!(located(text, 12, 14), (2, 1, 2, 3));
    assert_eq!(located(b"\xff\xfea", 2, 3), (1, 3, 1, 4));
}

#[test]
fn places_outside_of_the_file_are_its_end() {
    assert_eq!(located(b"", 0, 9), (1, 1, 1, 1));
    assert_eq!(located(b"ab\n", 3, 900), (2, 1, 2, 1));
    assert_eq!(located(b"ab", 7, 900), (1, 3, 1, 3));
}

#[test]
fn a_load_that_the_report_lacks_is_the_first_place() {
    let file = FileReport { sources: vec![source("a.ini", "ab")], ..FileReport::default() };
    let at = View::new(&file).locate(place(7, 1, 2));
    assert_eq!((at.file, at.line, at.column), ("a.ini", 1, 1));
}

#[test]
fn long_lines_count_as_short_ones_do() {
    for unit in ["é", "a", "中", "\u{1f600}"] {
        let text = format!("first\n{}", unit.repeat(20_000)).into_bytes();
        same_positions(&text);
    }
    for unit in [&b"\x80"[..], b"\xe4\xb8", b"\xf0\x9f\x98a", b"\xf0\x9f\x98\x80\x80\x80\x80\x80"] {
        same_positions(&[b"x\n", unit.repeat(20_000).as_slice()].concat());
    }
}

fn same_positions(text: &[u8]) {
    let file = FileReport { sources: vec![source("a.ini", text)], ..FileReport::default() };
    let view = View::new(&file);
    let index = LineIndex::new(text);
    for offset in (0..text.len()).step_by(97).chain(8180..8200).chain([text.len()]) {
        let at = view.locate(place(0, offset, offset));
        let span = u32::try_from(offset).expect("small");
        assert_eq!((at.line, at.column), index.position(text, span), "{offset}");
    }
    assert!(columns(text) > 0);
}

#[test]
fn a_fingerprint_stays_when_lines_move_or_are_spaced() {
    let of = |text: &str| {
        let at = line_with(0, text, "stats");
        let finding = Finding::new(&TWICE, at, "m");
        let file = FileReport {
            sources: vec![source("./a.ini", text)],
            findings: vec![finding],
            ..FileReport::default()
        };
        fingerprints(&file).remove(0)
    };
    let first = of("[uwsgi]\nstats = :9191\n");
    assert_eq!(first, of("[uwsgi]\r\n\r\n\tstats=:9191 \r\n"));
    assert_ne!(first, of("[uwsgi]\nstats = :9192\n"));
    assert_eq!(first, fingerprint("duplicate-option", "a.ini", b"stats=:9191", 0));
    assert_eq!(first, "88a85bf74ac95e36b3043ce18bb76a8f", "once published it never changes");
}

#[test]
fn equal_lines_have_numbers() {
    let text = "a=1\na=1\n";
    let findings = [place(0, 0, 3), place(0, 4, 7)].map(|at| Finding::new(&TWICE, at, "m")).to_vec();
    let file = FileReport { sources: vec![source("a.ini", text)], findings, ..FileReport::default() };
    let prints = fingerprints(&file);
    assert_ne!(prints[0], prints[1]);
    assert_eq!(prints[1], fingerprint("duplicate-option", "a.ini", b"a=1", 1));
}

#[test]
fn secrets_are_masked_in_every_format_of_line() {
    for (line, seen) in [
        ("env = DB_PASSWORD=hunter2", "env = DB_PASSWORD=*******"),
        ("  env=DJANGO_SECRET_KEY=a b ", "  env=DJANGO_SECRET_KEY=*** "),
        ("# env = API_KEY=abc", "# env = API_KEY=***"),
        ("sharedarea-password = abc", "sharedarea-password = ***"),
        ("logger = redislog:redis://u:pw@host/0", "logger = redislog:redis://u:**@host/0"),
        ("  - API_TOKEN=abc", "  - API_TOKEN=***"),
        ("  env: API_TOKEN=abc", "  env: API_TOKEN=***"),
        (r#"{"env": "API_TOKEN=a,b{c", "master": true}"#, r#"{"env": "API_TOKEN=******, "master": true}"#),
        (r#"    "env": ["A=1", "API_TOKEN=abc"],"#, r#"    "env": ["A=1", "API_TOKEN=******"#),
        (r#"env = A_SECRET={"a": "b", "c": 1}"#, "env = A_SECRET=******************"),
        ("<env>API_TOKEN=abc</env><master/>", "<env>API_TOKEN=***</env><master/>"),
        ("  <env>API_TOKEN=a,b</env>", "  <env>API_TOKEN=***</env>"),
        ("stats = 127.0.0.1:9191", "stats = 127.0.0.1:9191"),
        ("env = LANG=C.UTF-8", "env = LANG=C.UTF-8"),
    ] {
        let shown = masked(line.as_bytes(), 0..line.len());
        assert_eq!(String::from_utf8_lossy(&shown), seen);
    }
}

#[test]
fn a_part_of_a_secret_is_masked_by_the_key_before_it() {
    let line = b"master = true\nenv = DB_PASSWORD=hunter2\n";
    assert_eq!(masked(line, 34..39), b"*****");
    assert_eq!(masked(line, 0..13), b"master = true");
    let long = format!("{{{}\"env\":\"DB_PASSWORD=hunter2\"}}", "\"master\":true,".repeat(1000));
    let at = long.find("hunter2").expect("there");
    assert_eq!(masked(long.as_bytes(), at..at + 5), b"*****");
    assert_eq!(masked(long.as_bytes(), 7000..7020), long.as_bytes()[7000..7020]);
}
