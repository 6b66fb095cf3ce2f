//! Caddy, `HAProxy` and Apache with the site that is made for each, before a real server. Whichever is not here is skipped.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::generate_serves::{Running, ask, free_ports, generated, server, wait};

const APP: &str = "def application(env, start):
    start('200 OK', [('Content-Type', 'text/plain')])
    names = ('SCRIPT_NAME', 'PATH_INFO', 'QUERY_STRING', 'HTTP_HOST', 'wsgi.url_scheme')
    body = env['wsgi.input'].read(int(env.get('CONTENT_LENGTH') or 0))
    return [('%s %d' % ([env.get(name, '') for name in names], len(body))).encode()]
";

/// A program in front: the words that run it with a file, and the file around the site.
struct Front {
    name: &'static str,
    program: &'static str,
    run: &'static [&'static str],
    around: &'static str,
}

const FRONTS: [Front; 3] = [
    Front {
        name: "caddy",
        program: "caddy",
        run: &["run", "--adapter", "caddyfile", "--config"],
        around: "{\n\tadmin off\n}\n{SITE}",
    },
    Front { name: "haproxy", program: "haproxy", run: &["-f"], around: "global\n    maxconn 100\n{SITE}" },
    Front {
        name: "apache",
        program: "apache2",
        run: &["-X", "-f"],
        around: "ServerName x\nPidFile {D}/pid\nErrorLog {D}/error\nListen 127.0.0.1:{PORT}\n{MODULES}{SITE}",
    },
];

const MODULES: [&str; 7] =
    ["alias", "mpm_event", "authz_core", "proxy", "proxy_http", "proxy_uwsgi", "headers"];

fn check(front: &Front, socket: &str) {
    let folder =
        std::env::temp_dir().join(format!("uwsgi-lint-{}-{}-{socket}", front.name, std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("app.py"), APP).unwrap();
    fs::write(folder.join("a.txt"), "a file").unwrap();
    let [own, port] = free_ports();
    let address = if socket.starts_with("unix") {
        format!("{}/s.sock", folder.display())
    } else {
        format!("127.0.0.1:{own}")
    };
    let option = socket.trim_start_matches("unix-");
    let text = format!(
        "[uwsgi]\nchdir = {0}\nwsgi-file = app.py\nmaster = true\nprocesses = 2\n{option} = {address}\nchmod-socket = 666\n\
         static-map = /s={0}\nroute = ^/closed break:403 No\nlimit-post = 3000\nharakiri = 9\nworker-reload-mercy = 2\n",
        folder.display()
    );
    let file = folder.join("uwsgi.ini");
    fs::write(&file, text).unwrap();
    let log = fs::File::create(folder.join("log")).unwrap();
    let mut command = server().unwrap();
    let uwsgi = Running(command.arg("--ini").arg(&file).stderr(log).stdout(Stdio::null()).spawn().unwrap());
    let site = generated(&file, &[front.name]);
    // The port of the site is the test's own.
    let moved = site
        .replace("bind :80", &format!("bind 127.0.0.1:{port}"))
        .replace("<VirtualHost *:80>", &format!("<VirtualHost *:{port}>"))
        .replace(":80 {", &format!("http://127.0.0.1:{port}, http://shop.test:{port} {{"));
    let modules =
        MODULES.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"));
    let whole = front
        .around
        .replace("{SITE}", &moved)
        .replace("{MODULES}", &modules.concat())
        .replace("{D}", &folder.to_string_lossy())
        .replace("{PORT}", &port.to_string());
    let config = folder.join("front.conf");
    fs::write(&config, &whole).unwrap();
    let out = fs::File::create(folder.join("front.log")).unwrap();
    let mut command = Command::new(front.program);
    command.args(front.run).arg(&config).env("HOME", &folder).env("XDG_DATA_HOME", &folder);
    let running = Running(command.stdout(Stdio::null()).stderr(out).spawn().unwrap());
    let told = || fs::read_to_string(folder.join("front.log")).unwrap_or_default();
    let up = wait(|| ask(port, "GET", "/up", 0).contains(" 200 "));
    assert!(up, "{} {socket}: {}\n{whole}\n{}", front.name, ask(port, "GET", "/up", 0), told());
    for (method, path, body, status, expected) in [
        ("GET", "/a%20b?x=1", 0, "200", "'/a b', 'x=1', 'shop.test', 'http'"),
        ("GET", "/s/a.txt", 0, "200", "a file"),
        ("GET", "/s/none", 0, "200", "/s/none"),
        ("GET", "/closed/x", 0, "403", ""),
        ("GET", "/closed%2fx", 0, "403", ""),
        ("GET", "/s/../closed/x", 0, "40", ""),
        ("POST", "/p", 2000, "200", "2000"),
        ("POST", "/p", 9000, "413", ""),
    ] {
        let answer = ask(port, method, path, body);
        let first = answer.lines().next().unwrap_or_default();
        let fits = first.contains(&format!(" {status}")) && answer.contains(expected);
        assert!(fits, "{} {socket}: {method} {path}\n{answer}\n{whole}", front.name);
    }
    drop((running, uwsgi));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn other_programs_stand_in_front_of_a_real_server() {
    if server().is_none() {
        eprintln!("skipped: needs uwsgi with its Python plugin");
        return;
    }
    for front in &FRONTS {
        let there =
            Command::new(front.program).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if there.is_err() || front.name == "apache" && !Path::new("/usr/lib/apache2/modules").exists() {
            eprintln!("skipped: needs {}", front.program);
            continue;
        }
        let spoken: &[&str] = if front.name == "apache" {
            &["socket", "unix-socket", "http-socket"]
        } else {
            &["http-socket", "unix-http-socket"]
        };
        for socket in spoken {
            check(front, socket);
        }
    }
}
