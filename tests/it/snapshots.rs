//! What people and programs get to see: one snapshot a rule of its whole findings, one a category of the report.
//!
//! `UPDATE_FIXTURES=1 INSTA_UPDATE=always cargo test --test it -- rules:: snapshots::` writes marks and snapshots anew.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value as Json, json};
use uwsgi_lint::catalog::Build;
use uwsgi_lint::lint::{Category, Edit, Finding, Rule, rules};

use crate::cli::{folder, program};
use crate::fixture::{Fixture, is_firing, paths_of};
use crate::marks::Said;
use crate::support::{Setup, neutral};

/// Fixtures of one rule that its snapshot holds at most, and findings of one fixture.
const MOST: usize = 6;

/// A place as a person says it.
fn place(fixture: &Fixture, finding: &Finding) -> String {
    let line = fixture.said(finding).line();
    line.split(' ').next().unwrap_or_default().to_owned()
}

/// The repair with the edits that it comes to.
fn repair(fixture: &Fixture, finding: &Finding) -> Json {
    let Some(repair) = &finding.repair else { return Json::Null };
    let edit = |edit: &Edit| {
        let bytes = fixture.bytes_of(edit.place);
        let there = Finding { place: edit.place, ..finding.clone() };
        json!({"at": place(fixture, &there), "replaces": shown(edit.place.span.of(bytes)), "by": edit.text})
    };
    let edits: Vec<Json> = repair.edits.iter().map(edit).collect();
    json!({"kind": repair.kind.name(), "title": neutral(&repair.title), "edits": edits})
}

fn shown(bytes: &[u8]) -> String {
    neutral(&String::from_utf8_lossy(bytes))
}

fn as_json(fixture: &Fixture, finding: &Finding) -> Json {
    let related = finding.related.iter().map(|related| {
        let there = Finding { place: related.place, ..finding.clone() };
        json!({"place": place(fixture, &there), "message": neutral(&related.message)})
    });
    let builds = finding.builds.map(|builds| builds.iter().map(Build::name).collect::<Vec<_>>());
    json!({
        "place": place(fixture, finding),
        "severity": finding.severity.name(),
        "confidence": finding.confidence.name(),
        "message": neutral(&finding.message),
        "help": finding.help.as_deref().map(neutral),
        "related": related.collect::<Vec<_>>(),
        "refuses": finding.refuses,
        "builds": builds,
        "repair": repair(fixture, finding),
    })
}

/// All that a rule finds in its fixtures.
fn findings_of(rule: &Rule) -> String {
    let mut out = String::new();
    let firing = paths_of(rule).into_iter().filter(|path| is_firing(path));
    for path in firing.take(MOST) {
        let fixture = Fixture::read(rule, &path);
        let mut findings = fixture.findings(rule);
        findings.sort_by_key(|finding| finding.place);
        let all: Vec<Json> = findings.iter().take(MOST).map(|finding| as_json(&fixture, finding)).collect();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let _ = writeln!(out, "{name}: {}", serde_json::to_string_pretty(&all).unwrap());
    }
    out
}

/// Compares with a snapshot; the complaint instead of a panic, so that all of them are told.
fn held(folder: &str, name: &str, text: &str) -> Option<String> {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{folder}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let compare = || settings.bind(|| insta::assert_snapshot!(name, text));
    catch_unwind(AssertUnwindSafe(compare)).err().map(|_| format!("{folder}/{name}"))
}

#[test]
fn a_rule_says_what_its_snapshot_says() {
    let wrong = rules::all().filter(|rule| paths_of(rule).iter().any(|path| is_firing(path)));
    let wrong: Vec<String> = wrong.filter_map(|rule| held("rules", rule.id, &findings_of(rule))).collect();
    assert!(wrong.is_empty(), "{} snapshots differ: {}", wrong.len(), wrong.join(", "));
}

/// No snapshot stays when its rule goes.
#[test]
fn every_snapshot_belongs_to_a_rule() {
    let folder = crate::support::project("tests/it/snapshots/rules");
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let id = name.strip_suffix(".snap").unwrap_or(&name);
        assert!(rules::find(id).is_some(), "{name} belongs to no rule");
    }
}

/// The words that call `check` as a fixture is set up; nothing where a file has to lie elsewhere.
fn arguments(setup: &Setup) -> Option<Vec<String>> {
    let deploy = setup.deploy.map(|deploy| format!("--deploy={}", deploy.name()));
    let build = setup.build.map(|build| format!("--build={}", build.name()));
    let target = setup.target.map(|target| format!("--target={target}"));
    let elsewhere = setup.path.is_some() || setup.folder.is_some();
    (!elsewhere).then(|| [deploy, build, target].into_iter().flatten().collect())
}

/// The human report of the first fixture of each rule of a category.
fn report_of(category: Category) -> String {
    let at = folder(&format!("report-{}", category.name()));
    let mut out = String::new();
    for rule in rules::all().filter(|rule| rule.category == category) {
        let Some(path) = paths_of(rule).into_iter().find(|path| is_firing(path)) else { continue };
        let fixture = Fixture::read(rule, &path);
        let Some(mut args) = arguments(&fixture.setup) else { continue };
        let name = match &fixture.setup.place {
            Some(place) => format!("{}/{place}", rule.id),
            None => format!("{}.{}", rule.id, fixture.format.name()),
        };
        std::fs::create_dir_all(at.join(&name).parent().unwrap()).unwrap();
        for (other, text) in &fixture.setup.files {
            std::fs::write(at.join(rule.id).join(other), text).unwrap();
        }
        std::fs::write(at.join(&name), &fixture.source).unwrap();
        args.extend(["check", "--select", rule.id].map(str::to_owned));
        args.rotate_right(3);
        let done = program(&at).args(args).arg(&name).env("COLUMNS", "100").output().unwrap();
        out.push_str(&String::from_utf8_lossy(&done.stdout));
        out.push_str(&String::from_utf8_lossy(&done.stderr));
    }
    out
}

#[test]
fn a_report_looks_as_its_snapshot_does() {
    let reports = Category::ALL.iter().map(|(category, name)| (name, report_of(*category)));
    let wrong: Vec<String> = reports
        .filter(|(_, text)| !text.is_empty())
        .filter_map(|(name, text)| held("reports", name, &text))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join(", "));
}

/// Severity, message and place of a mark and of a snapshot come from the same finding.
#[test]
fn said_is_one_line() {
    for rule in rules::all() {
        for path in paths_of(rule) {
            let fixture = Fixture::read(rule, &path);
            let said: Vec<Said> =
                fixture.findings(rule).iter().map(|finding| fixture.said(finding)).collect();
            assert!(said.iter().all(|said| !said.says.contains('\n')), "{}", path.display());
        }
    }
}
