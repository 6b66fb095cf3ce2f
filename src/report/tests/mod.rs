//! Reports made by hand, and what every format must keep of them.
#![allow(clippy::expect_used)]

mod hostile;
mod human;
mod json;
mod places;
mod platforms;
mod schemas;
mod xml;

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::lint::{
    Category, Confidence, Context, Edit, Finding, FixKind, On, Place, Rule, Severity, SourceId,
};
use crate::syntax::Span;

fn never(_: &Context<'_>) {}

const fn rule(id: &'static str, category: Category, severity: Severity, doc: &'static str) -> Rule {
    let (confidence, fix) = (Confidence::High, FixKind::Unsafe);
    Rule { id, category, severity, confidence, since: "0.1.0", fix, on: On::Every, check: never, doc }
}

static TWICE: Rule = rule(
    "duplicate-option",
    Category::Duplicates,
    Severity::Error,
    " A single-valued option is set twice.\n\n ## What it does\n Finds `one` | two.\n",
);
static RELOAD: Rule =
    rule("py-auto-reload-in-production", Category::Reload, Severity::Warning, " Reloads by itself.\n");
static ROOT: Rule = rule("running-as-root", Category::Security, Severity::Info, " Root.\n");
static TASTE: Rule = rule("key-spacing", Category::Style, Severity::Style, " Spaces.\n");

/// A file on the pattern that the project began with.
const SHOP: &str = "[uwsgi]\n# 绕过了Nginx, 直接访问\nhttp = :8010\nsocket = 127.0.0.1:8001\nmaster = true\nchdir = /srv/shop/current\n\
wsgi-file = shop/wsgi.py\nprocesses = 4\nthreads = 2\n# 状态监听端口\nstats = 127.0.0.1:9191\nvacuum = true\ntouch-reload = /srv/shop/current\n\
py-auto-reload = 1\nenv = DB_PASSWORD=hunter2\ndaemonize = /var/log/shop/uwsgi.log\nstats = /run/shop/stats.sock\npidfile = /run/shop/uwsgi.pid\n";
const BASE: &str = "[uwsgi]\nstats = 127.0.0.1:9192\n";

fn source(name: &str, bytes: impl Into<Vec<u8>>) -> SourceText {
    SourceText { name: name.to_owned(), bytes: Arc::from(bytes.into()) }
}

fn place(load: u16, start: usize, end: usize) -> Place {
    Place { source: SourceId(load), span: Span::new(start, end) }
}

/// The line of `text` that holds `part`, from its beginning to its end.
fn line_with(load: u16, text: &str, part: &str) -> Place {
    let at = text.find(part).expect("the text has it");
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    place(load, start, text[at..].find('\n').map_or(text.len(), |end| at + end))
}

fn report(files: Vec<FileReport>) -> Report {
    Report { summary: Summary::of(&files), files }
}

fn one(name: &str, bytes: impl Into<Vec<u8>>, findings: Vec<Finding>) -> Report {
    report(vec![FileReport { sources: vec![source(name, bytes)], findings, ..FileReport::default() }])
}

/// Findings of each severity, with all that a finding can have.
fn shop() -> Report {
    let twice = Finding::new(
        &TWICE,
        line_with(0, SHOP, "stats = /run"),
        "`stats` is set twice and the server keeps the last value: the stats server on 127.0.0.1:9191 never opens",
    )
    .related(Some(line_with(0, SHOP, "stats = 127")), "the value that is lost: `127.0.0.1:9191`")
    .related(Some(line_with(1, BASE, "stats")), "and so is this one, which an include brought")
    .help("keep one `stats` line, the one you mean")
    .unsafe_fix("delete the earlier `stats`", Vec::new());
    let twice = with_edit(twice, line_with(0, SHOP, "stats = 127").span, "");
    let reload = Finding::new(
        &RELOAD,
        line_with(0, SHOP, "py-auto"),
        "`py-auto-reload` looks at every loaded module each second and restarts the workers when one changes",
    )
    .help("leave it to development, or put it under `if-env = DEBUG`")
    .safe_fix("comment the line out", Vec::new());
    let start = line_with(0, SHOP, "py-auto").span.start;
    let reload = with_edit(reload, Span { start, end: start }, "# ");
    let root =
        Finding::new(&ROOT, place(0, 0, 7), "neither `uid` nor `gid` is set, so the server stays root");
    let taste = Finding::new(&TASTE, line_with(0, SHOP, "env ="), "one blank around `=`");
    let sources = vec![source("conf/shop.ini", SHOP), source("conf/base.ini", BASE)];
    let clean = FileReport { sources: vec![source("conf/clean.ini", "[uwsgi]\n")], ..FileReport::default() };
    report(vec![
        FileReport { sources, findings: vec![root, twice, reload, taste], ..FileReport::default() },
        clean,
    ])
}

/// A finding whose repair makes one edit of the file linted.
fn with_edit(mut finding: Finding, span: Span, text: &str) -> Finding {
    let place = Place { source: SourceId::LINTED, span };
    if let Some(repair) = &mut finding.repair {
        repair.edits = vec![Edit { place, text: text.to_owned() }];
    }
    finding
}

/// Gives the first finding of a report a repair of one edit.
fn give_edit(report: &mut Report, span: Span, text: &str) {
    let finding = report.files[0].findings.remove(0);
    let repaired = if finding.repair.is_some() { finding } else { finding.safe_fix("change it", Vec::new()) };
    report.files[0].findings.insert(0, with_edit(repaired, span, text));
}

fn render(format: Format, report: &Report) -> String {
    render_as(
        format,
        report,
        Style { color: false, unicode: true, width: 80, summary: true, links: false, fold: true },
    )
}

fn render_as(format: Format, report: &Report, style: Style) -> String {
    let mut out = Vec::new();
    write(format, report, &style, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("output is UTF-8")
}

/// Compares with a file in `snapshots`; `UPDATE_SNAPSHOTS=1` writes it.
fn assert_snapshot(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/tests/snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().expect("has one")).expect("folder");
        std::fs::write(&path, text).expect("written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{name} differs; it is now:\n{text}");
}

#[test]
fn formats_have_names() {
    for (format, name) in Format::ALL.iter().copied() {
        assert_eq!(Format::parse(name), Some(format));
        assert_eq!(format.name(), name);
    }
    assert_eq!(Format::parse("xml"), None);
}

#[test]
fn equal_reports_give_equal_bytes() {
    for (format, name) in Format::ALL.iter().copied() {
        assert_eq!(render(format, &shop()), render(format, &shop()), "{name}");
    }
}

#[test]
fn nothing_found_is_valid_too() {
    let empty = Report::default();
    assert_eq!(render(Format::Human, &empty), "No problems in 0 files\n");
    assert_eq!(render(Format::Concise, &empty), "");
    assert_eq!(render(Format::Github, &empty), "");
    assert_eq!(render(Format::Gitlab, &empty), "[]\n");
    for format in [Format::Json, Format::Sarif, Format::Rdjson] {
        serde_json::from_str::<serde_json::Value>(&render(format, &empty)).expect("JSON");
    }
}

#[test]
fn every_format_as_a_whole() {
    for (format, name) in Format::ALL.iter().copied().filter(|(format, _)| *format != Format::Human) {
        let text = render(format, &shop());
        let version = env!("CARGO_PKG_VERSION");
        let text = text.replace(&format!("ersion\":\"{version}\""), "ersion\":\"VERSION\"");
        let text = text.replace(&format!("/blob/v{version}/"), "/blob/vVERSION/");
        assert_snapshot(&format!("{name}.txt"), &text);
    }
}
