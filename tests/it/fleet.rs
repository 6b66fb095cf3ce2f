//! Fleets with planted clashes and sound ones: what `check` and `fleet` say of them, whatever way the path is spelled.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::cli::{code, folder, program, put, run, stdout};

/// What two vassals hold, the file that the Emperor includes (if any), and the rule that has to speak.
struct Planted {
    name: String,
    first: String,
    second: String,
    emperor: &'static str,
    more: Files,
    rule: Option<&'static str>,
}

const ADDRESS: Option<&str> = Some("vassal-address-taken");
const FILE: Option<&str> = Some("vassal-file-taken");

fn pair(name: &str, first: &str, second: &str, rule: Option<&'static str>) -> Planted {
    let own = |text: &str, own: &str| format!("[uwsgi]\nmaster = true\n{}\n", text.replace("OWN", own));
    Planted {
        name: name.to_owned(),
        first: own(first, "first"),
        second: own(second, "second"),
        emperor: USUAL,
        more: &[],
        rule,
    }
}

/// Pairs of lines that clash.
const CLASHING: [(&str, &str); 22] = [
    ("socket = 127.0.0.1:3031", "socket = 127.0.0.1:3031"),
    ("socket = 127.0.0.1:3031", "socket = :3031"),
    ("socket = :3031", "http-socket = 10.0.0.5:3031"),
    ("socket = [::]:3031", "socket = 127.0.0.1:3031"),
    ("socket = [::]:3031", "socket = [::1]:3031"),
    ("socket = localhost:3031", "socket = 127.0.0.1:3031"),
    ("socket = 127.1:3031", "socket = 127.0.0.1:3031"),
    ("http = :8080", "http = :8080"),
    ("http = :8080", "socket = 0.0.0.0:8080"),
    ("shared-socket = :8080", "http-socket = :8080"),
    ("stats = 127.0.0.1:9191", "stats = 127.0.0.1:9191"),
    ("stats = 127.0.0.1:9191", "socket = 127.0.0.1:9191"),
    ("socket = /run/app.sock", "socket = /run/app.sock"),
    ("socket = /run//app.sock", "socket = /run/./app.sock"),
    ("socket = /run/app.sock", "stats = /run/app.sock"),
    ("socket = @app", "socket = @app"),
    ("socket = app.sock", "socket = %d/app.sock"),
    ("chdir = /srv\nsocket = app.sock", "socket = /srv/app.sock"),
    ("socket = /run/second.sock", "socket = /run/%n.sock"),
    ("socket = /run/%n.sock", "socket = /run/first.sock"),
    ("name = x\nsocket = /run/%(name).sock", "socket = /run/x.sock"),
    ("fastrouter = 127.0.0.1:3031", "socket = 127.0.0.1:3031"),
];

/// Pairs of lines that do not clash.
const SOUND: [(&str, &str); 28] = [
    ("socket = 127.0.0.1:3031", "socket = 127.0.0.1:3032"),
    ("socket = 127.0.0.1:3031", "socket = 127.0.0.2:3031"),
    ("socket = 127.0.0.1:0", "socket = 127.0.0.1:0"),
    ("socket = [::1]:3031", "socket = 127.0.0.1:3031"),
    ("socket = :3031", "udp = :3031"),
    ("socket = /run/%n.sock", "socket = /run/%n.sock"),
    ("socket = /run/first.sock", "socket = /run/%n.sock"),
    ("socket = /run/app.sock", "socket = @/run/app.sock"),
    ("socket = fd://3", "socket = fd://3"),
    ("chdir = /srv/first\nsocket = app.sock", "chdir = /srv/second\nsocket = app.sock"),
    ("reuse-port = true\nsocket = :3031", "reuse-port = true\nsocket = :3031"),
    ("chroot = /srv/OWN\nsocket = /run/app.sock", "chroot = /srv/OWN\nsocket = /run/app.sock"),
    ("if-env = A\nsocket = :3031\nendif =", "socket = :3031"),
    ("socket = $(ADDRESS)", "socket = $(ADDRESS)"),
    ("stats = 127.0.0.1:9191", "stats = 127.0.0.1:9192"),
    ("touch-reload = /run/all.touch", "touch-reload = /run/all.touch"),
    ("touch-logrotate = /run/all.touch", "touch-logrotate = /run/all.touch"),
    ("pidfile = /run/OWN.pid", "pidfile = /run/OWN.pid"),
    ("pidfile = /run/%n.pid", "pidfile = /run/%n.pid"),
    ("logto = /var/log/OWN.log", "logto = /var/log/OWN.log"),
    ("spooler = /var/spool/OWN", "spooler = /var/spool/OWN"),
    ("spooler-external = /var/spool/app", "spooler = /var/spool/app"),
    ("cache2 = name=a,items=10", "cache2 = name=a,items=10"),
    ("cache2 = name=a,items=10,store=/tmp/OWN", "cache2 = name=a,items=10,store=/tmp/OWN"),
    ("fastrouter-to = 127.0.0.1:3031", "socket = 127.0.0.1:3031"),
    ("subscribe-to = 127.0.0.1:7000:x", "subscribe-to = 127.0.0.1:7000:y"),
    ("logger = syslog", "logger = syslog"),
    ("http-to = 127.0.0.1:3031\nhttp = :8081", "socket = 127.0.0.1:3031\nhttp = :8082"),
];

/// Files beside the vassals.
const SKELETON: (&str, &str) =
    ("vassals/base.skel", "[uwsgi]\nmaster = true\nsocket = /run/%n.sock\npidfile = /run/x-%n.pid\n");
const NAMED: (&str, &str) = ("vassals/base.skel", "[uwsgi]\nmaster = true\nsocket = /run/%N.sock\n");
const FIXED: (&str, &str) = ("base.ini", "[uwsgi]\nsocket = /run/app.sock\nstats = 127.0.0.1:9191\n");
const HARAKIRI: (&str, &str) = ("base.ini", "[uwsgi]\nharakiri = 30\n");

/// Emperors.
const USUAL: &str = "emperor = %d/vassals\n";
const PATTERN: &str = "emperor = %d/vassals/*.ini\n";
const INCLUDES: &str = "emperor = %d/vassals\nvassals-include = %d/base.ini\n";
const BEFORE: &str = "emperor = %d/vassals\nvassals-include-before = %d/base.ini\n";
const INHERITS: &str = "emperor = %d/vassals\nvassals-inherit = %d/base.ini\n";
const SET: &str = "emperor = %d/vassals\nvassal-set = socket=127.0.0.1:3031\n";
const SETS: &str = "emperor = %d/vassals\nvassal-set = harakiri=30\n";
const DEMAND: &str = "emperor = %d/vassals\nemperor-on-demand-extension = .socket\n";

type Files = &'static [(&'static str, &'static str)];

/// An Emperor, files beside the vassals, a line of both vassals, and the rule that has to speak.
const AROUND: [(&str, Files, &str, Option<&str>); 21] = [
    (USUAL, &[SKELETON], "ini = %d/base.skel", ADDRESS),
    (USUAL, &[SKELETON], "ini = base.skel", ADDRESS),
    (USUAL, &[SKELETON], "ini = base.skel", FILE),
    (USUAL, &[NAMED], "ini = base.skel", None),
    (USUAL, &[FIXED], "include = ../base.ini", ADDRESS),
    (INCLUDES, &[FIXED], "threads = 2", ADDRESS),
    (BEFORE, &[FIXED], "threads = 2", ADDRESS),
    (INHERITS, &[FIXED], "threads = 2", ADDRESS),
    (INCLUDES, &[HARAKIRI], "threads = 2", None),
    (SET, &[], "threads = 2", ADDRESS),
    (SETS, &[], "threads = 2", None),
    (
        DEMAND,
        &[("vassals/first.ini.socket", "/run/app.sock\n"), ("vassals/second.ini.socket", "/run/app.sock\n")],
        "threads = 2",
        ADDRESS,
    ),
    (
        DEMAND,
        &[("vassals/first.ini.socket", "/run/a.sock\n"), ("vassals/second.ini.socket", "/run/b.sock\n")],
        "threads = 2",
        None,
    ),
    (PATTERN, &[], "socket = /run/app.sock", ADDRESS),
    (PATTERN, &[], "socket = /run/%n.sock", None),
    // A second file of the same name in another format is another vassal; a disabled one is none.
    (
        USUAL,
        &[("vassals/first.yaml", "uwsgi:\n  socket: /run/first.sock\n")],
        "socket = /run/%n.sock",
        ADDRESS,
    ),
    (USUAL, &[("vassals/.old.ini", "[uwsgi]\nsocket = /run/first.sock\n")], "socket = /run/%n.sock", ADDRESS),
    (
        USUAL,
        &[("vassals/first.ini.disabled", "[uwsgi]\nsocket = /run/first.sock\n")],
        "socket = /run/%n.sock",
        None,
    ),
    (USUAL, &[("vassals/first.skel", "[uwsgi]\nsocket = /run/first.sock\n")], "socket = /run/%n.sock", None),
    (
        USUAL,
        &[("vassals/old/first.ini", "[uwsgi]\nsocket = /run/first.sock\n")],
        "socket = /run/%n.sock",
        None,
    ),
    (USUAL, &[("first.ini", "[uwsgi]\nharakiri = 30\n")], "socket = /run/%n.sock", None),
];

/// Lines that clash when two vassals have them.
const FILES: [&str; 7] = [
    "pidfile = /run/app.pid",
    "safe-pidfile = /run/app.pid",
    "pidfile2 = /run/app.pid",
    "logto = /var/log/app.log",
    "logto2 = /var/log/app.log",
    "spooler = /var/spool/app",
    "cache2 = name=a,items=10,store=/tmp/app.cache",
];

fn planted() -> Vec<Planted> {
    let pairs = |all: &[(&str, &str)], rule| -> Vec<Planted> {
        let one = |(first, second): &(&str, &str)| pair(&format!("{first} / {second}"), first, second, rule);
        all.iter().map(one).collect()
    };
    let mut all = pairs(&CLASHING, ADDRESS);
    all.extend(FILES.iter().map(|line| pair(line, line, line, FILE)));
    all.push(pair("two options", "pidfile = /run/app.pid", "pidfile2 = /run/app.pid", FILE));
    for (emperor, more, line, rule) in AROUND {
        all.push(Planted { emperor, more, ..pair(&format!("{emperor}{line}"), line, line, rule) });
    }
    all.extend(pairs(&SOUND, None));
    all
}

fn lay_out(at: &Path, planted: &Planted) {
    let _ = std::fs::remove_dir_all(at);
    put(at, "uwsgi-lint.toml", "");
    put(at, "emperor.ini", format!("[uwsgi]\n{}", planted.emperor));
    put(at, "vassals/first.ini", &planted.first);
    put(at, "vassals/second.ini", &planted.second);
    for (name, text) in planted.more {
        put(at, name, text);
    }
}

/// Rules about clashes that `check` reports, with the names of the files alone.
fn said(at: &Path, arguments: &[&str]) -> BTreeSet<(String, String, u64, String)> {
    let output = run(at, &[&["--format", "json", "--level", "info"], arguments].concat());
    let report: Json = serde_json::from_str(&stdout(&output)).unwrap_or_default();
    let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    let finding = |one: &Json| {
        let file =
            PathBuf::from(text(&one["file"])).file_name().unwrap_or_default().to_string_lossy().into_owned();
        (file, text(&one["rule"]), one["line"].as_u64().unwrap_or(0), text(&one["message"]))
    };
    let all = report["findings"].as_array().cloned().unwrap_or_default();
    all.iter().map(finding).filter(|(_, rule, ..)| rule.starts_with("vassal-")).collect()
}

#[test]
fn planted_clashes_are_found_and_sound_fleets_are_not_accused() {
    let (all, at) = (planted(), folder("fleet-planted"));
    let clashing = all.iter().filter(|planted| planted.rule.is_some()).count();
    assert!(clashing >= 40 && all.len() - clashing >= 35, "{clashing} of {}", all.len());
    let mut wrong = Vec::new();
    for planted in &all {
        lay_out(&at, planted);
        let found = said(&at, &["."]);
        let rules: BTreeSet<&str> = found.iter().map(|(_, rule, ..)| &**rule).collect();
        let is_right = match planted.rule {
            Some(rule) => rules.contains(rule),
            None => rules.is_empty(),
        };
        if !is_right {
            wrong.push(format!("{}: expected {:?}, found {found:?}", planted.name, planted.rule));
        }
        let output = run(&at, &["fleet", ".", "--format", "json"]);
        let fleet: Json = serde_json::from_str(&stdout(&output)).unwrap();
        let clashes = fleet["clashes"].as_array().unwrap();
        if clashes.is_empty() == planted.rule.is_some() {
            wrong.push(format!("fleet, {}: {clashes:?}", planted.name));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_way_a_path_is_spelled_changes_nothing() {
    let at = folder("fleet-spelled");
    for planted in planted().iter().filter(|planted| planted.rule.is_some()) {
        lay_out(&at, planted);
        let whole = at.canonicalize().unwrap().join("vassals");
        let all = said(&at, &["."]);
        let (whole, first) = (whole.to_str().unwrap(), format!("{}/first.ini", whole.display()));
        let of_first: BTreeSet<_> = all.iter().filter(|(file, ..)| file == "first.ini").cloned().collect();
        for arguments in [&["vassals"][..], &["./vassals"], &[whole], &["vassals", "emperor.ini"]] {
            assert_eq!(said(&at, arguments), all, "{}: {arguments:?}", planted.name);
        }
        assert_eq!(said(&at.join("vassals"), &["."]), all, "{}: from inside", planted.name);
        for arguments in [&["vassals/first.ini"][..], &["./vassals/first.ini"], &[&first]] {
            assert_eq!(said(&at, arguments), of_first, "{}: {arguments:?}", planted.name);
        }
        assert_eq!(said(&at.join("vassals"), &["first.ini"]), of_first, "{}: from inside", planted.name);
    }
}

#[test]
fn a_fleet_is_summed_up_and_tells_by_its_status() {
    let at = folder("fleet-sums");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "emperor.ini", "[uwsgi]\nemperor = %d/vassals\nvassals-include = %d/more.ini\n");
    put(&at, "more.ini", "[uwsgi]\nprocesses = 3\nlimit-as = 1024\nreload-on-rss = 512\n");
    put(&at, "vassals/a.ini", "[uwsgi]\nthreads = 4\nmax-fd = 100\nuid = shop\nsocket = /run/a,b.sock\n");
    put(&at, "vassals/b.ini", "[uwsgi]\nsocket = /run/b.sock\n");
    let output = run(&at, &["fleet", ".", "--format", "json"]);
    assert_eq!(code(&output), 0);
    let fleet: Json = serde_json::from_str(&stdout(&output)).unwrap();
    let sums = &fleet["sums"];
    assert_eq!((&sums["servers"], &sums["workers"], &sums["threads"]), (&2.into(), &6.into(), &15.into()));
    assert_eq!((&sums["memory"], &sums["open_files"]), (&((6_u64 * 512) << 20).into(), &300.into()));
    assert_eq!(fleet["rows"][0]["emperor"], "emperor.ini");
    assert_eq!(code(&run(&at, &["fleet", ".", "--memory", "4G"])), 0);
    assert_eq!(code(&run(&at, &["fleet", ".", "--memory", "2G"])), 1);
    let csv = stdout(&run(&at, &["fleet", "--emperor", "emperor.ini", "--format", "csv"]));
    assert!(csv.contains("vassals/a.ini,\"/run/a,b.sock\",,shop,3,4,1610612736,,,\n"), "{csv}");
    assert_eq!(code(&run(&at, &["fleet", "--emperor", "vassals/a.ini"])), 2);
    assert_eq!(code(&run(&at, &["fleet", "nowhere"])), 2);
    put(&at, "queue.ini", "[uwsgi]\nplugin = emperor_amqp\nemperor = amqp://localhost/vassals\n");
    let output = program(&at).args(["fleet", "queue.ini"]).output().unwrap();
    assert_eq!(code(&output), 0);
    assert!(String::from_utf8_lossy(&output.stderr).contains("`amqp://`"));
}

#[cfg(unix)]
#[test]
fn a_vassal_is_shown_as_its_emperor_starts_it() {
    use std::os::unix::fs::symlink;
    let at = folder("fleet-show");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "defaults.ini", "[uwsgi]\nprocesses = 3\n");
    put(&at, "vassals/app.skel", "[uwsgi]\ninclude = ../defaults.ini\nname = %n|%N\n");
    symlink("app.skel", at.join("vassals/app1.ini")).unwrap();
    symlink("app.skel", at.join("vassals/app2.ini")).unwrap();
    let shown = stdout(&run(&at, &["show", "vassals"]));
    assert!(shown.contains("name = app1|app1") && shown.contains("name = app2|app2"), "{shown}");
    assert!(shown.contains("processes = 3"), "{shown}");
    let compared = run(&at, &["show", "--diff", "vassals/app1.ini", "vassals/app2.ini", "--exit-code"]);
    assert_eq!((code(&compared), stdout(&compared).lines().count()), (1, 2));
    put(&at, "vassals/plain.ini", "[uwsgi]\nprocesses = 3\n");
    put(&at, "vassals/same.ini", "[uwsgi]\nprocesses = 3\n");
    let compared = run(&at, &["show", "--diff", "vassals/plain.ini", "vassals/same.ini", "--exit-code"]);
    assert_eq!((code(&compared), stdout(&compared).as_str()), (0, ""));
}

#[test]
fn a_folder_gives_a_site_for_each_vassal() {
    let at = folder("fleet-nginx");
    put(&at, "uwsgi-lint.toml", "");
    for name in ["shop.example.com", "SHOP", "shop", "a b"] {
        put(&at, &format!("vassals/{name}.ini"), "[uwsgi]\nsocket = /run/%n.sock\n");
    }
    put(&at, "vassals/shop.yaml", "uwsgi:\n  socket: 127.0.0.1:3031\n");
    let text = stdout(&run(&at, &["gen", "nginx", "vassals"]));
    let of = |start: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim).filter(|line| line.starts_with(start));
        lines.map(|line| line.split_whitespace().nth(1).unwrap().to_owned()).collect()
    };
    for start in ["upstream ", "server_name "] {
        let (names, unique) = (of(start), of(start).into_iter().collect::<BTreeSet<_>>());
        assert_eq!((names.len(), unique.len()), (5, 5), "{names:?}");
    }
    assert_eq!(code(&run(&at, &["gen", "nginx", "vassals", "--name", "x"])), 2);
}

#[test]
fn vassals_of_one_name_are_told_by_their_folders() {
    let at = folder("fleet-sites");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "emperor.ini", "[uwsgi]\nemperor = sites/*/uwsgi.ini\n");
    for site in ["blog", "shop"] {
        put(&at, &format!("sites/{site}/uwsgi.ini"), "[uwsgi]\nsocket = /run/app.sock\n");
    }
    let messages: Vec<String> = said(&at, &["."]).into_iter().map(|(.., message)| message).collect();
    assert!(messages[0].starts_with("`blog/uwsgi.ini` listens"), "{messages:?}");
    assert!(messages[1].starts_with("`shop/uwsgi.ini` listens"), "{messages:?}");
    let text = stdout(&run(&at, &["gen", "nginx", "."]));
    assert!(text.contains("server_name blog;") && text.contains("server_name shop;"), "{text}");
    // The same from a file alone, whose Emperor stands two folders above.
    assert_eq!(said(&at.join("sites/shop"), &["uwsgi.ini"]).len(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_that_a_tyrant_does_not_start_takes_nothing() {
    let at = folder("fleet-tyrant");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "emperor.ini", "[uwsgi]\nemperor = %d/vassals\nemperor-tyrant = true\n");
    for name in ["root", "shop"] {
        put(&at, &format!("vassals/{name}.ini"), "[uwsgi]\nsocket = /run/app.sock\n");
    }
    // Only root can give files away.
    let shop = at.join("vassals/shop.ini");
    if std::os::unix::fs::chown(&shop, Some(1), Some(1)).is_ok() {
        assert!(said(&at, &["."]).is_empty());
        std::os::unix::fs::chown(at.join("vassals/root.ini"), Some(2), Some(2)).unwrap();
        assert_eq!(said(&at, &["."]).len(), 2);
    }
}

#[test]
fn the_name_of_a_folder_says_the_same_from_inside() {
    let at = folder("fleet-inside");
    for folder in ["vassals", "uwsgi.d", "uwsgi/apps-enabled"] {
        for name in ["blog", "shop"] {
            put(&at, &format!("{folder}/{name}.ini"), "[uwsgi]\nsocket = 127.0.0.1:3031\n");
        }
        let all = said(&at, &[folder]);
        assert_eq!(all.len(), 2, "{folder}: {all:?}");
        assert_eq!(said(&at.join(folder), &["."]), all, "{folder}");
        assert_eq!(said(&at.join(folder), &["shop.ini"]).len(), 1, "{folder}");
    }
}

#[cfg(unix)]
#[test]
fn debians_available_configurations_are_no_servers() {
    let at = folder("fleet-debian");
    put(&at, "uwsgi-lint.toml", "");
    for name in ["blog", "old"] {
        put(&at, &format!("uwsgi/apps-available/{name}.ini"), "[uwsgi]\nsocket = 127.0.0.1:3031\n");
    }
    let rows = |path: &str| {
        let fleet: Json =
            serde_json::from_str(&stdout(&run(&at, &["fleet", path, "--format", "json"]))).unwrap();
        (fleet["rows"].as_array().unwrap().len(), fleet["clashes"].as_array().unwrap().len())
    };
    assert_eq!(rows("."), (2, 1), "without links all may be started");
    std::fs::create_dir_all(at.join("uwsgi/apps-enabled")).unwrap();
    std::os::unix::fs::symlink("../apps-available/blog.ini", at.join("uwsgi/apps-enabled/blog.ini")).unwrap();
    assert_eq!((rows("."), rows("uwsgi")), ((1, 0), (1, 0)));
    assert_eq!(rows("uwsgi/apps-available"), (2, 1), "asked for by name");
    assert!(stdout(&run(&at, &["fleet", "."])).contains("old.ini is started only by a link to it"));
}

#[test]
fn places_where_servers_are_started_are_rows() {
    let at = folder("fleet-starts");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "uwsgi.ini", "[uwsgi]\nsocket = :3031\nprocesses = 2\n");
    let compose = "services:\n  web:\n    image: x\n    command: uwsgi --ini /app/uwsgi.ini\n    volumes: ['.:/app']\n  api:\n    image: x\n    command: uwsgi --socket :3031 --processes 4\n";
    put(&at, "docker-compose.yml", compose);
    for name in ["one", "two"] {
        let unit = "[Service]\nExecStart=/usr/bin/uwsgi --socket 127.0.0.1:3032 --master\n";
        put(&at, &format!("{name}.service"), unit);
    }
    let output = run(&at, &["fleet", ".", "--format", "json"]);
    let fleet: Json = serde_json::from_str(&stdout(&output)).unwrap();
    let files: Vec<&str> =
        fleet["rows"].as_array().unwrap().iter().map(|row| row["file"].as_str().unwrap()).collect();
    assert_eq!(
        files,
        ["./docker-compose.yml:web", "./docker-compose.yml:api", "./one.service", "./two.service"],
        "the file of a container is no second server"
    );
    assert_eq!((&fleet["sums"]["workers"], &fleet["sums"]["clashes"]), (&8.into(), &1.into()));
    assert_eq!(fleet["clashes"][0]["what"], "127.0.0.1:3032", "containers have ports of their own");
    assert_eq!(fleet["clashes"][0]["sure"], false);
    let csv = stdout(&run(&at, &["fleet", ".", "--format", "csv"]));
    assert_eq!(csv.lines().count(), 5);
    assert!(csv.contains("./two.service,127.0.0.1:3032,,,1,1,,,,127.0.0.1:3032\n"), "{csv}");
}

/// Seconds and peak memory over 10,000 vassals are stated for a release build: `cargo test --release -- --ignored`.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs a release build"]
fn ten_thousand_vassals_take_their_time_and_no_more() {
    use std::time::{Duration, Instant};
    let at = folder("fleet-large");
    put(&at, "uwsgi-lint.toml", "");
    put(&at, "emperor.ini", "[uwsgi]\nmaster = true\nemperor = %d/vassals\n");
    for number in 0..10_000 {
        let lines = "master = true\nprocesses = 4\nharakiri = 30\nvacuum = true\npidfile = /run/%n.pid\n";
        put(
            &at,
            &format!("vassals/app{number}.ini"),
            format!("[uwsgi]\n{lines}socket = /run/uwsgi/%n.sock\nchdir = /srv/%n\nmodule = app.wsgi\n"),
        );
    }
    for (command, most) in [("check", 1500), ("fleet", 1000)] {
        let started = Instant::now();
        let mut child =
            program(&at).args([command, "."]).stdout(std::process::Stdio::null()).spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while child.try_wait().unwrap().is_none() {
            let text = std::fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
            peak = peak.max(kib.unwrap_or(0));
            std::thread::sleep(Duration::from_millis(2));
        }
        let took = started.elapsed();
        println!("{command}: {took:?}, {} MiB", peak >> 10);
        assert!(took < Duration::from_millis(most), "{command} took {took:?}");
        assert!(peak < 200 << 10, "{command} took {peak} KiB");
    }
}
