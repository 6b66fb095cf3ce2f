//! What is said of a file whose outside is unknown has to be true of every outside.
//!
//! Runs over the project's fixtures, and over the corpus below `$UWSGI_LINT_CHECKS` where that is set.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use uwsgi_lint::evaluate::{Answer, Evaluation, Fact, Host, Kind, ReadError, Request, evaluate, path_bytes};
use uwsgi_lint::lint::{Settings, Severity, lint, looks_like_template};

use crate::support::project;

/// What stands at every path that is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Files {
    Unknown,
    Missing,
    Empty,
    Folder,
}

/// One outside: the value of every variable, and what stands at every path.
#[derive(Clone, Debug)]
struct Outside {
    /// `None`: unknown; otherwise whether and to what each variable is set.
    #[expect(clippy::option_option, reason = "unknown, not set, set")]
    variables: Option<Option<&'static str>>,
    /// One variable that is set whatever the others are.
    only: Option<(String, &'static str)>,
    files: Files,
    reload: Option<bool>,
}

fn answer<T>(known: Option<T>) -> Answer<T> {
    known.map_or(Answer::Unknown, Answer::Known)
}

/// Nobody exports variables that are named like commands, and no shell could set what is no word.
fn is_exported(name: &str) -> bool {
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_word
        && !matches!(name, "nproc" | "pwd" | "hostname" | "whoami" | "date" | "uname" | "logname" | "arch")
}

impl Host for Outside {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        if !is_exported(&String::from_utf8_lossy(name)) {
            return Answer::Known(None);
        }
        if let Some((only, value)) = &self.only
            && only.as_bytes() == name
        {
            return Answer::Known(Some(value.as_bytes().to_vec()));
        }
        answer(self.variables.map(|value| value.map(|value| value.as_bytes().to_vec())))
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        Vec::new()
    }
    fn fact(&self, _: Fact) -> Answer<Vec<u8>> {
        Answer::Unknown
    }
    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        // What is said of a plugin's options takes for granted that the plugin asked for is installed.
        if path.ends_with(b"_plugin.so") {
            return Answer::Unknown;
        }
        match self.files {
            Files::Unknown => Answer::Unknown,
            Files::Missing => Answer::Known(Kind::Missing),
            Files::Empty => Answer::Known(Kind::File),
            Files::Folder => Answer::Known(Kind::Directory),
        }
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        match self.files {
            Files::Unknown => Answer::Unknown,
            Files::Missing => Answer::Known(None),
            Files::Empty | Files::Folder => Answer::Known(Some([b"/", path].concat())),
        }
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Unknown
    }
    fn read(&self, _: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        match self.files {
            Files::Unknown | Files::Folder => Answer::Unknown,
            Files::Missing => Answer::Known(Err(ReadError::Missing)),
            Files::Empty => Answer::Known(Ok(b"[uwsgi]\n".to_vec())),
        }
    }
    fn glob(&self, _: &[u8]) -> Answer<Vec<Vec<u8>>> {
        Answer::Unknown
    }
    fn account(&self, _: bool, _: &[u8]) -> Answer<bool> {
        Answer::Unknown
    }
    fn is_reload(&self) -> Answer<bool> {
        answer(self.reload)
    }
}

const UNKNOWN: Outside = Outside { variables: None, only: None, files: Files::Unknown, reload: None };

/// Every variable set or not, every condition both ways, every include there, empty and not there.
fn outsides(source: &str) -> Vec<Outside> {
    let mut all = Vec::new();
    for variables in [None, Some(None), Some(Some("1")), Some(Some("/srv/x"))] {
        for files in [Files::Unknown, Files::Missing, Files::Empty, Files::Folder] {
            all.push(Outside { variables, only: None, files, reload: Some(all.len() % 2 == 0) });
        }
    }
    for name in variables(source).into_iter().filter(|name| is_exported(name)) {
        all.push(Outside { only: Some((name, "1")), variables: Some(None), ..UNKNOWN });
    }
    all
}

/// The names in `$(…)` and after `if-env`.
fn variables(source: &str) -> BTreeSet<String> {
    let in_values = source.split("$(").skip(1).filter_map(|rest| rest.split(')').next());
    let conditions = source.lines().filter(|line| line.trim_start().starts_with("if-"));
    let asked = conditions.filter_map(|line| line.split('=').nth(1)).map(str::trim);
    in_values.chain(asked).map(str::to_owned).collect()
}

fn evaluated(path: &Path, source: &[u8], outside: &Outside) -> Evaluation {
    let request = Request::file(path).source(source);
    evaluate(&request, outside)
}

/// Rule and place of what is said at warning or above.
fn said(path: &Path, source: &[u8], outside: &Outside) -> BTreeSet<(&'static str, u32)> {
    let settings =
        Settings { template: looks_like_template(&path_bytes(path), source), ..Settings::default() };
    let findings = lint(&evaluated(path, source, outside), &settings);
    let grave = findings.into_iter().filter(|finding| finding.severity >= Severity::Warning);
    grave.map(|finding| (finding.rule.id, finding.place.span.start)).collect()
}

fn files_below(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, out);
        } else if path.metadata().is_ok_and(|meta| meta.len() < 200_000) {
            out.push(path);
        }
    }
}

#[test]
fn findings_hold_whatever_the_outside_is() {
    let mut files = Vec::new();
    files_below(&project("fixtures/rules"), &mut files);
    if let Some(checks) = std::env::var_os("UWSGI_LINT_CHECKS") {
        for folder in ["github", "debian", "uwsgi-repo"] {
            files_below(&Path::new(&checks).join("corpus").join(folder), &mut files);
        }
    }
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for path in files {
        let source = std::fs::read(&path).unwrap();
        let evaluation = evaluated(&path, &source, &UNKNOWN);
        let depends = !evaluation.unread.is_empty()
            || evaluation
                .entries
                .iter()
                .any(|entry| !entry.value.is_known() || !evaluation.guards.terms(entry.guard).is_empty());
        let first = said(&path, &source, &UNKNOWN);
        if !depends || first.is_empty() {
            continue;
        }
        tried += 1;
        for outside in outsides(&String::from_utf8_lossy(&source)) {
            let now = said(&path, &source, &outside);
            wrong.extend(
                first
                    .difference(&now)
                    .map(|lost| format!("{}: {lost:?} is not so with {outside:?}", path.display())),
            );
        }
    }
    assert!(tried > 10, "{tried} files depend on their outside");
    assert!(
        wrong.is_empty(),
        "{} of {tried} files:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(80)].join("\n")
    );
}
