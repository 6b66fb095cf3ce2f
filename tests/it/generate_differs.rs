//! The same paths asked of a server itself and of the site that is made for it: what only the site gives is a hole.
//!
//! A seeded part of the mixes runs wherever nginx and a server are; `E2E_DIFFERS=1` runs all of them, and
//! `E2E_SEED=NUMBER` draws others. Every mix that fails is printed as the lines of its configuration.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::generate_mixes::{Mix, mixes};
use crate::generate_serves::{Running, free_ports, program, server, start_nginx, wait, wanted};

const APP: &str =
    "def application(env, start):\n    start('200 OK', [('X-App', '1')])\n    return [b'the application']\n";

/// A folder of files: some in folders, a hidden one, compressed ones, links out of it.
fn stage(folder: &Path) {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for top in ["pub", "static"] {
        for file in [
            "a.txt",
            "a.txtx",
            "app.py",
            "app.pyx",
            "conf.ini",
            "odd name$x.txt",
            "sub/index.html",
            "sub/a.txt",
            "sub/b.css",
            "sub/b.css.gz",
            "sub/c.py",
            "sub/c.py.gz",
            "static/a.txt",
            "m/a.txt",
            "m/sub/a.txt",
            ".git/config",
            "tic/a.txt",
        ] {
            write(&format!("{top}/{file}"), &format!("{top} {file}"));
        }
    }
    for file in ["private/key.txt", "private/index.html", "safe/s.txt"] {
        write(file, &format!("outside {file}"));
    }
    #[cfg(unix)]
    for top in ["pub", "static"] {
        for (link, target) in [
            ("key.txt", "../private/key.txt"),
            ("more", "../private"),
            ("s.txt", "../safe/s.txt"),
            ("in.txt", "a.txt"),
            ("static/index.html", "../../private/key.txt"),
        ] {
            std::os::unix::fs::symlink(target, folder.join(top).join(link)).unwrap();
        }
    }
    write("app.py", APP);
}

/// What may be asked for.
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
        "more/",
        "s.txt",
        "in.txt",
        "static/a.txt",
        "static/",
        "tic/a.txt",
        "odd%20name%24x.txt",
    ];
    let tops = ["/", "/static/", "/s/", "/static/sub/", "/m/", "/m/static/", "/pub/"];
    let mut all: Vec<String> =
        tops.iter().flat_map(|top| names.iter().map(move |name| format!("{top}{name}"))).collect();
    let odd = [
        "/statica.txt",
        "/static/suba.txt",
        "/static/a.txtx",
        "/static../private/key.txt",
        "/static/../private/key.txt",
        "/static/%2e%2e/private/key.txt",
        "/static/sub/%2e%2e%2f%2e%2e/private/key.txt",
        "/static/sub/..%2f..%2f..%2fprivate/key.txt",
        "/static%2fa.txt",
        "/app.pyx",
        "/statickey.txt",
        "/x",
        "/x/",
        "/x/a",
        "/one",
        "/50x.html",
        "/m",
        "/static",
        "/STATIC/a.txt",
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
    all.push(format!("{head}/x/%2e%2e/{last}"));
    all.push(format!("{head}%2f{last}"));
    if !last.is_empty() {
        all.push(format!("{head}/{}", last.replace('.', "%2E").replacen('a', "%61", 1)));
        all.push(format!("{path}/"));
    }
    all
}

/// The path that nginx makes of one: decoded, with each `/` once and without `.` and `..`.
fn normal(path: &str) -> String {
    let decoded = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/");
    let decoded = if decoded == path.to_ascii_lowercase() { path.to_owned() } else { decoded };
    let mut parts: Vec<&str> = Vec::new();
    for part in decoded.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    let end = if decoded.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("/{}{end}", parts.join("/"))
}

/// An answer of either.
struct Answer {
    status: u16,
    of_app: bool,
    body: Vec<u8>,
}

impl Answer {
    fn is_given(&self) -> bool {
        matches!(self.status, 200 | 206)
    }

    /// The server itself refuses.
    fn is_refused(&self) -> bool {
        matches!(self.status, 401 | 403 | 404) && !self.of_app
    }
}

fn ask(port: u16, path: &str) -> Answer {
    ask_for(port, path, "Accept-Encoding: gzip\r\n")
}

fn ask_for(port: u16, path: &str, header: &str) -> Answer {
    let mut answer = Vec::new();
    if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) {
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nHost: shop.test\r\nConnection: close\r\n{header}\r\n");
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.read_to_end(&mut answer);
    }
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let of_app = head.to_ascii_lowercase().contains("x-app:");
    // With `file-serve-mode` the server names the file that it gives.
    let sent = head.lines().find_map(|line| line.strip_prefix("X-Accel-Redirect: "));
    let body = sent.and_then(|path| fs::read(path).ok());
    let body = body.unwrap_or_else(|| answer.get(end + 4..).unwrap_or_default().to_vec());
    Answer { status, of_app, body }
}

struct Site {
    mix: Mix,
    own: u16,
    port: u16,
    block: String,
    folder: PathBuf,
    _server: Running,
}

/// A server and its site; none where no site is made for it.
fn start(folder: &Path, mix: &Mix) -> Option<Site> {
    fs::create_dir_all(folder).unwrap();
    let [socket, own, port] = free_ports();
    let tree = folder.parent().unwrap().display().to_string();
    let text = format!(
        "[uwsgi]\nchdir = {tree}\nwsgi-file = app.py\n{} = 127.0.0.1:{socket}\n{}",
        mix.speaks, mix.text
    )
    .replace("{D}", &tree);
    let file = folder.join("uwsgi.ini");
    fs::write(&file, text).unwrap();
    let listen = format!("127.0.0.1:{port}");
    let mut made = program();
    made.args(["gen", "nginx", "--listen", &listen]).arg(&file);
    if !mix.prefix.is_empty() {
        made.args(["--prefix", mix.prefix]);
    }
    let made = made.output().unwrap();
    if made.status.code() == Some(1) {
        return None;
    }
    assert!(made.status.success(), "{}{}", mix.text, String::from_utf8_lossy(&made.stderr));
    let log = fs::File::create(folder.join("log")).unwrap();
    let mut command = server().unwrap();
    command.arg("--ini").arg(&file).arg("--http-socket").arg(format!("127.0.0.1:{own}"));
    let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
    let block = String::from_utf8(made.stdout).unwrap();
    Some(Site { mix: mix.clone(), own, port, block, folder: folder.to_owned(), _server: Running(child) })
}

/// What the site gives, and the server gives neither for that spelling nor for the plain path, nor for the path without
/// the mountpoint that the site takes off.
fn holes(site: &Site) -> Vec<String> {
    let mut holes = Vec::new();
    for path in paths() {
        let plain = ask(site.own, &normal(&path));
        let below = site.mix.points.iter().find_map(|point| path.strip_prefix(point.as_str()));
        let below = below.filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let below = below.map(|rest| ask(site.own, if rest.is_empty() { "/" } else { rest }));
        // nginx may send a file as it is where the server has a compressed one.
        let bare = ask_for(site.own, &normal(&path), "");
        for spelling in spellings(&path) {
            let (own, got) =
                (ask(site.own, &spelling), ask(site.port, &format!("{}{spelling}", site.mix.prefix)));
            assert_ne!(got.status, 0, "{}{spelling}: no answer", site.mix.text);
            let mut all = [Some(&own), Some(&plain), Some(&bare), below.as_ref()].into_iter().flatten();
            let alike = got.of_app || all.any(|one| one.is_given() && one.body == got.body);
            let is_guarded = own.is_refused() && plain.is_refused();
            if got.is_given() && (!alike || is_guarded) {
                holes.push(format!("{spelling}: {}", String::from_utf8_lossy(&got.body)));
            }
        }
    }
    holes
}

#[test]
fn a_site_gives_no_byte_that_its_server_would_not() {
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
    let mixes = mixes(std::env::var_os("E2E_DIFFERS").is_some());
    let (mut refused, mut told) = (0, Vec::new());
    for (number, batch) in mixes.chunks(20).enumerate() {
        let made: Vec<Option<Site>> = batch
            .iter()
            .enumerate()
            .map(|(at, mix)| start(&folder.join(format!("m{number}-{at}")), mix))
            .collect();
        refused += made.iter().filter(|site| site.is_none()).count();
        let sites: Vec<Site> = made.into_iter().flatten().collect();
        let place = folder.join(format!("nginx{number}"));
        fs::create_dir_all(&place).unwrap();
        let nginx = start_nginx(&place, &sites.iter().map(|site| site.block.as_str()).collect::<String>());
        for site in &sites {
            let at = format!("{}/ready", site.mix.prefix);
            let ready = || ask(site.own, "/ready").status != 0 && ask(site.port, &at).status == 200;
            if !wait(ready) {
                let log = fs::read_to_string(site.folder.join("log")).unwrap_or_default();
                told.push(format!(
                    "{}{} behind nginx\n{log}",
                    site.mix.text,
                    ask(site.port, "/ready").status
                ));
                continue;
            }
            let holes = holes(site);
            if !holes.is_empty() {
                told.push(format!("{}{}\n{}\n", site.mix.text, holes.join("\n"), site.block));
            }
        }
        drop((nginx, sites));
    }
    fs::remove_dir_all(folder).unwrap();
    eprintln!("{} mixes, {refused} refused, {} with holes", mixes.len(), told.len());
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(refused * 5 <= mixes.len(), "{refused} of {} mixes refused", mixes.len());
}
