//! Values that try to break out, in every option that reaches an output; judged by grammar and by the real programs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use uwsgi_lint::generate::{docker, logrotate, nginx, ops, supervisor, systemd};
use uwsgi_lint::syntax::Format;

use crate::generate::{Shape, derived, nginx_options, nginx_shape, systemd_options, unit_shape};

/// 44 of them; the last ones are not UTF-8.
const HOSTILE: [&[u8]; 44] = [
    b"a b",
    b"a;b",
    b"a{b",
    b"a}b",
    b"a\"b",
    b"a'b",
    b"a\\b",
    b"a\\",
    b"\\",
    b"$x",
    b"${x}",
    b"$",
    b"%s",
    b"%",
    b"%%n",
    b"a#b",
    b"a # b",
    b"a ; b",
    b"\"; } evil on; server {",
    b"'; evil on; '",
    b"a\nevil on;",
    b"a\r\nExecStart=/bin/evil",
    b"a\tb",
    b"a\x01b",
    b"a\x1b[31mb",
    b"a\x7fb",
    b"\xc2\x85",
    b"\xc3\xa9",
    b"`id`",
    b"$(id)",
    b"!x",
    b"*",
    b"?x",
    b"[x]",
    b"~",
    b"a&b|c>d",
    b"=",
    b"-",
    b"@x",
    b"../../x",
    b"a\\\nb",
    b"\xff",
    b"a\xc0\xaf",
    b"\xed\xa0\x80",
];

/// Options, and a value of each around `@V@`.
const OPTIONS: [(&str, &str); 22] = [
    ("socket", "/run/shop/x@V@y.sock"),
    ("socket", "@V@"),
    ("http-socket", "127.0.0.1:80@V@"),
    ("chdir", "/srv/x@V@y"),
    ("chdir", "/srv/@V@"),
    ("pidfile", "/run/x@V@y/a.pid"),
    ("static-map", "/s=/srv/x@V@y"),
    ("static-map", "/s@V@t=/srv/x"),
    ("static-map2", "/s@V@t=/srv/x@V@"),
    ("check-static", "/srv/x@V@y"),
    ("mount", "/m@V@n=app"),
    ("mount", "h@V@n/m=app"),
    ("static-index", "x@V@y"),
    ("static-expires", "x@V@y 60"),
    ("uid", "x@V@y"),
    ("gid", "x@V@y"),
    ("chown-socket", "x@V@y:z@V@"),
    ("virtualenv", "/srv/x@V@y"),
    ("logto", "/var/log/x@V@y/a.log"),
    ("master-fifo", "/run/x@V@y"),
    ("stats", "/run/shop/x@V@y"),
    ("touch-logreopen", "/srv/x@V@y"),
];

/// The configuration in JSON, or in INI where JSON has no spelling.
fn configuration(option: &str, template: &str, value: &[u8]) -> (Vec<u8>, Format) {
    let doubled = |bytes: &[u8]| -> Vec<u8> {
        bytes.iter().flat_map(|b| if *b == b'%' { vec![b'%', b'%'] } else { vec![*b] }).collect()
    };
    let mut whole = Vec::new();
    for (at, part) in template.split("@V@").enumerate() {
        if at > 0 {
            whole.extend_from_slice(value);
        }
        whole.extend_from_slice(part.as_bytes());
    }
    let Ok(text) = std::str::from_utf8(&whole) else {
        let rest = if option == "socket" { "" } else { "socket = 127.0.0.1:3031\n" };
        let text = [
            b"[uwsgi]\nmaster = true\n",
            rest.as_bytes(),
            option.as_bytes(),
            b" = ",
            &doubled(&whole),
            b"\n",
        ];
        return (text.concat(), Format::Ini);
    };
    let mut options = serde_json::Map::new();
    options.insert(option.to_owned(), json!(text));
    for (key, value) in [("master", "true"), ("shared-socket", "127.0.0.1:9"), ("socket", "127.0.0.1:3031")] {
        if key != option {
            options.insert(key.to_owned(), json!(value));
        }
    }
    (doubled(json!({ "uwsgi": options }).to_string().as_bytes()), Format::Json)
}

/// Everything that comes out, for one option and value.
#[derive(Default)]
struct Outputs {
    blocks: Vec<String>,
    units: Vec<String>,
}

fn outputs(option: &str, template: &str, value: &[u8], name: &str) -> Outputs {
    let mut outputs = Outputs::default();
    let (source, format) = configuration(option, template, value);
    let Ok(deployment) = derived(&source, format, &format!("/etc/uwsgi/{name}.ini")) else { return outputs };
    for shape in [nginx::Shape::Server, nginx::Shape::Location] {
        let mut options = nginx_options(shape);
        options.server_names = vec![name.to_owned()];
        if let Ok(generated) = nginx::generate(&deployment, &options) {
            let text = generated.text;
            let wrapped = format!("server {{\nlisten 80;\nserver_name l{name};\n{text}}}\n");
            outputs.blocks.push(if shape == nginx::Shape::Server { text } else { wrapped });
        }
    }
    for hardening in [systemd::Hardening::Standard, systemd::Hardening::Strict] {
        let options = systemd::Options { hardening, ..systemd_options() };
        outputs.units.extend(systemd::generate(&deployment, &options).ok().map(|generated| generated.text));
    }
    one_line_each(&deployment);
    outputs
}

/// The smaller targets: no value adds a line.
fn one_line_each(deployment: &uwsgi_lint::generate::Deployment) {
    let program = "/bin/uwsgi".to_owned();
    let mut texts =
        vec![ops::generate(deployment, &ops::Options { program: program.clone(), comments: true }).text];
    texts.extend(logrotate::generate(deployment, true).ok().map(|generated| generated.text));
    let options = supervisor::Options { name: "x".to_owned(), program: program.clone(), comments: true };
    texts.extend(supervisor::generate(deployment, &options).ok().map(|generated| generated.text));
    texts.extend(
        docker::generate(deployment, &docker::Options { program, comments: true })
            .ok()
            .map(|generated| generated.text),
    );
    for text in texts {
        assert!(!text.lines().any(|line| line.starts_with("evil") || line.contains("ExecStart")), "{text}");
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
    }
}

/// Everything that harmless values give, each at its most.
fn harmless() -> Shape {
    let mut all = Shape::new();
    let more = "psgi = a\nmanage-script-name = 1\nstatic-gzip-all = 1\nfile-serve-mode = nginx\nchdir = /home/x\nstatic-map = /f.ico=/x/f.ico\n";
    let source = format!("[uwsgi]\n{more}socket = 127.0.0.1:3031\n");
    let other = derived(source.as_bytes(), Format::Ini, "/etc/uwsgi/q.ini").unwrap();
    let block = nginx::generate(&other, &nginx_options(nginx::Shape::Server)).unwrap().text;
    let unit = systemd::generate(&other, &systemd_options()).unwrap().text;
    let mut texts = vec![nginx_shape(&block), unit_shape(&unit)];
    for (option, template) in OPTIONS {
        let outputs = outputs(option, template, b"q", "harmless");
        texts.extend(outputs.blocks.iter().map(|text| nginx_shape(text)));
        texts.extend(outputs.units.iter().map(|text| unit_shape(text)));
    }
    for (key, count) in texts.into_iter().flatten() {
        let most = all.entry(key).or_default();
        *most = count.max(*most);
    }
    all
}

/// No directive, block or setting that a harmless value could not give, and those that run or listen no more often.
fn is_expected(shape: &Shape, harmless: &Shape) -> bool {
    let once = |key: &str| {
        ["server/", "upstream/", "listen/", "ExecStart", "User", "Type", "["]
            .iter()
            .any(|start| key.starts_with(start))
    };
    shape.iter().all(|(key, count)| {
        harmless.get(key).is_some_and(|most| !once(key) || count <= most) || OTHERWISE.contains(&key.as_str())
    })
}

/// What only values that cannot be used bring.
const OTHERWISE: [&str; 5] =
    ["return/2;", "index/1;", "AmbientCapabilities", "ProtectHome", "EnvironmentFile"];

#[test]
fn hostile_values_stay_in_their_place() {
    let (mut blocks, mut units) = (Vec::new(), Vec::new());
    let expected = harmless();
    for (o, (option, template)) in OPTIONS.iter().enumerate() {
        for (v, value) in HOSTILE.iter().enumerate() {
            let found = outputs(option, template, value, &format!("h{o}x{v}"));
            for block in &found.blocks {
                assert!(
                    is_expected(&nginx_shape(block), &expected),
                    "{option} {:?}\n{block}",
                    String::from_utf8_lossy(value)
                );
            }
            for unit in &found.units {
                assert!(
                    is_expected(&unit_shape(unit), &expected),
                    "{option} {:?}\n{unit}",
                    String::from_utf8_lossy(value)
                );
            }
            blocks.extend(found.blocks);
            units.extend(found.units);
        }
    }
    assert!(blocks.len() > 500 && units.len() > 500, "{} blocks, {} units", blocks.len(), units.len());
    let folder = std::env::temp_dir().join(format!("uwsgi-lint-hostile-{}", std::process::id()));
    fs::create_dir_all(folder.join("units")).unwrap();
    nginx_accepts(&folder, &blocks);
    systemd_accepts(&folder, &units);
    fs::remove_dir_all(folder).unwrap();
}

fn nginx_accepts(folder: &Path, blocks: &[String]) {
    if Command::new("nginx").arg("-v").output().is_err() {
        eprintln!("skipped: no nginx here");
        return;
    }
    for name in ["uwsgi_params", "fastcgi_params", "scgi_params"] {
        fs::write(folder.join(name), "").unwrap();
    }
    let place = folder.display();
    // A port nobody listens on: `nginx -t` binds what is written.
    let body = blocks.concat().replace("listen 80;", &format!("listen unix:{place}/l.sock;"));
    let text = format!(
        "pid {place}/pid; error_log {place}/e; events {{}}\nhttp {{ variables_hash_max_size 65536; server_names_hash_max_size 65536; access_log off;\n{body}}}\n"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, &text).unwrap();
    let run = Command::new("nginx").args(["-t", "-p"]).arg(folder).arg("-c").arg(&file).output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && !said.contains("[warn]"), "{said}");
}

fn systemd_accepts(folder: &Path, units: &[String]) {
    if Command::new("systemd-analyze").arg("--version").output().is_err() {
        eprintln!("skipped: no systemd-analyze here");
        return;
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut command = Command::new("systemd-analyze");
    command
        .args(["verify", "--man=no"])
        .env("SYSTEMD_UNIT_PATH", format!("{}:", folder.join("units").display()));
    for unit in units {
        let plain: String =
            unit.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
        if seen.insert(plain) {
            let path = folder.join(format!("units/u{}.service", seen.len()));
            fs::write(&path, unit).unwrap();
            command.arg(path);
        }
    }
    let run = command.output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && said.trim().is_empty(), "{said}");
}
