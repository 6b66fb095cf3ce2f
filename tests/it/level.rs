//! What `--level`, `[severity]` and `include` let through.

use serde_json::Value as Json;

use crate::cli::{code, folder, put, run, stderr, stdout};

const FILE: &str = "[uwsgi]\nhttp-socket = 127.0.0.1:8000\nmodule = app\npy-autoreload = 1\nstats = 127.0.0.1:1\nstats = 127.0.0.1:2\n";

fn severities(arguments: &[&str], at: &std::path::Path) -> (Vec<String>, Json) {
    let output = run(at, &[&["check", "--format", "json"], arguments].concat());
    let report: Json = serde_json::from_slice(&output.stdout).unwrap();
    let all = report["findings"].as_array().unwrap().iter();
    (all.map(|one| one["severity"].as_str().unwrap().to_owned()).collect(), report["summary"].clone())
}

#[test]
fn what_is_below_the_level_is_counted_and_named() {
    let at = folder("level");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "uwsgi.ini", FILE);
    let (shown, summary) = severities(&["uwsgi.ini"], &at);
    assert!(shown.iter().all(|one| one == "error" || one == "warning") && !shown.is_empty());
    let hidden = summary["hidden"].as_u64().unwrap();
    let (all, _) = severities(&["uwsgi.ini", "--level", "info"], &at);
    assert_eq!(all.len(), shown.len() + usize::try_from(hidden).unwrap());
    assert!(hidden > 0 && all.iter().any(|one| one == "info"));
    let (errors, _) = severities(&["uwsgi.ini", "--level", "error"], &at);
    assert!(errors.iter().all(|one| one == "error") && errors.len() < shown.len());
    let text = stdout(&run(&at, &["uwsgi.ini"]));
    let last = text.replace('\n', " ");
    assert!(last.contains(&format!("{hidden} note")) && last.contains("show with --level info"), "{text}");
}

#[test]
fn what_makes_a_run_fail_or_is_selected_by_name_is_seen() {
    let at = folder("level-named");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "uwsgi.ini", FILE);
    let (all, _) = severities(&["uwsgi.ini", "--level", "info"], &at);
    assert_eq!(severities(&["uwsgi.ini", "--fail-on", "info"], &at).0, all);
    let text = stdout(&run(&at, &["uwsgi.ini", "--level", "info", "--format", "concise"]));
    let rule = text.split_once("info[").and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
    assert!(severities(&["uwsgi.ini", "--select", rule], &at).0.contains(&"info".to_owned()));
    assert!(severities(&["uwsgi.ini", "--select", rule, "--level", "warning"], &at).0.is_empty());
}

#[test]
fn settings_give_severities_and_names() {
    let at = folder("level-settings");
    put(
        &at,
        "uwsgi-lint.toml",
        "include = [\"*.vassal\"]\n[severity]\nduplicate-option = \"off\"\npy-auto-reload-in-production = \"error\"\n",
    );
    put(&at, "shop.vassal", FILE);
    let output = run(&at, &["check", "--format", "concise", "."]);
    let told = stdout(&output);
    assert!(told.contains("shop.vassal:4:1: error[py-auto-reload-in-production]"), "{told}");
    assert!(!told.contains("duplicate-option") && code(&output) == 1, "{told}");
    put(&at, "uwsgi-lint.toml", "[severity]\nno-such-rule = \"off\"\n");
    let output = run(&at, &["check", "shop.vassal"]);
    assert!(
        code(&output) == 2 && stderr(&output).contains("`no-such-rule` is not a rule"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn unsafe_fixes_alone_are_a_mistake() {
    let at = folder("level-unsafe");
    put(&at, "uwsgi.ini", FILE);
    let output = run(&at, &["uwsgi.ini", "--unsafe-fixes"]);
    assert!(code(&output) == 2 && stderr(&output).contains("--fix"), "{}", stderr(&output));
}
