//! Files linted within the starts that load them.

use std::path::{Path, PathBuf};

use uwsgi_lint::lint::Finding;
use uwsgi_lint::project::{CheckOptions, Checker};

use crate::cli::folder;

const FILE: &str = "[uwsgi]\nhttp-socket = 0.0.0.0:8000\nmodule = shop.wsgi\nprocesses = 4\n";

/// What is found in `uwsgi.ini` of a project of these files.
fn found(name: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    let at = folder(&format!("within-{name}"));
    std::fs::write(at.join("uwsgi-lint.toml"), "").unwrap();
    std::fs::write(at.join("uwsgi.ini"), FILE).unwrap();
    for (name, text) in files {
        std::fs::write(at.join(name), text).unwrap();
    }
    let checker = Checker::new(CheckOptions::new()).unwrap();
    let run = checker.check(checker.find(std::slice::from_ref(&at), false), &|| {});
    let ours = |path: &Path| path == at.join("uwsgi.ini");
    let files: Vec<PathBuf> = run.walked.files.iter().map(|file| file.path.clone()).collect();
    let outcome = run.checked.into_iter().zip(files).find(|(_, path)| ours(path)).unwrap().0;
    outcome.unwrap().unwrap().report.findings
}

fn rules(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn a_file_that_nothing_starts_is_alone() {
    assert_eq!(rules(&found("alone", &[("Dockerfile", "FROM python\nCMD python\n")])), ["missing-master"]);
}

#[test]
fn what_the_command_line_and_the_place_give_counts() {
    let docker = "FROM python\nWORKDIR /srv\nCOPY . .\nENV UWSGI_DIE_ON_TERM=true\nCMD uwsgi --master --ini uwsgi.ini\n";
    let findings = found("docker", &[("Dockerfile", docker)]);
    // The master is on the command line, and a container wants to know that the application is there.
    assert_eq!(rules(&findings), ["docker-missing-need-app"]);
    assert!(findings[0].starts.is_empty(), "it holds for the only start");
}

#[test]
fn what_holds_for_some_starts_says_for_which() {
    let first = "services:\n  web:\n    image: x\n    working_dir: /srv\n    volumes: ['.:/srv']\n    command: uwsgi --ini uwsgi.ini --need-app --master --die-on-term\n";
    let second = "#!/bin/sh\nexec uwsgi --ini uwsgi.ini\n";
    let findings = found("both", &[("compose.yml", first), ("start.sh", second)]);
    assert_eq!(rules(&findings), ["missing-master"]);
    assert_eq!(findings[0].starts.len(), 1);
    assert!(findings[0].starts[0].ends_with("start.sh:2"), "{:?}", findings[0].starts);
}

#[test]
fn a_file_loaded_behind_another_one_is_a_part() {
    let line = "FROM python\nWORKDIR /srv\nCOPY . .\nCMD [\"uwsgi\", \"--ini\", \"base.ini\", \"--ini\", \"uwsgi.ini\"]\n";
    let files = [("Dockerfile", line), ("base.ini", "[uwsgi]\nmaster = true\n")];
    assert_eq!(rules(&found("behind", &files)), [""; 0]);
    // Alone it would be told that nothing sets a master.
    let line = line.replace("\"--ini\", \"uwsgi.ini\"", "\"--need-app\"");
    let files = [("Dockerfile", &*line), ("base.ini", "[uwsgi]\nmaster = true\n")];
    assert_eq!(rules(&found("not-behind", &files)), ["missing-master"]);
}

#[test]
fn a_script_that_goes_on_is_not_the_container() {
    let docker = "FROM python\nCOPY . .\nENTRYPOINT [\"./start.sh\"]\n";
    let script = "#!/bin/sh\nuwsgi --ini uwsgi.ini --daemonize /var/log/u.log --safe-pidfile /run/u.pid --master\nnginx -g 'daemon off;'\n";
    assert_eq!(rules(&found("goes-on", &[("Dockerfile", docker), ("start.sh", script)])), [""; 0]);
}
