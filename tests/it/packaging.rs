//! What packagers take from the program: completions and man pages.

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::{code, folder, run, stdout};
use crate::support::project;

#[test]
fn every_shell_gets_completions() {
    let at = folder("completions");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = run(&at, &["completions", shell]);
        assert_eq!(code(&output), 0);
        assert!(stdout(&output).contains("uwsgi-lint"), "{shell}");
    }
}

/// Completes words with the script in the real shell; the last word is the one that is written.
fn completed(at: &Path, words: &[&str]) -> Option<Vec<String>> {
    const ASK: &str = r#"
        source <("$0" completions bash)
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        "$(complete -p uwsgi-lint | sed 's/.*-F \([^ ]*\).*/\1/')" "$1" "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}""#;
    let mut bash = std::process::Command::new("bash");
    bash.args(["-c", ASK, env!("CARGO_BIN_EXE_uwsgi-lint")]).args(words).current_dir(at);
    let output = bash.output().ok().filter(|output| output.status.success())?;
    Some(stdout(&output).lines().map(str::to_owned).collect())
}

#[cfg(target_os = "linux")]
#[test]
fn bash_completes_commands_and_their_options() {
    let at = folder("completions-bash");
    for (words, wanted) in [
        (&["uwsgi-lint", "sche"][..], &["schema"][..]),
        (&["uwsgi-lint", "--stat"], &["--statistics"]),
        (&["uwsgi-lint", "check", "--for"], &["--format", "--force-exclude"]),
        (&["uwsgi-lint", "check", "--via", ""], &["option", "positional"]),
        (&["uwsgi-lint", "gen", "ng"], &["nginx"]),
        (&["uwsgi-lint", "gen", "nginx", "--server"], &["--server-name"]),
    ] {
        let Some(found) = completed(&at, words) else { return };
        assert_eq!(found, wanted, "{words:?}");
    }
}

/// The pages that a page speaks of.
fn named(page: &str) -> BTreeSet<String> {
    let plain = page.replace("\\-", "-");
    let names = plain.split("uwsgi-lint-").skip(1).filter_map(|rest| rest.split_once("(1)"));
    let is_name = |name: &str| name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    names.map(|(name, _)| name.to_owned()).filter(|name| is_name(name)).collect()
}

#[test]
fn every_page_that_is_named_is_there() {
    let at = folder("pages");
    let page = |args: &[&str]| stdout(&run(&at, &[&["man"], args].concat()));
    let first = page(&[]);
    assert!(first.contains(".TH uwsgi-lint 1") && first.contains("fmt"), "{first}");
    assert!(page(&["check"]).contains("baseline"));
    let script = std::fs::read_to_string(project(".ci/packaging")).unwrap();
    let (mut seen, mut left) = (BTreeSet::new(), named(&first));
    while let Some(name) = left.pop_first() {
        let text = page(&[&name]);
        assert!(text.contains(&format!(".TH uwsgi-lint-{name} 1")), "{name}: {text}");
        let last = name.rsplit('-').next().unwrap();
        assert!(script.contains(last), ".ci/packaging has no page of {name}");
        seen.insert(name);
        left.extend(named(&text).into_iter().filter(|name| !seen.contains(name)));
    }
    assert!(seen.contains("check") && seen.contains("gen-nginx") && !seen.contains("help"), "{seen:?}");
}
