//! The program as people and other programs run it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for a test, empty, with the root of a project.
pub(crate) fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(path.join(".git")).unwrap();
    path
}

pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uwsgi-lint"));
    command.current_dir(folder).env_remove("COLUMNS").env("NO_COLOR", "1").stdin(Stdio::null());
    command
}

pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    program(folder).args(args).output().unwrap()
}

fn run_on(folder: &Path, args: &[&str], input: &str) -> Output {
    let mut command = program(folder);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn put(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}

/// With a warning that can be mended, and one that cannot.
const FAULTY: &str = "[uwsgi]\nmaster = true\nprocesses = 2\nprocesses = 4\nhttp-socket = 0.0.0.0:80\n";

#[test]
fn usage_errors_exit_with_2_and_leave_stdout_alone() {
    let at = folder("usage");
    put(&at, "a.ini", FAULTY);
    put(&at, "empty/readme.ini", "[other]\na = 1\n");
    let table: [&[&str]; 12] = [
        &[],
        &["missing.ini"],
        &["empty"],
        &["--no-such-option"],
        &["--format", "nonsense", "a.ini"],
        &["--format", "json", "--format", "concise", "a.ini"],
        &["--select", "no-such-rule", "a.ini"],
        &["--build", "debian12", "--target", "2.0.99", "a.ini"],
        &["--write-baseline", "a.ini"],
        &["--watch", "-"],
        &["fmt"],
        &["man", "no-such-command"],
    ];
    for args in table {
        let output = run(&at, args);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_missing_path_does_not_hide_the_findings_of_others() {
    let at = folder("missing");
    put(&at, "a.ini", FAULTY);
    let output = run(&at, &["missing.ini", "a.ini", "--format", "concise"]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).contains("a.ini:"), "{}", stdout(&output));
    assert!(stderr(&output).contains("missing.ini: "));
}

#[test]
fn findings_exit_with_1_as_far_as_fail_on_goes() {
    let at = folder("fail-on");
    put(&at, "a.ini", FAULTY);
    put(&at, "clean.ini", "[uwsgi]\nset-placeholder = a=b\n");
    assert_eq!(code(&run(&at, &["a.ini"])), 1);
    assert_eq!(code(&run(&at, &["check", "a.ini"])), 1);
    assert_eq!(code(&run(&at, &["a.ini", "--fail-on", "never"])), 0);
    assert_eq!(code(&run(&at, &["clean.ini", "--select", "duplicate-option"])), 0);
}

#[test]
fn binary_and_huge_files_are_findings() {
    let at = folder("huge");
    let bytes: Vec<u8> = (0..=255u8).cycle().take(4096).collect();
    put(&at, "binary.ini", bytes);
    put(&at, "huge.ini", vec![b'a'; 17 << 20]);
    for file in ["binary.ini", "huge.ini"] {
        let output = run(&at, &[file, "--format", "concise"]);
        assert_eq!(code(&output), 1, "{file}: {}", stderr(&output));
        assert!(stdout(&output).starts_with(&format!("{file}:1:")), "{}", stdout(&output));
    }
    let output = run(&at, &["fmt", "huge.ini"]);
    assert_eq!(code(&output), 0);
    assert!(stderr(&output).contains("unchanged"), "{}", stderr(&output));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let at = folder("pipe");
    let mut command = program(&at);
    command.args(["options", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
}

#[test]
fn one_format_goes_to_stdout_and_others_to_files() {
    let at = folder("formats");
    put(&at, "a.ini", FAULTY);
    let output = run(&at, &["a.ini", "--format", "json", "--format", "concise=out.txt"]);
    assert_eq!(code(&output), 1);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let lines = std::fs::read_to_string(at.join("out.txt")).unwrap();
    let findings = json["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(lines.contains(finding["rule"].as_str().unwrap()), "{lines}");
    }
}

#[test]
fn settings_errors_tell_the_place() {
    let at = folder("settings");
    put(&at, "a.ini", FAULTY);
    put(&at, "uwsgi-lint.toml", "deploy = \"docker\"\nfail-onn = \"error\"\n");
    let output = run(&at, &["a.ini"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("uwsgi-lint.toml:2:1: "), "{}", stderr(&output));
    std::fs::remove_file(at.join("uwsgi-lint.toml")).unwrap();
    put(&at, "pyproject.toml", "[project]\nname = \"x\"\n[tool.uwsgi-lint]\nignore = [\"nonsense\"]\n");
    let output = run(&at, &["a.ini"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("pyproject.toml:4:11: "), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn replaced_files_keep_their_mode_and_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let at = folder("mode");
    let table: [(&str, &[&str], &str); 2] = [
        ("fmt", &["fmt", "link.ini"], "master = true"),
        ("fix", &["link.ini", "--fix", "--unsafe-fixes"], "; seconds\nharakiri = 30\n"),
    ];
    for (name, args, changed) in table {
        let real = put(&at, &format!("{name}/real.ini"), "[uwsgi]\nmaster=true\nharakiri = 30 ; seconds\n");
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
        let folder = at.join(name);
        symlink("real.ini", folder.join("link.ini")).unwrap();
        let output = run(&folder, args);
        let text = std::fs::read_to_string(&real).unwrap();
        assert!(text.contains(changed), "{name}: {text}{}", stderr(&output));
        assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o7777, 0o640, "{name}");
        assert!(std::fs::symlink_metadata(folder.join("link.ini")).unwrap().is_symlink(), "{name}");
        let names: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().map(|e| e.file_name()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }
}

#[test]
fn fmt_names_what_would_change() {
    let at = folder("fmt");
    put(&at, "a.ini", "[uwsgi]\na=1\n");
    put(&at, "b.ini", "[uwsgi]\na = 1\n");
    put(&at, "c.ini", "[other]\na=1\n");
    put(&at, "uwsgi.yaml", "uwsgi:\n  a: 1\n");
    put(&at, "t.ini", "[uwsgi]\na={{ x }}\n");
    let output = run(&at, &["fmt", "--check", "."]);
    assert_eq!((code(&output), stdout(&output).as_str()), (1, "./a.ini\n"));
    assert_eq!(std::fs::read_to_string(at.join("a.ini")).unwrap(), "[uwsgi]\na=1\n");
    assert!(stderr(&output).contains("t.ini: unchanged: a template"), "{}", stderr(&output));
    assert_eq!(code(&run(&at, &["fmt", "."])), 0);
    assert_eq!(std::fs::read_to_string(at.join("a.ini")).unwrap(), "[uwsgi]\na = 1\n");
    assert_eq!(std::fs::read_to_string(at.join("c.ini")).unwrap(), "[other]\na=1\n");
    assert_eq!(code(&run(&at, &["fmt", "--check", "."])), 0);
    let yaml = run(&at, &["fmt", "uwsgi.yaml"]);
    assert_eq!(code(&yaml), 0);
    assert!(stderr(&yaml).contains("only INI is laid out"), "{}", stderr(&yaml));
}

#[test]
fn fmt_takes_standard_input() {
    let at = folder("fmt-stdin");
    let output = run_on(&at, &["fmt", "-"], "[uwsgi]\na=1");
    assert_eq!((code(&output), stdout(&output).as_str()), (0, "[uwsgi]\na = 1\n"));
    let same = run_on(&at, &["fmt", "-"], "[uwsgi]\na=1%\nb=2");
    assert_eq!((code(&same), stdout(&same).as_str()), (0, "[uwsgi]\na=1%\nb=2"));
    let check = run_on(&at, &["fmt", "--check", "-"], "[uwsgi]\na=1");
    assert_eq!((code(&check), stdout(&check).as_str()), (1, "-\n"));
}

#[test]
fn init_writes_a_new_file_alone() {
    let at = folder("init");
    let printed = run(&at, &["init", "flask", "--deploy", "docker"]);
    assert_eq!(code(&printed), 0);
    assert_eq!(code(&run(&at, &["init", "flask", "--deploy", "docker", "-o", "uwsgi.ini"])), 0);
    assert_eq!(std::fs::read(at.join("uwsgi.ini")).unwrap(), printed.stdout);
    let again = run(&at, &["init", "django", "-o", "uwsgi.ini"]);
    assert_eq!(code(&again), 2);
    assert!(stderr(&again).contains("exists already"), "{}", stderr(&again));
    assert_eq!(std::fs::read(at.join("uwsgi.ini")).unwrap(), printed.stdout);
    let checked = run(&at, &["uwsgi.ini", "--deploy", "docker", "--fail-on", "info"]);
    assert_eq!(code(&checked), 0, "{}", stdout(&checked));
}

#[test]
fn a_baseline_holds_back_what_is_known() {
    let at = folder("baseline");
    put(&at, "a.ini", FAULTY);
    let args = ["a.ini", "--baseline", "base.json", "--format", "concise"];
    let first = run(&at, &args);
    assert_eq!(code(&first), 0);
    assert!(stderr(&first).contains("base.json: written"), "{}", stderr(&first));
    let text = std::fs::read_to_string(at.join("base.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["version"], 1);
    assert!(json["findings"][0]["fingerprint"].as_str().unwrap().len() == 32, "{text}");
    // Lines may move; a new finding counts.
    put(&at, "a.ini", format!("# moved\n\n{FAULTY}"));
    let second = run(&at, &args);
    assert_eq!((code(&second), stderr(&second).as_str()), (0, ""), "{}", stdout(&second));
    put(&at, "a.ini", format!("{FAULTY}harakiri = 30\nharakiri = 60\n"));
    let third = run(&at, &args);
    assert_eq!(code(&third), 1);
    assert!(stdout(&third).contains("a.ini:7:1: warning[duplicate-option]"), "{}", stdout(&third));
    assert!(!stdout(&third).contains("a.ini:4:"), "{}", stdout(&third));
    assert_eq!(std::fs::read_to_string(at.join("base.json")).unwrap(), text, "not written again");
    let fourth = run(&at, &["a.ini", "--baseline", "base.json", "--write-baseline"]);
    assert_eq!(code(&fourth), 0);
    assert_eq!(code(&run(&at, &args)), 0);
    assert_eq!(code(&run(&at, &["a.ini"])), 1);
}

#[test]
fn a_broken_baseline_is_an_error_of_use() {
    let at = folder("baseline-broken");
    put(&at, "a.ini", FAULTY);
    for text in ["nonsense", "{\"version\":2,\"findings\":[]}", "[]"] {
        put(&at, "base.json", text);
        let output = run(&at, &["a.ini", "--baseline", "base.json"]);
        assert_eq!(code(&output), 2, "{text}");
        assert!(stderr(&output).contains("base.json: "), "{}", stderr(&output));
        assert_eq!(std::fs::read_to_string(at.join("base.json")).unwrap(), text);
    }
}

#[test]
fn watch_runs_again_when_a_file_changes() {
    let at = folder("watch");
    put(&at, "a.ini", FAULTY);
    let mut command = program(&at);
    command.args(["a.ini", "--watch", "--format", "concise", "--select", "duplicate-option"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut notes = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(notes.next().unwrap().unwrap().contains("watching"));
    put(&at, "a.ini", format!("\n\n\n{FAULTY}"));
    assert!(notes.next().unwrap().unwrap().contains("watching"));
    child.kill().unwrap();
    child.wait().unwrap();
    let said: Vec<String> = lines.by_ref().map_while(Result::ok).collect();
    assert!(said.iter().any(|line| line.starts_with("a.ini:4:")), "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("a.ini:7:")), "{said:?}");
}

#[test]
fn the_version_tells_what_the_program_knows() {
    let at = folder("version");
    let short = format!("uwsgi-lint {}\n", env!("CARGO_PKG_VERSION"));
    for args in [["--version"], ["-V"]] {
        let output = run(&at, &args);
        assert_eq!((code(&output), stdout(&output)), (0, short.clone()));
    }
    let long = stdout(&run(&at, &["--version", "--verbose"]));
    assert!(long.starts_with(&short), "{long}");
    for part in ["uWSGI 2.0 to 2.0.31 and 2.1-dev, ", "build debian12: uWSGI 2.0.21\n", "rules: "] {
        assert!(long.contains(part), "{part}: {long}");
    }
}

#[test]
fn quiet_leaves_the_findings_and_verbose_names_the_settings() {
    let at = folder("quiet");
    put(&at, "a.ini", FAULTY);
    put(&at, "tox.ini", "[tox]\n");
    put(&at, "uwsgi-lint.toml", "deploy = \"plain\"\n");
    let usual = stdout(&run(&at, &["."]));
    let quiet = stdout(&run(&at, &[".", "--quiet"]));
    assert!(
        usual.starts_with(&quiet) && usual.contains("in 1 file") && !quiet.contains("in 1 file"),
        "{quiet}"
    );
    let said = stderr(&run(&at, &[".", "--verbose"]));
    assert!(said.contains("uwsgi-lint.toml: settings\n") && said.contains("tox.ini: skipped\n"), "{said}");
}

#[test]
fn mended_standard_input_is_alone_on_standard_output() {
    let at = folder("fix-stdin");
    let output = run_on(&at, &["--fix", "-", "--format", "concise", "--stdin-filename", "a.ini"], FAULTY);
    assert!(
        stdout(&output).starts_with("[uwsgi]\n") && !stdout(&output).contains("a.ini:"),
        "{}",
        stdout(&output)
    );
    assert!(stderr(&output).contains("a.ini:4:1: "), "{}", stderr(&output));
}
