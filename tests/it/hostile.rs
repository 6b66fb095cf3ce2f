//! Names of files that nobody would choose, and what stays of the program's promises then.

use std::os::unix::ffi::OsStrExt as _;

use crate::cli::{code, folder, program, put, run, stderr, stdout};

const TWICE: &str = "[uwsgi]\nstats = 127.0.0.1:1\nstats = 127.0.0.1:2\n";

#[test]
fn a_name_is_told_as_it_is() {
    let at = folder("hostile-names");
    put(&at, "back\\slash.ini", TWICE);
    let output = run(&at, &[".", "--format", "concise", "--select", "duplicate-option"]);
    assert!(stdout(&output).starts_with("./back\\slash.ini:3:1: "), "{}", stdout(&output));
    assert_eq!(stdout(&run(&at, &[".", "--list-files"])), "./back\\slash.ini\n");
}

#[test]
fn patterns_take_names_of_any_bytes() {
    let at = folder("hostile-[glob]");
    let name = std::ffi::OsStr::from_bytes(b"\xff.x");
    std::fs::write(at.join(name), "").unwrap();
    put(&at, "a.x", "");
    put(&at, "sub/b.x", "");
    put(&at, ".hidden.x", "");
    put(&at, "a.ini", "[uwsgi]\nfor-glob = *\nset-placeholder = seen=%(_)\nendfor =\n");
    let output = run(&at, &["show", "a.ini"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let lines: Vec<String> = stdout(&output).lines().map(str::to_owned).collect();
    let seen: Vec<&str> = lines.iter().filter_map(|line| Some(line.split_once("seen = ")?.1)).collect();
    assert_eq!(seen, ["a.ini", "a.x", "sub/", "\\xff.x"]);
}

#[test]
fn notes_and_differences_name_files_in_one_line() {
    let at = folder("hostile-notes");
    let output = run(&at, &["a\u{1b}[31m\nuwsgi-lint: b.ini"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).starts_with("uwsgi-lint: a\\u{1b}[31m\\nuwsgi-lint: b.ini: "),
        "{}",
        stderr(&output)
    );
    assert_eq!(stderr(&output).lines().count(), 1);
    put(&at, "a\n+++ b.ini", "[uwsgi]\nharakiri = 30 ; seconds\n");
    let output = run(&at, &["--fix", "--diff", "."]);
    assert!(
        stdout(&output).starts_with("--- ./a\\n+++ b.ini\n+++ ./a\\n+++ b.ini\n@@"),
        "{}",
        stdout(&output)
    );
}

/// `script` of util-linux gives the program a terminal.
#[cfg(target_os = "linux")]
#[test]
fn a_file_does_not_drive_the_terminal() {
    let at = folder("hostile-terminal");
    put(&at, "a\u{1b}.ini", "[uwsgi]\nchdir=/srv\u{1b}]0;x\u{7}\nharakiri = 30 ; seconds\n");
    for command in
        ["--fix --diff .", "--list-files .", "fmt --check .", "fmt - < a*", "convert a* --to ini", "."]
    {
        let line = format!("{} {command}", env!("CARGO_BIN_EXE_uwsgi-lint"));
        let output = std::process::Command::new("script")
            .args(["-qec", &line, "/dev/null"])
            .current_dir(&at)
            .env("NO_COLOR", "1")
            .env("TERM", "xterm")
            .stdin(std::process::Stdio::null())
            .output();
        let Ok(output) = output else { return };
        assert!(!output.stdout.is_empty(), "{command}");
        assert!(!output.stdout.contains(&b'\x1b'), "{command}: {}", String::from_utf8_lossy(&output.stdout));
    }
    let plain = program(&at).args(["--fix", "--diff", "."]).output().unwrap();
    assert!(plain.stdout.contains(&b'\x1b'), "a difference in a pipe is one that can be applied");
}

#[test]
fn a_mistake_in_the_settings_is_told_once() {
    let at = folder("settings-once");
    put(&at, "uwsgi-lint.toml", "ignore = [\n");
    for name in ["a.ini", "b.ini", "c.ini"] {
        put(&at, name, TWICE);
    }
    for args in [&["."][..], &["fmt", "."], &["a.ini", "b.ini"]] {
        let output = run(&at, args);
        assert_eq!(code(&output), 2);
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
}

#[test]
fn statistics_do_not_spoil_a_format_for_programs() {
    let at = folder("statistics");
    put(&at, "a.ini", TWICE);
    let args = ["a.ini", "--select", "duplicate-option", "--statistics", "--format"];
    let json = run(&at, &[&args[..], &["json"]].concat());
    serde_json::from_slice::<serde_json::Value>(&json.stdout).unwrap();
    assert_eq!(stderr(&json), "     1  duplicate-option\n");
    let concise = run(&at, &[&args[..], &["concise"]].concat());
    assert!(stdout(&concise).ends_with("\n     1  duplicate-option\n"), "{}", stdout(&concise));
}
