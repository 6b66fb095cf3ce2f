//! What a person tries: a path that is not there, a section that is not there, standard input, folders, devices.

use std::io::{Read as _, Write as _};
use std::process::Stdio;

use crate::cli::{code, folder, program, put, run, stderr, stdout};

const PLAIN: &str = "[uwsgi]\nhttp-socket = 127.0.0.1:8080\nmodule = app\n";

#[test]
fn a_path_that_is_not_there_is_an_error_of_use() {
    let at = folder("tries-missing");
    let commands: [&[&str]; 8] = [
        &["check"],
        &["show"],
        &["show", "--graph"],
        &["show", "--format", "json"],
        &["convert", "--to", "yaml"],
        &["gen", "nginx"],
        &["gen", "systemd"],
        &["fmt"],
    ];
    for command in commands {
        let output = run(&at, &[command, &["nosuch.ini"]].concat());
        assert_eq!(code(&output), 2, "{command:?}");
        assert!(stdout(&output).is_empty(), "{command:?}");
        assert!(stderr(&output).contains("nosuch.ini: "), "{command:?}: {}", stderr(&output));
    }
    put(&at, "a.ini", PLAIN);
    assert_eq!(code(&run(&at, &["show", "a.ini", "--diff", "nosuch.ini"])), 2);
    // A URL is no path, and is never opened.
    let url = run(&at, &["show", "http://127.0.0.1:1/a.ini"]);
    assert_eq!(code(&url), 0);
    assert!(stderr(&url).contains("was not read"), "{}", stderr(&url));
}

#[test]
fn a_section_that_is_not_there_is_said_as_the_server_takes_it() {
    let at = folder("tries-section");
    put(&at, "a.ini", PLAIN);
    put(&at, "a.yaml", "uwsgi:\n  http-socket: :8080\n");
    put(&at, "a.json", "{\"uwsgi\": {\"http-socket\": \":8080\"}}");
    let ini = run(&at, &["show", "a.ini:other"]);
    assert_eq!(code(&ini), 0, "the server starts");
    assert!(
        stderr(&ini).contains("no section `other`") && stderr(&ini).contains("warns"),
        "{}",
        stderr(&ini)
    );
    let yaml = run(&at, &["show", "a.yaml:other"]);
    assert_eq!(code(&yaml), 0);
    assert!(stderr(&yaml).contains("without a word"), "{}", stderr(&yaml));
    let json = run(&at, &["show", "a.json:other"]);
    assert_eq!(code(&json), 1, "the server ends");
    let data = run(&at, &["show", "--format", "json", "a.ini:other"]);
    assert!(stdout(&data).starts_with('{') && stderr(&data).contains("no section `other`"));
    let unit = run(&at, &["gen", "systemd", "a.ini:other"]);
    assert!(stderr(&unit).contains("no section `other`"), "{}", stderr(&unit));
    assert!(stderr(&run(&at, &["show", "a.ini"])).is_empty());
}

#[test]
fn standard_input_is_shown_and_converted_and_not_generated_from() {
    let at = folder("tries-stdin");
    let on = |args: &[&str]| {
        let mut command = program(&at);
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(PLAIN.as_bytes());
        child.wait_with_output().unwrap()
    };
    let shown = on(&["show", "-"]);
    assert!(code(&shown) == 0 && stdout(&shown).contains("module = app"), "{}", stderr(&shown));
    assert!(stdout(&on(&["convert", "-", "--to", "json"])).contains("\"module\": \"app\""));
    let generated = on(&["gen", "nginx", "-"]);
    assert_eq!(code(&generated), 2);
    assert!(stdout(&generated).is_empty() && stderr(&generated).contains("standard input"));
}

#[test]
fn a_conversion_goes_where_it_is_sent() {
    let at = folder("tries-output");
    put(&at, "a.ini", PLAIN);
    std::fs::create_dir(at.join("there")).unwrap();
    for bad in ["there", "nosuch/a.yaml"] {
        let output = run(&at, &["convert", "a.ini", "--to", "yaml", "-o", bad]);
        assert_eq!(code(&output), 2, "{bad}");
        assert!(stderr(&output).contains(bad), "{}", stderr(&output));
    }
    #[cfg(target_os = "linux")]
    {
        let device = run(&at, &["convert", "a.ini", "--to", "yaml", "-o", "/dev/stdout"]);
        assert!(stdout(&device).contains("module: app"), "{}", stderr(&device));
        assert_eq!(code(&run(&at, &["convert", "a.ini", "--to", "yaml", "-o", "/dev/full"])), 2);
    }
    // Onto itself it is replaced whole, and what the name says of it now is wrong.
    let itself = run(&at, &["convert", "a.ini", "--to", "yaml", "-o", "a.ini"]);
    assert_eq!(code(&itself), 0);
    assert!(stderr(&itself).contains("as ini"), "{}", stderr(&itself));
    assert!(std::fs::read_to_string(at.join("a.ini")).unwrap().starts_with("uwsgi:"));
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let at = folder("tries-pipe");
    put(&at, "a.ini", format!("[uwsgi]\n{}", "pyargv = some\n".repeat(60_000)));
    for args in [&["show", "a.ini"][..], &["convert", "a.ini", "--to", "args"], &["options"]] {
        let mut command = program(&at);
        command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = [0; 8];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((code(&output), stderr(&output).as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn a_file_in_a_folder_still_knows_its_own_name() {
    let at = folder("tries-folder");
    std::fs::create_dir_all(at.join("conf")).unwrap();
    put(&at, "conf/shop.ini", "[uwsgi]\nsocket = /run/%n.sock\nchmod-socket = 666\nmodule = app\n");
    for path in ["conf/shop.ini", "conf", "."] {
        let output = run(&at, &["check", "--format", "concise", path]);
        let told = stdout(&output);
        assert!(told.contains("[chmod-socket-world]") && told.contains("`/run/shop.sock`"), "{path}: {told}");
    }
    // And the files that it includes from its own folder.
    put(&at, "conf/main.ini", "[uwsgi]\nini = %dcommon.ini\nsocket = 127.0.0.1:3031\n");
    put(&at, "conf/common.ini", "[uwsgi]\nmaster = true\n");
    assert!(
        stdout(&run(&at, &["check", "--format", "concise", "--level", "info", "conf/main.ini"]))
            .contains("[missing-app]")
    );
    put(&at, "conf/common.ini", "[uwsgi]\nmaster = true\nmodule = app\n");
    assert!(
        !stdout(&run(&at, &["check", "--format", "concise", "--level", "info", "conf/main.ini"]))
            .contains("[missing-app]")
    );
}

#[cfg(unix)]
#[test]
fn names_of_files_are_bytes() {
    use std::os::unix::ffi::OsStrExt as _;
    let at = folder("tries-names");
    let name = std::ffi::OsStr::from_bytes(b"bad\xffname.ini");
    std::fs::write(at.join(name), PLAIN).unwrap();
    let commands: [&[&str]; 5] = [
        &["check", "--fail-on", "never"],
        &["show"],
        &["convert", "--to", "yaml"],
        &["fmt", "--check"],
        &["show", "--graph"],
    ];
    for command in commands {
        let output = program(&at).args(command).arg(name).output().unwrap();
        assert_eq!(code(&output), 0, "{command:?}: {}", stderr(&output));
    }
    let refused =
        program(&at).args(["gen", "systemd", "--uwsgi", "/usr/bin/uwsgi"]).arg(name).output().unwrap();
    assert_eq!(code(&refused), 1);
    assert!(stdout(&refused).is_empty());
    let why = "the path of the file itself is not plain text; rename it";
    assert!(stderr(&refused).contains(why), "{}", stderr(&refused));
}
