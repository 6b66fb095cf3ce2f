//! Files as people write them: a mistake is told once and by its name, and a sound file is left in peace.

use std::path::{Path, PathBuf};

use uwsgi_lint::lint::Severity;
use uwsgi_lint::syntax::Format;

use crate::support::{Setup, linted, project};

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(project("fixtures/everyday").join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The rules that speak at warning or above.
fn grave(path: &Path) -> Vec<&'static str> {
    let format = Format::of_path(path.to_string_lossy().as_bytes()).unwrap();
    let findings = linted(&std::fs::read(path).unwrap(), format, &Setup::default());
    findings
        .into_iter()
        .filter(|finding| finding.severity >= Severity::Warning)
        .map(|finding| finding.rule.id)
        .collect()
}

/// A file is called `RULE.what-it-is.FORMAT`.
#[test]
fn a_common_mistake_gives_the_one_finding_that_names_it() {
    let (mut wrong, paths) = (Vec::new(), files("broken"));
    for path in &paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let rule = name.split('.').next().unwrap();
        let found = grave(path);
        if found != [rule] {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert!(paths.len() >= 60, "{}", paths.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sound_files_are_silent_at_warning() {
    let (mut wrong, paths) = (Vec::new(), files("sound"));
    for path in &paths {
        let found = grave(path);
        if !found.is_empty() {
            wrong.push(format!("{}: {found:?}", path.display()));
        }
    }
    assert!(paths.len() >= 30, "{}", paths.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
