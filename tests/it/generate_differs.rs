//! The same paths asked of a server itself and of the site that is made for it: a byte that only the site gives is a hole.
//! Runs with `E2E_DIFFERS=1` alone: not every mix comes up behind nginx yet. Every tenth mix without `E2E_SERVER`, all of
//! them with it.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::generate_serves::{Running, free_port, generated, server, start_nginx, wait, wanted};

/// Where files are looked for.
const FILES: [&str; 10] = [
    "static-map = /static={D}/static",
    "static-map2 = /static={D}",
    "check-static = {D}/pub",
    "check-static = {D}/pub\nstatic-map = /static={D}/static",
    "static-map = /s={D}/static\nstatic-map = /static={D}/pub",
    "static-map = /static={D}/static\nstatic-map = /static/sub={D}/pub",
    "static-map = /static/sub={D}/pub\nstatic-map = /static={D}/static",
    "static-map = /app.py={D}/static/app.py\ncheck-static = {D}/static\ncheck-static = {D}/pub",
    "static-map = /={D}/pub\nstatic-map = /static={D}/static",
    "manage-script-name = true\nmount = /static/sub=app.py\ncheck-static = {D}/pub\nstatic-map = /static={D}/static",
];

/// What else decides about them.
const GOVERNS: [&str; 10] = [
    "",
    "static-skip-ext = .py",
    "static-skip-ext = .py\nstatic-skip-ext = .html\nstatic-skip-ext = onfig",
    "route = ^/static/sub break:403 No",
    "route = ^/sub/ break:401 Closed",
    "route-if = endswith:${PATH_INFO};.css break:404 No",
    "static-safe = {D}/safe",
    "route-uri = ^/static/a break:403 No\nadd-header = X-Frame-Options: DENY",
    "static-skip-ext = .txt\nroute = ^/(static|pub)/c break:404 No",
    "route = ^/static/ log:hello\nroute = ^/static/a\\.t.* break:403 No\nstatic-safe = {D}/private",
];

const INDEX: [&str; 2] = ["", "static-index = index.html"];

const APP: &str =
    "def application(env, start):\n    start('200 OK', [('X-App', '1')])\n    return [b'the application']\n";

/// Every combination, or a part of them.
fn mixes() -> Vec<String> {
    let step = if wanted().is_some() { 1 } else { 10 };
    let all = FILES.iter().flat_map(|files| {
        GOVERNS
            .iter()
            .flat_map(move |governs| INDEX.iter().map(move |index| format!("{files}\n{governs}\n{index}\n")))
    });
    // The remainder differs from row to row, so that a part has something of everything.
    let kept = |at: usize| (at + at / 20).is_multiple_of(step);
    all.enumerate().filter(|(at, _)| kept(*at)).map(|(_, mix)| mix).collect()
}

/// A folder of files: some in folders, a hidden one, links out of it.
fn stage(folder: &Path) {
    for top in ["pub", "static"] {
        for file in [
            "a.txt",
            "app.py",
            "conf.ini",
            "sub/index.html",
            "sub/b.css",
            "sub/c.py",
            "static/a.txt",
            ".git/config",
            "tic/a.txt",
        ] {
            let path = folder.join(top).join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("{top} {file}")).unwrap();
        }
    }
    for file in ["private/key.txt", "safe/s.txt"] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("outside {file}")).unwrap();
    }
    #[cfg(unix)]
    for top in ["pub", "static"] {
        for (link, target) in [
            ("key.txt", "../private/key.txt"),
            ("more", "../private"),
            ("s.txt", "../safe/s.txt"),
            ("in.txt", "a.txt"),
        ] {
            std::os::unix::fs::symlink(target, folder.join(top).join(link)).unwrap();
        }
    }
    fs::write(folder.join("app.py"), APP).unwrap();
}

/// What may be asked for, in several spellings.
fn paths() -> Vec<String> {
    let names = [
        "a.txt",
        "app.py",
        "conf.ini",
        "sub/index.html",
        "sub/b.css",
        "sub/c.py",
        "sub",
        "sub/",
        "",
        ".git/config",
        "key.txt",
        "more/key.txt",
        "s.txt",
        "in.txt",
        "static/a.txt",
        "tic/a.txt",
    ];
    let mut all: Vec<String> = ["/", "/static/", "/s/", "/static/sub/"]
        .iter()
        .flat_map(|top| names.iter().map(move |name| format!("{top}{name}")))
        .collect();
    let odd = [
        "/statica.txt",
        "/static/suba.txt",
        "/static../private/key.txt",
        "/static/../private/key.txt",
        "/app.pyx",
        "/statickey.txt",
    ];
    all.extend(odd.iter().map(|path| (*path).to_owned()));
    all.sort();
    all.dedup();
    all
}

fn spellings(path: &str) -> Vec<String> {
    let (head, last) = path.rsplit_once('/').unwrap_or(("", path));
    let mut all =
        vec![path.to_owned(), format!("{path}?a=1"), format!("{head}/./{last}"), format!("{head}//{last}")];
    all.push(format!("{head}/x/../{last}"));
    all.push(format!("{head}/{}", last.replace('.', "%2E")));
    if !last.is_empty() {
        all.push(format!("{path}/"));
    }
    all
}

/// Status, whether the application answered, and the body.
fn ask(port: u16, path: &str) -> (u16, bool, Vec<u8>) {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return (0, false, Vec::new()) };
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let _ = stream.write_all(format!("GET {path} HTTP/1.0\r\nHost: shop.test\r\n\r\n").as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    (status, head.to_ascii_lowercase().contains("x-app:"), answer.get(end + 4..).unwrap_or_default().to_vec())
}

struct Site {
    mix: String,
    own: u16,
    port: u16,
    folder: PathBuf,
    _server: Running,
}

fn start(folder: &Path, mix: &str) -> Site {
    fs::create_dir_all(folder).unwrap();
    let (socket, own, site) = (free_port(), free_port(), free_port());
    let tree = folder.parent().unwrap().display().to_string();
    let text = format!("[uwsgi]\nchdir = {tree}\nwsgi-file = app.py\nsocket = 127.0.0.1:{socket}\n{mix}")
        .replace("{D}", &tree);
    let file = folder.join("uwsgi.ini");
    fs::write(&file, text).unwrap();
    let log = fs::File::create(folder.join("log")).unwrap();
    let mut command = server().unwrap();
    command.arg("--ini").arg(&file).arg("--http-socket").arg(format!("127.0.0.1:{own}"));
    let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
    Site { mix: mix.to_owned(), own, port: site, folder: folder.to_owned(), _server: Running(child) }
}

fn holes(site: &Site) -> Vec<String> {
    let mut holes = Vec::new();
    for path in paths() {
        let plain = ask(site.own, &path);
        for spelling in spellings(&path) {
            let (own, got) = (ask(site.own, &spelling), ask(site.port, &spelling));
            let alike = [&own, &plain].iter().any(|one| one.0 == 200 && one.2 == got.2);
            if matches!(got.0, 200 | 206) && !got.1 && !alike {
                holes.push(format!("{}{spelling}: {}", site.mix, String::from_utf8_lossy(&got.2)));
            }
            assert_ne!(got.0, 0, "{}{spelling}: no answer", site.mix);
        }
    }
    holes
}

#[test]
fn a_site_gives_no_byte_that_its_server_would_not() {
    if std::env::var_os("E2E_DIFFERS").is_none() {
        eprintln!("skipped: E2E_DIFFERS=1 runs it");
        return;
    }
    let there = server().is_some()
        && Command::new("nginx").arg("-v").output().is_ok()
        && Path::new("/etc/nginx").exists();
    if !there {
        assert!(wanted().is_none(), "needs nginx, and uwsgi with its Python plugin");
        eprintln!("skipped: needs nginx, and uwsgi with its Python plugin");
        return;
    }
    let folder = std::env::temp_dir().join(format!("uwsgi-lint-differs-{}", std::process::id()));
    stage(&folder);
    for (number, batch) in mixes().chunks(25).enumerate() {
        let sites: Vec<Site> = batch
            .iter()
            .enumerate()
            .map(|(at, mix)| start(&folder.join(format!("m{number}-{at}")), mix))
            .collect();
        let blocks: String = sites
            .iter()
            .map(|site| {
                generated(
                    &site.folder.join("uwsgi.ini"),
                    &["nginx", "--listen", &format!("127.0.0.1:{}", site.port)],
                )
            })
            .collect();
        let place = folder.join(format!("nginx{number}"));
        fs::create_dir_all(&place).unwrap();
        let nginx = start_nginx(&place, &blocks);
        for site in &sites {
            let ready = wait(|| ask(site.own, "/none").0 == 200 && ask(site.port, "/none").0 == 200);
            assert!(ready, "{}{}", site.mix, fs::read_to_string(site.folder.join("log")).unwrap_or_default());
            let holes = holes(site);
            assert!(holes.is_empty(), "{} holes:\n{}\n{blocks}", holes.len(), holes.join("\n"));
        }
        drop((nginx, sites));
    }
    fs::remove_dir_all(folder).unwrap();
}
