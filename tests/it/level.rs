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

#[test]
fn like_problems_are_one_block() {
    let at = folder("level-blocks");
    put(&at, "uwsgi-lint.toml", "");
    put(
        &at,
        "uwsgi.ini",
        "[uwsgi]\nhttp-socket = 127.0.0.1:8000\nmodule = app # a\nchdir = /srv # b\nmaster = 1\nautostart = 1\nautorestart = 1\n",
    );
    let text = stdout(&run(&at, &["uwsgi.ini"]));
    assert_eq!(text.matches("error[ini-inline-comment]").count(), 1, "{text}");
    assert_eq!(text.matches("warning[foreign-option]").count(), 1, "{text}");
    for line in [
        "╰── uWSGI uses a different path",
        "fix available: move the comment to its own line (safe)",
        "    - chdir = /srv # b",
        "    + # b",
        "4 problems in 1 file: 2 errors, 2 warnings",
        "2 safe fixes: apply with --fix",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn the_same_problem_in_many_files_is_told_once() {
    let at = folder("level-files");
    put(&at, "uwsgi-lint.toml", "");
    for number in 1..=8 {
        put(
            &at,
            &format!("{number}.ini"),
            "[uwsgi]\nhttp-socket = 127.0.0.1:8000\nmodule = app\nmaster = 1\nprocess = 2\n",
        );
    }
    let text = stdout(&run(&at, &["."]));
    assert_eq!(text.matches("error[misspelled-option]").count(), 1, "{text}");
    let flat = text.replace("\n        ", " ");
    assert!(flat.contains("5.ini:5, ./6.ini:5 and in 2 more files (show each with -v)"), "{flat}");
    for arguments in [&[".", "-v"][..], &[".", "--level", "info"]] {
        let text = stdout(&run(&at, arguments));
        assert_eq!(text.matches("error[misspelled-option]").count(), 8, "{text}");
    }
}

#[test]
fn what_a_baseline_hides_is_counted() {
    let at = folder("level-baseline");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "uwsgi.ini", FILE);
    let args = ["uwsgi.ini", "--baseline", "known.json"];
    run(&at, &args);
    let text = stdout(&run(&at, &args));
    assert!(text.contains("2 known problems hidden by the baseline"), "{text}");
}

#[test]
fn comments_that_ignore_are_written() {
    let at = folder("level-add-ignore");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "uwsgi.ini", FILE);
    put(&at, "uwsgi.xml", "<uwsgi>\r\n  <process>2</process>\r\n</uwsgi>\r\n");
    put(&at, "uwsgi.json", "{\"uwsgi\": {\"process\": 2}}");
    put(&at, "uwsgi.yaml", "uwsgi:\n  process: 2\n");
    let files = ["uwsgi.ini", "uwsgi.xml", "uwsgi.json", "uwsgi.yaml"];
    let shown = run(&at, &[&files[..], &["--add-ignore", "--diff"]].concat());
    assert!(stdout(&shown).contains("+# uwsgi-lint: ignore[duplicate-option] TODO: say why"));
    let output = run(&at, &[&files[..], &["--add-ignore"]].concat());
    assert!(stderr(&output).contains("uwsgi.ini: 2 ignore comments added"), "{}", stderr(&output));
    let read = |name: &str| std::fs::read_to_string(at.join(name)).unwrap();
    assert!(
        read("uwsgi.xml")
            .contains("  <!-- uwsgi-lint: ignore[misspelled-option] TODO: say why -->\r\n  <process>")
    );
    assert!(
        read("uwsgi.yaml").contains("  # uwsgi-lint: ignore[misspelled-option] TODO: say why\n  process: 2")
    );
    assert_eq!(read("uwsgi.json"), "{\"uwsgi\": {\"process\": 2}}");
    assert_eq!(code(&run(&at, &["uwsgi.ini", "uwsgi.xml", "uwsgi.yaml"])), 0);
}

#[test]
fn github_gets_errors_first_and_no_more_than_it_shows() {
    let at = folder("level-github");
    put(&at, "uwsgi-lint.toml", "");
    let wrong =
        "harakiri buffer-size post-buffering socket-timeout max-requests log-slow log-big listen limit-post \
                 cheaper spooler-frequency worker-reload-mercy "
            .replace(' ', " = many\n");
    put(&at, "uwsgi.ini", format!("[uwsgi]\nmodule = app\nmaster = 1\n{wrong}"));
    put(&at, "summary.md", "");
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_uwsgi-lint"))
        .args(["uwsgi.ini", "--format", "github", "--select", "int-not-numeric"])
        .env("GITHUB_STEP_SUMMARY", at.join("summary.md"))
        .current_dir(&at)
        .output()
        .unwrap();
    let text = stdout(&command);
    assert!(text.starts_with("::error title=int-not-numeric"), "{text}");
    assert_eq!(text.matches("::error ").count(), 10, "{text}");
    assert_eq!(text.matches("uwsgi.ini:").count(), 2, "{text}");
    let summary = std::fs::read_to_string(at.join("summary.md")).unwrap();
    assert_eq!(summary.matches("| error | [int-not-numeric]").count(), 2, "{summary}");
}
