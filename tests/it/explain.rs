//! `explain`: everything that has a name, and lines of a file.

use crate::cli::{code, folder, put, run, stderr, stdout};

#[test]
fn every_kind_of_name_is_explained() {
    let at = folder("explain-kinds");
    for (name, word) in [
        ("-p", "Number of worker processes"),
        ("--processes", "Number of worker processes"),
        ("duplicate-option", "## What it does"),
        ("security", "uid-is-root"),
        ("%n", "without its directory and extension"),
        ("%N", "first configuration file"),
        ("%z", "Not a magic variable"),
        ("gen-root", "requires root"),
    ] {
        let output = run(&at, &["explain", name]);
        assert_eq!(code(&output), 0, "{name}: {}", stderr(&output));
        assert!(stdout(&output).contains(word), "{name}: {}", stdout(&output));
    }
}

#[test]
fn a_line_is_explained() {
    let at = folder("explain-line");
    put(&at, "a.ini", "[uwsgi]\n; a comment\nprocesses = 2\nshop = x\nprocesses = 4\n");
    let text = |place: &str| stdout(&run(&at, &["explain", place]));
    let third = text("a.ini:3");
    assert!(
        third.starts_with("a.ini:3: processes = 2\n") && third.contains("overridden by a.ini:5"),
        "{third}"
    );
    assert!(third.contains("Number of worker processes"), "{third}");
    assert!(text("a.ini:4").contains("`%(shop)`"));
    assert!(text("a.ini:1").contains("section header"));
    assert!(text("a.ini:2").contains("A comment."));
    assert!(text("a.ini:9").contains("no such line"));
}

#[test]
fn an_unknown_name_is_searched_for_in_descriptions() {
    let at = folder("explain-unknown");
    let output = run(&at, &["explain", "memory"]);
    assert_eq!(code(&output), 1);
    let said = stderr(&output);
    assert!(!said.contains("did you mean") && said.contains("options that mention it"), "{said}");
    let near = stderr(&run(&at, &["explain", "harakirri"]));
    assert!(near.contains("did you mean `harakiri`"), "{near}");
    let options = stdout(&run(&at, &["options", "leak"]));
    assert!(options.lines().count() >= 1, "{options}");
}

#[test]
fn defaults_are_those_that_apply() {
    let at = folder("explain-defaults");
    let line = |option: &str| {
        let text = stdout(&run(&at, &["explain", option]));
        text.lines().find(|line| line.starts_with("  default")).unwrap_or_default().to_owned()
    };
    assert!(line("http-timeout").ends_with("60 (computed at startup)"), "{}", line("http-timeout"));
    assert!(line("disable-logging").ends_with(" 0"), "{}", line("disable-logging"));
    assert!(line("processes").ends_with(" 1"), "{}", line("processes"));
}

#[test]
fn completions_know_the_values_of_options() {
    let at = folder("completions");
    let script = stdout(&run(&at, &["completions", "bash"]));
    for value in ["debian12", "systemd", "duplicate-option", "harakiri", "never"] {
        assert!(script.contains(value), "{value}");
    }
    let page = stdout(&run(&at, &["man"]));
    for section in ["EXIT STATUS", "FILES", "EXAMPLES"] {
        assert!(page.contains(section), "{section}");
    }
}
