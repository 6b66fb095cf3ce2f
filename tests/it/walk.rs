//! Which files a run looks at.

use std::path::Path;

use crate::cli::{code, folder, program, put, run, stderr, stdout};

const OURS: &str = "[uwsgi]\nmaster = true\n";

fn listed(at: &Path, args: &[&str]) -> Vec<String> {
    let output = run(at, &[args, &["--list-files"]].concat());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output).lines().map(str::to_owned).collect()
}

#[test]
fn files_are_recognised_by_name_and_content() {
    let at = folder("recognised");
    let yaml = "uwsgi:\n  master: true\n";
    for (name, text, is_ours) in [
        ("a.ini", OURS, true),
        ("b.INI", OURS, true),
        ("sections.ini", "[uwsgi:shop]\nmaster = true\n", true),
        ("tox.ini", "[tox]\nenvlist = uwsgi\n", false),
        ("uwsgi.yaml", yaml, true),
        ("shop-uwsgi.yml", yaml, true),
        ("shop.yaml", yaml, false),
        ("uwsgi-compose.yml", "services:\n  uwsgi:\n    image: x\n", false),
        ("uwsgi.json", "{ \"uwsgi\" : { \"master\": true } }", true),
        ("uwsgi-dashboard.json", "{ \"tags\": [\"uwsgi\", \"nginx\"] }", false),
        ("uwsgi.xml", "<uwsgi><master/></uwsgi>", true),
        ("uwsgi-list.xml", "<uwsgis/>", false),
        ("uwsgi.toml", "[uwsgi]\nmaster = true\n", true),
        ("uwsgi.conf", OURS, true),
        ("uwsgi-nginx.conf", "location / { uwsgi_pass app; }\n", false),
        ("uwsgi.skel", OURS, true),
        ("vassals/shop.yml", yaml, true),
        ("etc/uwsgi/apps-enabled/shop.json", "{\"uwsgi\":{}}", true),
        ("uwsgi.ini.j2", "[uwsgi]\nprocesses = {{ n }}\n", true),
        ("b.ini.tpl", OURS, true),
        ("c.ini.erb", "[uwsgi]\nprocesses = <%= n %>\n", true),
        ("uwsgi.yml.tmpl", yaml, true),
        ("notes.txt", OURS, false),
        (".hidden.ini", OURS, false),
    ] {
        put(&at, name, text);
        let listed = run(&at, &[".", "--list-files"]);
        assert_eq!(code(&listed) == 0, is_ours, "{name}: {}", stdout(&listed));
        std::fs::remove_file(at.join(name)).unwrap();
    }
}

#[test]
fn ignore_files_hold() {
    let at = folder("ignored");
    for name in [
        "a.ini",
        "build/b.ini",
        "sub/c.ini",
        "sub/keep.ini",
        "sub/deep/c.ini",
        "x/d.ini",
        "x/e.ini",
        "other/f.ini",
    ] {
        put(&at, name, OURS);
    }
    put(&at, ".gitignore", "build/\nc.ini\n/x/d.ini\n");
    put(&at, "sub/.gitignore", "!c.ini\n");
    put(&at, "x/.ignore", "e.ini\n");
    put(&at, ".git/info/exclude", "f.ini\n");
    assert_eq!(listed(&at, &["."]), ["./a.ini", "./sub/c.ini", "./sub/deep/c.ini", "./sub/keep.ini"]);
    // What stands above the folder given holds too; what is named is looked at.
    assert!(stderr(&run(&at, &["x"])).contains("no uWSGI configuration"));
    assert_eq!(listed(&at, &["build"]), ["build/b.ini"]);
    assert_eq!(listed(&at, &["x/d.ini"]), ["x/d.ini"]);
    // A repository in a repository has its own.
    std::fs::create_dir_all(at.join("sub/deep/.git")).unwrap();
    put(&at, "sub/.gitignore", "*.ini\n");
    assert_eq!(listed(&at, &["."]), ["./a.ini", "./sub/deep/c.ini"]);
}

#[test]
fn each_file_comes_once_and_in_order() {
    let at = folder("order");
    for name in ["b/a.ini", "a.ini", "b/z/q.ini", "c.ini"] {
        put(&at, name, OURS);
    }
    let all = ["./a.ini", "./b/a.ini", "./b/z/q.ini", "./c.ini"];
    assert_eq!(listed(&at, &["."]), all);
    assert_eq!(listed(&at, &["c.ini", "a.ini", "a.ini"]), ["a.ini", "c.ini"]);
    assert_eq!(listed(&at, &[".", "b", "./b/z"]).len(), 4);
    let outputs = ["1", "2", "5"].map(|threads| {
        let mut command = program(&at);
        command.args([".", "--format", "json"]).env("RAYON_NUM_THREADS", threads);
        command.output().unwrap().stdout
    });
    assert!(outputs[0] == outputs[1] && outputs[1] == outputs[2]);
}

#[cfg(unix)]
#[test]
fn links_are_neither_followed_round_nor_told_twice() {
    use std::os::unix::fs::symlink;
    let at = folder("links");
    put(&at, "apps-available/shop.ini", OURS);
    put(&at, "elsewhere.txt", OURS);
    std::fs::create_dir_all(at.join("apps-enabled")).unwrap();
    symlink("../apps-available/shop.ini", at.join("apps-enabled/shop.ini")).unwrap();
    symlink("../elsewhere.txt", at.join("apps-enabled/else.ini")).unwrap();
    symlink("nowhere.ini", at.join("apps-enabled/gone.ini")).unwrap();
    symlink("..", at.join("apps-enabled/up.ini")).unwrap();
    symlink("..", at.join("apps-enabled/loop")).unwrap();
    // What is started is the link.
    assert_eq!(listed(&at, &["."]), ["./apps-enabled/else.ini", "./apps-enabled/shop.ini"]);
    assert_eq!(listed(&at, &["apps-enabled"]), ["apps-enabled/else.ini", "apps-enabled/shop.ini"]);
    let round = run(&at, &["apps-enabled/gone.ini"]);
    assert_eq!(code(&round), 2);
    symlink("round.ini", at.join("round.ini")).unwrap();
    assert_eq!(listed(&at, &["."]).len(), 2);
}

#[test]
fn with_force_exclude_named_files_are_as_found_ones() {
    let at = folder("force");
    put(&at, "tox.ini", "[tox]\na=1\n");
    put(&at, "setup.py", "x=1\n");
    put(&at, "old/a.ini", "[uwsgi]\nno-such-option = 1\n");
    put(&at, "uwsgi-lint.toml", "exclude = [\"old/\"]\n");
    let names = ["tox.ini", "setup.py", "old/a.ini"];
    for command in [&["check"][..], &["check", "--fix"], &["fmt"]] {
        let output = run(&at, &[command, &["--force-exclude"], &names].concat());
        let said = if command[0] == "fmt" { "" } else { "No problems in 0 files\n" };
        assert_eq!((code(&output), stdout(&output).as_str()), (0, said), "{command:?} {}", stderr(&output));
    }
    assert_eq!(std::fs::read_to_string(at.join("tox.ini")).unwrap(), "[tox]\na=1\n");
    put(&at, "a.ini", "[uwsgi]\nprocesses = 2\nprocesses = 4\n");
    let output = run(&at, &["--force-exclude", "--format", "concise", "tox.ini", "a.ini"]);
    assert_eq!(code(&output), 1);
    assert!(stdout(&output).lines().all(|line| line.starts_with("a.ini:")), "{}", stdout(&output));
}

#[test]
fn standard_input_has_the_format_of_its_name() {
    let at = folder("named-stdin");
    let mut command = program(&at);
    let child = command.args(["-", "--stdin-filename", "conf/uwsgi.yaml", "--format", "concise"]);
    let child = child.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).spawn();
    let mut child = child.unwrap();
    let text = "uwsgi:\n  processes: 2\n  processes: 4\n";
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(stdout(&output).contains("conf/uwsgi.yaml:3:"), "{}", stdout(&output));
}
