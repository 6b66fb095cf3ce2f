//! `init`: what it makes is clean where it says so.

use uwsgi_lint::format::format_ini;
use uwsgi_lint::init::{Framework, Profile, template};
use uwsgi_lint::lint::{Deploy, Severity};
use uwsgi_lint::syntax::{Format, ini};

use crate::support::{Setup, linted};

fn all() -> impl Iterator<Item = (String, Option<Deploy>, String)> {
    Framework::ALL.into_iter().flat_map(|(framework, name)| {
        Profile::ALL.into_iter().map(move |(profile, how)| {
            (format!("{name} {how}"), Deploy::parse(how), template(framework, profile))
        })
    })
}

#[test]
fn templates_lint_clean() {
    let mut wrong = Vec::new();
    for (name, deploy, text) in all() {
        // Nobody is bound to say how the server is run.
        for deploy in [deploy, None] {
            let setup = Setup { deploy, ..Setup::default() };
            let findings = linted(text.as_bytes(), Format::Ini, &setup);
            let bad = findings.iter().filter(|finding| finding.severity >= Severity::Info);
            wrong.extend(
                bad.map(|finding| format!("{name} {deploy:?}: {}: {}", finding.rule.id, finding.message)),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn templates_are_laid_out() {
    for (name, _, text) in all() {
        assert_eq!(format_ini(text.as_bytes()), None, "{name}");
        assert!(text.lines().all(|line| line.chars().count() <= 120), "{name}: a long line");
        assert!(text.contains("EDIT"), "{name}");
    }
}

#[test]
fn templates_name_each_option_once() {
    for (name, _, text) in all() {
        let source = text.as_bytes();
        let mut keys: Vec<_> =
            ini::parse(source).entries.iter().map(|e| e.key.bytes(source).to_vec()).collect();
        let count = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), count, "{name}");
    }
}
