//! Ends of streams, files that nothing ends, and writers that are in each other's way.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use uwsgi_lint::project::{replace, write_new};

use crate::cli::{code, folder, program, run};

const WRONG: &str = "[uwsgi]\nhttp-socket = :80\nvaccum = true\n";

fn stderr(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The exit status of a command whose reader takes `lines` lines and goes.
fn into_head(at: &std::path::Path, args: &[&str]) -> (i32, String) {
    let mut child = program(at).args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    (code(&done), stderr(&done))
}

#[test]
fn a_pipe_that_is_closed_hides_no_finding_and_is_no_defect() {
    let at = folder("closed-pipe");
    fs::write(at.join("uwsgi.ini"), WRONG.repeat(400)).unwrap();
    for format in [
        "human",
        "concise",
        "json",
        "json-lines",
        "sarif",
        "github",
        "gitlab",
        "checkstyle",
        "junit",
        "rdjson",
    ] {
        assert_eq!(
            into_head(&at, &["check", "--format", format, "uwsgi.ini"]),
            (1, String::new()),
            "{format}"
        );
    }
    for args in [
        &["rules"][..],
        &["rules", "--format", "yaml"],
        &["rules", "--format", "json"],
        &["options", "--format", "yaml"],
        &["show", "uwsgi.ini"],
        &["show", "--format", "json", "uwsgi.ini"],
        &["explain", "master"],
        &["--help"],
    ] {
        assert_eq!(into_head(&at, args), (0, String::new()), "{args:?}");
    }
}

#[test]
fn a_full_device_is_told() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let at = folder("full-device");
    fs::write(at.join("uwsgi.ini"), WRONG).unwrap();
    for args in [
        &["check", "uwsgi.ini"][..],
        &["rules"],
        &["rules", "--format", "yaml"],
        &["show", "uwsgi.ini"],
        &["--help"],
        &["--version"],
        &["convert", "--to", "json", "uwsgi.ini"],
    ] {
        let done = program(&at)
            .args(args)
            .stdout(full.try_clone().unwrap())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(code(&done), 2, "{args:?}");
        assert!(stderr(&done).contains("cannot write"), "{args:?}: {}", stderr(&done));
    }
}

/// Files of the project that hold no text, and what has to be said of them.
#[test]
fn settings_that_cannot_be_read_close_the_gate() {
    let table: [(&str, &[u8], &str); 3] = [
        ("utf-16", b"\xff\xfes\0e\0", "uwsgi-lint.toml:1:1: the file is UTF-16"),
        ("latin-1", b"# t\xe9\nselect = []\n", "uwsgi-lint.toml:1:4: this byte is no UTF-8"),
        ("no-toml", b"select = [\n", "uwsgi-lint.toml:"),
    ];
    for (name, text, said) in table {
        let at = folder(&format!("settings-{name}"));
        fs::write(at.join("uwsgi-lint.toml"), text).unwrap();
        fs::write(at.join("uwsgi.ini"), WRONG).unwrap();
        let done = run(&at, &["check", "uwsgi.ini"]);
        assert_eq!(code(&done), 2, "{name}");
        assert!(stderr(&done).contains(said), "{name}: {}", stderr(&done));
    }
    let at = folder("settings-folder");
    fs::create_dir(at.join("uwsgi-lint.toml")).unwrap();
    fs::write(at.join("uwsgi.ini"), WRONG).unwrap();
    assert_eq!(code(&run(&at, &["check", "uwsgi.ini"])), 2);
}

/// No file of a repository is read without end, and none is waited for.
#[test]
fn links_to_devices_and_pipes_end() {
    for name in ["uwsgi-lint.toml", "pyproject.toml", ".gitignore", ".ignore", "other.ini", "baseline.json"] {
        for target in ["/dev/zero", "pipe"] {
            let at = folder(&format!("endless-{name}-{}", target.trim_start_matches("/dev/")));
            assert!(Command::new("mkfifo").arg(at.join("pipe")).status().unwrap().success());
            symlink(target, at.join(name)).unwrap();
            fs::write(at.join("uwsgi.ini"), WRONG).unwrap();
            let started = Instant::now();
            let args: &[&str] =
                if name == "baseline.json" { &["check", "--baseline", name, "."] } else { &["check", "."] };
            let done = run(&at, args);
            assert!(started.elapsed() < Duration::from_secs(20), "{name} {target}");
            let is_own = name.contains("toml") || name == "baseline.json";
            assert_eq!(code(&done), if is_own { 2 } else { 1 }, "{name} {target}: {}", stderr(&done));
        }
    }
}

#[test]
fn what_is_replaced_keeps_all_but_its_content() {
    let at = folder("replaced");
    let file = at.join("uwsgi.ini");
    for mode in [0o600, 0o640, 0o664, 0o755] {
        fs::write(&file, "before").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let kept = xattr::set(&file, "user.shop", b"1").is_ok();
        replace(&file, b"before", b"after").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"after");
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o7777, mode);
        assert!(!kept || xattr::get(&file, "user.shop").unwrap().as_deref() == Some(b"1"));
    }
    let link = at.join("link.ini");
    symlink("uwsgi.ini", &link).unwrap();
    replace(&link, b"after", b"again").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&file).unwrap(), b"again");
    let names: Vec<_> = fs::read_dir(&at).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(names.len(), 3, "nothing is left behind: {names:?}");
}

#[test]
fn what_changed_meanwhile_and_what_has_two_names_stays() {
    let at = folder("not-replaced");
    let file = at.join("uwsgi.ini");
    fs::write(&file, "saved").unwrap();
    assert!(replace(&file, b"before", b"after").unwrap_err().to_string().contains("changed meanwhile"));
    fs::hard_link(&file, at.join("other.ini")).unwrap();
    assert!(replace(&file, b"saved", b"after").unwrap_err().to_string().contains("hard links"));
    assert!(write_new(&file, b"after").is_err());
    assert_eq!(fs::read(&file).unwrap(), b"saved");
}

/// The new content is nobody's to read before it has the old file's mode.
#[test]
fn a_secret_file_is_at_no_time_open() {
    let at = folder("never-open");
    let file = at.join("uwsgi.ini");
    let text = |round: usize| format!("{round}{}", "x".repeat(200_000)).into_bytes();
    fs::write(&file, text(0)).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let open = scope.spawn(|| {
            let mut open = Vec::new();
            while !over.load(std::sync::atomic::Ordering::Relaxed) {
                let entries = fs::read_dir(&at).unwrap().flatten();
                let files = entries.filter_map(|entry| Some((entry.file_name(), entry.metadata().ok()?)));
                open.extend(
                    files
                        .filter(|(_, meta)| meta.is_file() && meta.mode() & 0o077 != 0)
                        .map(|(name, _)| name),
                );
            }
            open
        });
        for round in 0..40 {
            replace(&file, &text(round), &text(round + 1)).unwrap();
        }
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(open.join().unwrap().is_empty());
    });
}

/// A link in a repository makes no run read, or mend, what lies outside of it.
#[test]
fn links_lead_nowhere_outside_of_the_root() {
    let outside = folder("links-outside");
    fs::write(outside.join("uwsgi.ini"), WRONG).unwrap();
    let at = folder("links-inside");
    fs::create_dir_all(at.join("conf/sub")).unwrap();
    fs::write(at.join("conf/uwsgi.txt"), WRONG).unwrap();
    symlink(outside.join("uwsgi.ini"), at.join("conf/sub/out.ini")).unwrap();
    symlink("../uwsgi.txt", at.join("conf/sub/in.ini")).unwrap();
    let done = run(&at, &["check", "--fix", "--format", "concise", "conf/sub"]);
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(!text.contains("out.ini") && !text.contains("links-outside"), "{text}");
    assert_eq!(fs::read_to_string(outside.join("uwsgi.ini")).unwrap(), WRONG);
    assert_ne!(fs::read_to_string(at.join("conf/uwsgi.txt")).unwrap(), WRONG, "{text}");
}
