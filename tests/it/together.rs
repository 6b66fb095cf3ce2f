//! `check` with the files of nginx and systemd beside a configuration, as people run it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A project of its own for a test, with these files.
fn project(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join(".git")).unwrap();
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uwsgi-lint"));
    let run = command.current_dir(folder).args(arguments).args(["--select", "together"]).output().unwrap();
    let said = if run.status.code() == Some(2) { run.stderr } else { run.stdout };
    (run.status.code().unwrap(), String::from_utf8(said).unwrap())
}

const INI: &str = "[uwsgi]\nmaster = true\nhttp-socket = 127.0.0.1:8080\nmodule = shop.wsgi\n";
const SITE: &str = "server {\n    location / {\n        uwsgi_pass 127.0.0.1:8080;\n    }\n}\n";
const UNIT: &str = "[Service]\nType=notify\nExecStart=/usr/bin/uwsgi --ini /srv/shop/uwsgi.ini\n";

#[test]
fn findings_stand_in_the_files_beside() {
    let folder =
        project("together-named", &[("uwsgi.ini", INI), ("site.conf", SITE), ("shop.service", UNIT)]);
    let named = ["check", "uwsgi.ini", "--nginx", "site.conf", "--systemd", "shop.service"];
    let (code, said) = run(&folder, &[&named[..], &["--format", "concise"]].concat());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("site.conf:3:20: error[nginx-wrong-protocol]"), "{said}");
    assert!(said.contains("shop.service:3:1: error[unit-kill-signal-reloads]"), "{said}");
    let (_, said) = run(&folder, &[&named[..], &["--format", "json"]].concat());
    let report: Value = serde_json::from_str(&said).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let first = findings.iter().find(|one| one["rule"] == "nginx-wrong-protocol").unwrap();
    assert_eq!(first["file"], "site.conf");
    assert_eq!(
        (&first["related"][0]["file"], &first["related"][0]["line"]),
        (&"uwsgi.ini".into(), &3.into())
    );
    for format in ["human", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "json-lines"] {
        let (code, said) = run(&folder, &[&named[..], &["--format", format]].concat());
        assert!(code == 1 && said.contains("site.conf"), "{format}: {said}");
    }
}

#[test]
fn a_missing_file_is_a_mistake_of_use() {
    let folder = project("together-missing", &[("uwsgi.ini", INI)]);
    let (code, said) = run(&folder, &["check", "uwsgi.ini", "--nginx", "site.conf"]);
    assert!(code == 2 && said.contains("site.conf: no such file"), "{said}");
}

#[test]
fn comments_in_those_files_silence_findings() {
    let site = SITE.replace(
        "        uwsgi",
        "        # uwsgi-lint: ignore[nginx-wrong-protocol] moved soon\n        uwsgi",
    );
    let folder = project("together-silenced", &[("uwsgi.ini", INI), ("site.conf", &site)]);
    assert_eq!(run(&folder, &["check", "uwsgi.ini", "--nginx", "site.conf"]).0, 0);
}

#[test]
fn files_that_belong_to_it_are_found() {
    let other = SITE.replace("8080", "9999");
    let files = [
        ("app/uwsgi.ini", INI),
        ("deploy/nginx/shop.conf", SITE),
        ("nginx/other.conf", &other),
        ("systemd/shop.service", UNIT),
        ("systemd/blog.service", &UNIT.replace("uwsgi.ini", "blog.ini")),
        ("src/nginx.py", SITE),
        ("elsewhere/site.conf", SITE),
    ];
    let folder = project("together-found", &files);
    let (code, said) = run(&folder, &["check", "app/uwsgi.ini", "--together", "--format", "concise"]);
    let places: Vec<&str> = said.lines().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(
        (code, places),
        (1, vec!["deploy/nginx/shop.conf:3:20", "systemd/shop.service:3:1"]),
        "{said}"
    );
    let (code, said) = run(&folder, &["check", "app/uwsgi.ini", "--format", "concise"]);
    assert_eq!((code, said.as_str()), (0, ""));
}

/// One of two configurations is meant, and nothing tells which.
#[test]
fn of_several_configurations_none_is_blamed() {
    let files = [
        ("a.ini", "[uwsgi]\nsocket = 127.0.0.1:3001\n"),
        ("b.ini", "[uwsgi]\nsocket = 127.0.0.1:3002\n"),
        ("site.conf", "location / { uwsgi_pass 127.0.0.1:3002; }\n"),
        ("b.service", "[Service]\nExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/b.ini\n"),
    ];
    let folder = project("together-several", &files);
    let both = ["check", "a.ini", "b.ini", "--nginx", "site.conf", "--systemd", "b.service"];
    assert_eq!(run(&folder, &both).0, 0);
    let (code, said) = run(&folder, &["check", "a.ini", "--nginx", "site.conf", "--format", "concise"]);
    assert!(code == 1 && said.contains("site.conf:1:25: error[nginx-unbound-address]"), "{said}");
    let (code, said) = run(&folder, &["check", "a.ini", "--systemd", "b.service", "--format", "concise"]);
    assert!(code == 1 && said.contains("b.service:2:1: warning[unit-other-configuration]"), "{said}");
}
