//! The fixtures of a rule, as files or folders below `fixtures/rules/<id>/`.

use std::path::{Path, PathBuf};

use uwsgi_lint::lint::beside::Beside;
use uwsgi_lint::lint::{Category, Finding, Place, Rule};
use uwsgi_lint::syntax::{Format, LineIndex};

use crate::marks::{self, Said};
use crate::support::{Setup, beside, linted, neutral, project};

/// One fixture, read.
pub(crate) struct Fixture {
    /// The file or folder.
    pub path: PathBuf,
    /// The configuration in it.
    pub main: PathBuf,
    /// Its bytes without the lines for the tests.
    pub source: Vec<u8>,
    pub format: Format,
    pub setup: Setup,
    /// What has to be said.
    pub expected: Vec<String>,
}

pub(crate) fn format_of(name: &str) -> Format {
    Format::of_path(name.as_bytes()).unwrap_or(Format::Ini)
}

/// `#~ set …` in a comment of the example or on the first line of a fixture.
pub(crate) fn setup_of(text: &str) -> Setup {
    text.lines().find_map(|line| line.strip_prefix("#~ set ")).map(Setup::parse).unwrap_or_default()
}

/// The fixtures of a rule, in order.
pub(crate) fn paths_of(rule: &Rule) -> Vec<PathBuf> {
    let folder = project("fixtures/rules").join(rule.id);
    let entries =
        std::fs::read_dir(&folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect());
    let mut paths: Vec<PathBuf> = entries.unwrap_or_default();
    paths.retain(|path| path.extension().is_none_or(|extension| extension != "spans"));
    paths.sort();
    paths
}

pub(crate) fn is_firing(path: &Path) -> bool {
    path.file_name().unwrap().to_string_lossy().starts_with("fires")
}

/// The configuration of a folder, or the place where its server is started.
fn main_of(folder: &Path) -> PathBuf {
    let names =
        ["main.ini", "start.sh", "Dockerfile", "compose.yml", "deployment.yaml", "shop.service", "Procfile"];
    let found = names.iter().map(|name| folder.join(name)).find(|path| path.exists());
    found.unwrap_or_else(|| panic!("{}: nothing to lint", folder.display()))
}

/// The name of a place: `Dockerfile` of `fires-shell.Dockerfile`.
fn place_name(path: &Path) -> String {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let is_case = name.starts_with("fires") || name.starts_with("silent");
    if is_case { name.split_once('.').map_or(name.clone(), |(_, rest)| rest.to_owned()) } else { name }
}

/// The files of a folder that stand beside its configuration.
fn neighbours(folder: &Path, main: &Path) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut files: Vec<_> = entries.map(|path| (name(&path), path)).collect();
    files.retain(|(_, path)| path != main);
    files.sort();
    files
}

/// Where what no mark can show is written.
fn spans_file(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.spans", path.display()))
}

impl Fixture {
    /// Reads a fixture of a rule.
    pub(crate) fn read(rule: &Rule, path: &Path) -> Self {
        let main = if path.is_dir() { main_of(path) } else { path.to_owned() };
        let bytes = std::fs::read(&main).unwrap_or_else(|error| panic!("{}: {error}", main.display()));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut setup = setup_of(&text);
        if rule.category == Category::Starts || main.extension().is_some_and(|end| end == "Dockerfile") {
            setup.place = Some(place_name(&main));
            let others = if path.is_dir() { neighbours(path, &main) } else { Vec::new() };
            setup.files = others
                .into_iter()
                .map(|(name, path)| (name, marks::strip(&std::fs::read_to_string(path).unwrap())))
                .collect();
        } else if path.is_dir() {
            setup.folder = Some(path.to_owned());
            setup.path = setup.path.or_else(|| Some(neutral(&main.to_string_lossy())));
        }
        let mut expected: Vec<String> = marks::marked(&text, None).iter().map(Said::line).collect();
        if rule.category == Category::Together {
            for (name, path) in neighbours(path, &main) {
                let text = std::fs::read_to_string(path).unwrap();
                expected.extend(marks::marked(&text, Some(&name)).iter().map(Said::line));
                setup.beside.push(beside(&name, marks::strip(&text).as_bytes()));
            }
        }
        let spans = std::fs::read_to_string(spans_file(path)).unwrap_or_default();
        expected.extend(spans.lines().map(str::to_owned));
        expected.sort();
        let source = if marks::has_lines(&text) { marks::strip(&text).into_bytes() } else { bytes };
        let format = format_of(&main.to_string_lossy());
        Self { path: path.to_owned(), main, source, format, setup, expected }
    }

    /// What the rule finds.
    pub(crate) fn findings(&self, rule: &Rule) -> Vec<Finding> {
        let mut findings = linted(&self.source, self.format, &self.setup);
        findings.retain(|finding| finding.rule == rule);
        findings
    }

    /// The file beside the configuration that a place is in.
    fn beside_of(&self, place: Place) -> Option<&Beside> {
        // Those that the rules are tested with include nothing.
        self.setup.beside.get(place.source.index().checked_sub(1)?).map(|beside| &**beside)
    }

    /// The bytes of the file that a place is in.
    pub(crate) fn bytes_of(&self, place: Place) -> &[u8] {
        self.beside_of(place).map_or(&self.source[..], |beside| &beside.bytes[..])
    }

    /// What a finding says, and where.
    pub(crate) fn said(&self, finding: &Finding) -> Said {
        let (beside, bytes) = (self.beside_of(finding.place), self.bytes_of(finding.place));
        let index = LineIndex::new(bytes);
        let at = |offset| index.position(bytes, offset);
        Said {
            beside: beside.map(|beside| beside.name.clone()),
            start: at(finding.place.span.start),
            end: at(finding.place.span.end),
            says: neutral(&format!("{}: {}", finding.severity.name(), finding.message)),
        }
    }

    /// Writes the marks anew, of what is said now.
    pub(crate) fn remark(&self, said: &[Said]) {
        let (mine, others): (Vec<Said>, Vec<Said>) =
            said.iter().cloned().partition(|said| said.beside.is_none());
        let mut rest = remark_file(&self.main, &mine);
        for (name, path) in
            if self.setup.beside.is_empty() { Vec::new() } else { neighbours(&self.path, &self.main) }
        {
            let here: Vec<Said> =
                others.iter().filter(|said| said.beside.as_ref() == Some(&name)).cloned().collect();
            rest.extend(remark_file(&path, &here));
        }
        rest.sort();
        let text: String = rest.iter().map(|said| said.line() + "\n").collect();
        if text.is_empty() {
            let _ = std::fs::remove_file(spans_file(&self.path));
        } else {
            std::fs::write(spans_file(&self.path), text).unwrap();
        }
    }
}

/// Gives what no mark can show.
fn remark_file(path: &Path, said: &[Said]) -> Vec<Said> {
    let Ok(text) = std::fs::read_to_string(path) else { return said.to_vec() };
    let (new, rest) = marks::remark(&text, said);
    if new != text {
        std::fs::write(path, new).unwrap();
    }
    rest
}
