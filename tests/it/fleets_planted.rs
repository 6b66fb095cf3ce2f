//! More planted fleets, and that nothing which `check` and `fleet` say of one depends on how its path is spelled.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value as Json;

use crate::cli::{folder, put, run, stderr, stdout};

/// Fleets in which two vassals want the same, one a line: the kind of the clash, lines of the Emperor (which watches `vassals`
/// where they do not say `emperor`), then files as seen from `vassals`, each with its lines. `PORT1` is a socket.
const CLASHING: &str = "\
# Words that the Emperor puts around the vassal's own file.
pidfile | vassal-set = pidfile=/run/app.pid | a.ini: PORT2 | b.ini: PORT1
log | vassal-set = logto=/var/log/app.log | a.ini: PORT2 | b.ini: PORT1
address | vassal-set = stats=127.0.0.1:9191 | a.ini: PORT2 | b.ini: PORT1
spooler | vassal-set = spooler=/var/spool/app | a.ini: PORT2 | b.ini: PORT1
pidfile | vassals-set = pidfile=/run/app.pid | a.ini: PORT2 | b.ini: PORT1
address | vassals-include = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: stats = :9191
spooler | vassals-include = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: spooler = /var/spool/%n
pidfile | vassals-include-before = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: pidfile = /run/%n.pid
log | vassals-inherit = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: logto = /var/log/%n.log
address | vassals-inherit-before = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: stats = /run/%n.stats
# Links to a skeleton, each a vassal of its own.
address | | a.ini -> app.skel | b.ini -> app.skel | app.skel: PORT1
address | | a.ini -> app.skel | b.ini -> app.skel | app.skel: socket = /run/app.sock
pidfile | | a.ini -> app.skel | b.ini -> app.skel | app.skel: pidfile = /run/app.pid
address | | a.ini -> ../app.ini | b.ini -> ../app.ini | ../app.ini: stats = :9191
address | | a.ini -> b.ini | b.ini: http-socket = :8080
address | | a.ini -> app.skel | b.ini -> app.skel | app.skel: ini = base.skel | base.skel: socket = /run/%n.sock
# Files that several vassals include.
address | | a.ini: ini = x.skel | b.ini: ini = y.skel | x.skel: PORT1 | y.skel: PORT1
address | | a.ini: ini = x.skel | b.ini: yaml = ../y.yaml | x.skel: PORT1 | ../y.yaml: socket: :3031
address | | a.ini: ini = x.skel; ini = z.skel | b.ini: PORT1 | x.skel: PORT2 | z.skel: PORT1
log | | a.ini: ini = x.skel | b.ini: ini = x.skel | x.skel: logto = /var/log/%n.log
address | | a.ini: app = shop; ini = x.skel | b.ini: app = shop; ini = x.skel | x.skel: socket = /run/%(app).sock
cache | | a.ini: ini = x.skel | b.ini: ini = x.skel | x.skel: cache2 = name=c,items=9,store=/var/cache/app
# Files.
fifo | | a.ini: master-fifo = /run/app.fifo | b.ini: master-fifo = /run/app.fifo
fifo | | a.ini: master-fifo = /run/app.fifo; master-fifo = /run/a.fifo | b.ini: master-fifo = /run//app.fifo
pidfile | | a.ini: pidfile = /run/a.pid | b.ini: pidfile = /run/./a.pid
pidfile | | a.ini: pidfile = %d%n.pid | b.ini: pidfile = %da.pid
pidfile | | a.ini: safe-pidfile2 = /run/a.pid | b.ini: pidfile = /run/a.pid
log | | a.ini: logger = file:/var/log/app.log | b.ini: logto = /var/log/app.log
log | | a.ini: req-logger = file:/var/log/app.log | b.ini: req-logger = file:logfile=/var/log/app.log,maxsize=9000000
spooler | | a.ini: spooler = /var/spool/a; spooler = /var/spool/b | b.ini: spooler = /var/spool/b
cache | | a.ini: cache2 = name=a,items=9,store=/var/cache/x | b.ini: cache2 = name=b,items=9,store=/var/cache//x
# Files of other names and formats.
address | | a.ini: PORT1 | b.yaml: socket: 127.0.0.1:3031
address | | a.ini: PORT1 | b.json: \"socket\": \"127.0.0.1:3031\"
address | | a.ini: PORT1 | b.xml: <socket>127.0.0.1:3031</socket>
address | | .a.ini: PORT1 | b.ini: PORT1
# A folder for each site, and two folders.
address | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: PORT1 | ../sites/b/uwsgi.ini: PORT1
address | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: socket = /run/%n.sock | ../sites/b/uwsgi.ini: socket = /run/%n.sock
pidfile | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: pidfile = /run/%n.pid | ../sites/b/uwsgi.ini: pidfile = /run/%n.pid
address | emperor = %d/one; emperor = %d/two | ../one/a.ini: PORT1 | ../two/b.ini: PORT1
# The Emperor's own socket for a vassal, and that of another vassal.
address | emperor-on-demand-extension = .socket | a.ini: PORT2 | a.ini.socket: =127.0.0.1:3031 | b.ini: PORT1";

/// Fleets of the same shapes in which each vassal has its own.
const SOUND: &str = "\
- | vassal-set = harakiri=30 | a.ini: PORT2 | b.ini: PORT1
- | vassal-set = processes=2 | a.ini: PORT2 | b.ini: PORT1
- | vassal-set = touch-reload=/run/all.touch | a.ini: PORT2 | b.ini: PORT1
- | vassal-set = logger=syslog | a.ini: PORT2 | b.ini: PORT1
- | vassal-set = logto=/dev/stderr | a.ini: PORT2 | b.ini: PORT1
- | vassals-include = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: stats = /run/%N.stats
- | vassals-include = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: spooler = /var/spool/%N
- | vassals-include-before = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: threads = 2
- | vassals-inherit = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: logto = /var/log/%N.log
- | vassals-inherit-before = ../base.ini | a.ini: PORT2 | b.ini: PORT1 | ../base.ini: harakiri = 30
- | | a.ini -> app.skel | b.ini -> app.skel | app.skel: socket = /run/%n.sock
- | | a.ini -> app.skel | b.ini -> app.skel | app.skel: pidfile = /run/%n.pid; logto = /var/log/%n.log
- | | a.ini -> app.skel | b.ini: PORT2 | app.skel: PORT1
- | | a.ini -> ../app.ini | b.ini -> ../app.ini | ../app.ini: stats = /run/%n.stats
- | | a.ini -> ../app.ini | b.ini: PORT2 | ../app.ini: PORT1
- | | a.ini -> app.skel | b.ini -> app.skel | app.skel: ini = base.skel | base.skel: socket = /run/%N.sock
- | | a.ini: ini = x.skel | b.ini: ini = y.skel | x.skel: PORT1 | y.skel: PORT2
- | | a.ini: ini = x.skel | b.ini: yaml = ../y.yaml | x.skel: PORT1 | ../y.yaml: socket: :3032
- | | a.ini: ini = x.skel | b.ini: ini = y.skel | x.skel: socket = /run/%n.sock | y.skel: socket = /run/%n.sock
- | | a.ini: ini = x.skel | b.ini: ini = x.skel | x.skel: logto = /var/log/%N.log
- | | a.ini: app = shop; ini = x.skel | b.ini: app = blog; ini = x.skel | x.skel: socket = /run/%(app).sock
- | | a.ini: ini = x.skel | b.ini: ini = x.skel | x.skel: cache2 = name=c,items=9
- | | a.ini: master-fifo = /run/%n.fifo | b.ini: master-fifo = /run/%n.fifo
- | | a.ini: touch-chain-reload = /run/all.touch | b.ini: touch-reload = /run/all.touch
- | | a.ini: touch-logreopen = /run/all.touch | b.ini: touch-workers-reload = /run/all.touch
- | | a.ini: pidfile = %d%n.pid | b.ini: pidfile = %d%n.pid
- | | a.ini: pidfile = /run/a.pid; pidfile = /run/c.pid | b.ini: pidfile = /run/a.pid
- | | a.ini: logger = file:/var/log/a.log | b.ini: logto = /var/log/b.log
- | | a.ini: logger = syslog:app | b.ini: logger = syslog:app
- | | a.ini: logger = file:/dev/stdout | b.ini: logger = file:/dev/stdout
- | | a.ini: log-date = true; logto = /dev/null | b.ini: logto = /dev/null
- | | a.ini: PORT1 | b.yaml: socket: 127.0.0.1:3032
- | | a.ini: PORT1 | b.json: \"socket\": \"127.0.0.1:3032\"
- | | a.ini: PORT1 | b.conf: PORT1
- | emperor-extra-extension = .conf | a.conf: PORT1 | b.ini: PORT2
- | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: PORT1 | ../sites/b/uwsgi.ini: PORT2
- | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: socket = /run/%c.sock | ../sites/b/uwsgi.ini: socket = /run/%c.sock
- | emperor = sites/*/uwsgi.ini | ../sites/a/uwsgi.ini: PORT1 | ../sites/b/uwsgi.ini.disabled: PORT1
- | emperor = %d/one; emperor = %d/two | ../one/a.ini: PORT1 | ../two/a.ini: PORT1
- | emperor-on-demand-extension = .socket | a.ini: PORT2 | a.ini.socket: =127.0.0.1:3033 | b.ini: PORT1";

const PORT: &str = "socket = 127.0.0.1:303";

/// A fleet: the lines of its Emperor, and files below `vassals`, each with its lines (`NAME -> TARGET` is a link).
struct Planted {
    text: &'static str,
    emperor: String,
    files: Vec<(String, String)>,
    /// The kind of clash that has to be found, and nothing else.
    clash: Option<&'static str>,
}

impl Planted {
    fn of(text: &'static str) -> Self {
        let mut cells = text.split('|').map(str::trim);
        let clash = cells.next().filter(|kind| *kind != "-");
        let lines = |text: &str| text.replace("; ", "\n").replace("PORT", PORT);
        let emperor = lines(cells.next().unwrap());
        let file = |cell: &str| match cell.split_once(": ") {
            Some((name, text)) => (name.to_owned(), lines(text)),
            None => (cell.to_owned(), String::new()),
        };
        Self { text, emperor, files: cells.map(file).collect(), clash }
    }

    fn all() -> Vec<Self> {
        let lines = |table: &'static str| table.lines().filter(|line| !line.starts_with('#')).map(Self::of);
        lines(CLASHING).chain(lines(SOUND)).collect()
    }

    fn lay_out(&self, at: &Path) {
        let _ = std::fs::remove_dir_all(at);
        let watched = if self.emperor.contains("emperor = ") { "" } else { "emperor = %d/vassals\n" };
        put(at, "uwsgi-lint.toml", "");
        put(at, "emperor.ini", format!("[uwsgi]\n{watched}{}\n", self.emperor));
        let vassals = at.join("vassals");
        std::fs::create_dir_all(&vassals).unwrap();
        for (name, lines) in &self.files {
            match name.split_once(" -> ") {
                Some((link, target)) => std::os::unix::fs::symlink(target, vassals.join(link)).unwrap(),
                None => drop(put(&vassals, name, written(name, lines))),
            }
        }
    }
}

/// A file with its lines, in the format of its name; after `=` the text is whole.
fn written(name: &str, lines: &str) -> String {
    match (lines.strip_prefix('='), name.rsplit('.').next()) {
        (Some(text), _) => text.to_owned(),
        (_, Some("yaml")) => format!("uwsgi:\n  master: true\n  {lines}\n"),
        (_, Some("json")) => format!("{{\"uwsgi\": {{\"master\": true, {lines}}}}}\n"),
        (_, Some("xml")) => format!("<uwsgi><master>true</master>{lines}</uwsgi>\n"),
        _ => format!("[uwsgi]\nmaster = true\n{lines}\n"),
    }
}

/// What a command prints as JSON, with every path as it is spelled from the root of the project.
fn told(at: &Path, from: &str, arguments: &[&str]) -> Json {
    let output = run(&at.join(from), arguments);
    let root = at.canonicalize().unwrap();
    let text = stdout(&output).replace(&format!("{}/", root.display()), "").replace("\"./", "\"");
    let json =
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("{}: {}", root.display(), stderr(&output)));
    if from.is_empty() { json } else { from_outside(json, from) }
}

/// Names of files as seen from `from` become those from the root.
fn from_outside(mut json: Json, from: &str) -> Json {
    fn walk(json: &mut Json, from: &str) {
        let is_named = |name: &str| !name.starts_with("../") && name.split('.').next_back() != Some("skel");
        let rename = |name: &mut Json| *name = format!("{from}/{}", name.as_str().unwrap()).into();
        match json {
            Json::Object(all) => all.iter_mut().for_each(|(key, value)| match (&**key, value) {
                // An included file is named as the server looks for it.
                ("file", Json::String(name)) if is_named(name) => *name = format!("{from}/{name}"),
                ("files", Json::Array(names)) if !names.iter().any(Json::is_object) => {
                    names.iter_mut().for_each(rename);
                }
                (_, other) => walk(other, from),
            }),
            Json::Array(all) => all.iter_mut().for_each(|one| walk(one, from)),
            _ => {}
        }
    }
    walk(&mut json, from);
    json
}

const CHECK: [&str; 5] = ["check", "--format", "json", "--level", "info"];
const FLEET: [&str; 3] = ["fleet", "--format", "json"];

/// All findings about the files of a folder.
fn findings(report: &Json, below: &str) -> Vec<Json> {
    let all = report["findings"].as_array().cloned().unwrap_or_default();
    let is_below = |one: &Json| one["file"].as_str().unwrap().starts_with(below);
    // A fingerprint is made of the path as it is spelled.
    let bare = |mut one: Json| {
        one.as_object_mut().unwrap().remove("fingerprint");
        one
    };
    all.into_iter().filter(is_below).map(bare).collect()
}

#[test]
fn planted_fleets_clash_in_what_was_planted_and_sound_ones_in_nothing() {
    let at = folder("fleets-planted");
    let mut wrong = Vec::new();
    for planted in Planted::all() {
        planted.lay_out(&at);
        let name = planted.text;
        let fleet = told(&at, "", &[&FLEET[..], &["."]].concat());
        let kinds = fleet["clashes"].as_array().unwrap().iter().map(|clash| clash["kind"].as_str().unwrap());
        let kinds: BTreeSet<&str> = kinds.collect();
        if kinds != planted.clash.into_iter().collect() {
            wrong.push(format!("fleet: {name}\n   expected {:?}, found {kinds:?}", planted.clash));
        }
        let report = told(&at, "", &[&CHECK[..], &["."]].concat());
        if planted.emperor.contains("vassals-include-before") {
            // `%N` is empty there.
            assert!(!report.to_string().contains("use `%N`"), "{name}: {report}");
        }
        let rules = findings(&report, "").into_iter().map(|one| one["rule"].as_str().unwrap().to_owned());
        let rules: BTreeSet<String> = rules.filter(|rule| rule.ends_with("-taken")).collect();
        let expected = planted
            .clash
            .map(|kind| if kind == "address" { "vassal-address-taken" } else { "vassal-file-taken" });
        if rules != expected.map(str::to_owned).into_iter().collect() {
            wrong.push(format!("check: {name}\n   expected {:?}, found {rules:?}", planted.clash));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn check_and_fleet_say_the_same_however_a_path_is_spelled() {
    let at = folder("fleets-spelled");
    let mut wrong = Vec::new();
    for planted in Planted::all().iter().filter(|planted| !planted.files[0].0.starts_with("../")) {
        planted.lay_out(&at);
        if planted.emperor.is_empty() && planted.clash.is_none() {
            // The name of the folder alone speaks of an Emperor.
            std::fs::remove_file(at.join("emperor.ini")).unwrap();
        }
        let absolute = at.canonicalize().unwrap().join("vassals");
        let absolute = absolute.to_str().unwrap();
        let mut differ = |what: &str, one: String, other: String| {
            if one != other {
                wrong.push(format!("{}: {what}\n  {one}\n  {other}", planted.text));
            }
        };
        let text = |findings: &[Json]| serde_json::to_string_pretty(findings).unwrap();
        let said = findings(&told(&at, "", &[&CHECK[..], &["."]].concat()), "vassals/");
        let mut fleet = told(&at, "", &[&FLEET[..], &["."]].concat());
        fleet.as_object_mut().unwrap().remove("passed_over");
        for (from, path) in
            [("", "vassals"), ("", "vassals/"), ("", "./vassals"), ("", absolute), ("vassals", ".")]
        {
            let other = findings(&told(&at, from, &[&CHECK[..], &[path]].concat()), "vassals/");
            differ(&format!("check {path}"), text(&said), text(&other));
            let mut other = told(&at, from, &[&FLEET[..], &[path]].concat());
            other.as_object_mut().unwrap().remove("passed_over");
            differ(&format!("fleet {path}"), fleet.to_string(), other.to_string());
        }
        let vassals: BTreeSet<&str> = said.iter().map(|one| one["file"].as_str().unwrap()).collect();
        for file in vassals {
            let of_file = |all: &[Json]| {
                text(&all.iter().filter(|one| one["file"] == file).cloned().collect::<Vec<_>>())
            };
            let alone = findings(&told(&at, "", &[&CHECK[..], &[file]].concat()), file);
            differ(&format!("check {file}"), of_file(&said), of_file(&alone));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
