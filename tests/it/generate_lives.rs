//! What is generated survives the operation of a real server: reload, restart, rotation, activation, a second site.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::generate_serves::{
    Running, ask, ask_of, free_ports, generated, server, start_nginx, wait, wanted,
};

const APP: &str = "import os\ndef application(env, start):\n    start('200 OK', [])\n    return [('pid %d %s' % (os.getppid(), env['PATH_INFO'])).encode()]\n";

/// A folder with an application and a configuration, and what is generated for it.
struct Place {
    folder: PathBuf,
    file: PathBuf,
}

impl Place {
    fn new(name: &str, lines: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("uwsgi-lint-lives-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("app.py"), APP).unwrap();
        let file = folder.join("uwsgi.ini");
        let text = format!("[uwsgi]\nchdir = {{D}}\nwsgi-file = app.py\nmaster = true\n{lines}\n");
        fs::write(&file, text.replace("{D}", &folder.to_string_lossy())).unwrap();
        Self { folder, file }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The server as the unit starts it.
    fn start(&self, unit: &Unit) -> Running {
        let log = fs::File::options().create(true).append(true).open(self.path("out")).unwrap();
        let mut command = server().unwrap();
        command.args(unit.value("ExecStart").split(' ').skip(1)).stderr(log).stdout(Stdio::null());
        Running(command.spawn().unwrap())
    }

    fn unit(&self, more: &[&str]) -> Unit {
        let program = wanted().unwrap_or_else(|| "/usr/bin/uwsgi".into());
        let program = program.to_string_lossy().into_owned();
        let arguments = [&["systemd", "--user", "nobody", "--uwsgi", &program], more].concat();
        Unit(generated(&self.file, &arguments))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

struct Unit(String);

impl Unit {
    fn value(&self, key: &str) -> &str {
        let found = self.0.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        found.unwrap_or_else(|| panic!("no {key} in\n{}", self.0))
    }
}

/// Whether the programs are here; with `E2E_SERVER` they have to be.
fn has(programs: &[&str]) -> bool {
    let there = |name: &&str| {
        let run = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        run.is_ok()
    };
    let all = server().is_some() && Path::new("/etc/nginx").exists() && programs.iter().all(there);
    if !all {
        assert!(wanted().is_none(), "needs uwsgi with its Python plugin, nginx and {programs:?}");
        eprintln!("skipped: needs uwsgi with its Python plugin, nginx and {programs:?}");
    }
    all
}

fn signal(name: &str, process: &Running) {
    let sent = Command::new("kill").args(["-s", name, &process.0.id().to_string()]).status();
    assert!(sent.unwrap().success());
}

/// The body of an answer; empty while there is none.
fn body(port: u16, path: &str) -> String {
    let answer = ask(port, "GET", path, 0);
    match answer.split_once("\r\n\r\n") {
        Some((head, body)) if head.contains(" 200 ") => body.to_owned(),
        _ => String::new(),
    }
}

#[test]
fn a_site_answers_after_reload_and_restart_by_the_unit() {
    if !has(&["nginx"]) {
        return;
    }
    for stop in ["", "die-on-term = true", "hook-master-start = unix_signal:15 gracefully_kill_them_all"] {
        let [listen] = free_ports();
        let place = Place::new(
            "restart",
            &format!("socket = {{D}}/s.sock\nchmod-socket = 666\nvacuum = true\n{stop}"),
        );
        let unit = place.unit(&[]);
        let mut running = place.start(&unit);
        let block = generated(&place.file, &["nginx", "--listen", &format!("127.0.0.1:{listen}")]);
        let _nginx = start_nginx(&place.folder, &block);
        assert!(wait(|| body(listen, "/a").ends_with(" /a")), "{}", place.text("out"));
        let before = body(listen, "/a");
        assert!(unit.value("ExecReload").contains("kill -HUP"), "{}", unit.0);
        signal("HUP", &running);
        assert!(wait(|| place.text("out").matches("spawned uWSGI master process").count() == 2));
        assert!(wait(|| body(listen, "/a") == before), "the process is another after a reload");
        let stop = unit.value("KillSignal").trim_start_matches("SIG").to_owned();
        signal(&stop, &running);
        let status = running.0.wait().unwrap();
        assert!(status.success() || stop == "TERM", "{status:?}");
        let again = place.start(&unit);
        assert!(wait(|| body(listen, "/b").ends_with(" /b")), "{}", place.text("out"));
        drop(again);
    }
}

#[test]
fn logs_go_on_after_a_rotation() {
    if !has(&["logrotate"]) {
        return;
    }
    for lines in [
        "logto = {D}/log/a.log\ntouch-logreopen = {D}/reopen",
        "logto = {D}/log/a.log\nmaster-fifo = {D}/fifo",
        "logto = {D}/log/a.log\nmaster-fifo = {D}/fifo\nlog-master = true",
        "logto = {D}/log/a.log",
        "req-logger = file:{D}/log/a.log\nlogto = {D}/log/b.log\ntouch-logreopen = {D}/reopen",
    ] {
        let [port] = free_ports();
        let place = Place::new("rotation", &format!("http-socket = 127.0.0.1:{port}\n{lines}"));
        fs::create_dir_all(place.path("log")).unwrap();
        fs::write(place.path("reopen"), "").unwrap();
        let _running = place.start(&place.unit(&[]));
        assert!(wait(|| body(port, "/before").ends_with("/before")), "{}", place.text("out"));
        let rotate = place.path("rotate.conf");
        // The server compares whole seconds of the file that is touched.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        fs::write(&rotate, generated(&place.file, &["logrotate"])).unwrap();
        let mut command = Command::new("logrotate");
        let run = command.arg("-f").arg("-s").arg(place.path("state")).arg(&rotate).output().unwrap();
        assert!(run.status.success(), "{lines}\n{}", String::from_utf8_lossy(&run.stderr));
        let went_on = || {
            body(port, "/after");
            place.text("log/a.log").contains("/after")
        };
        assert!(wait(went_on), "{lines}\n{}", generated(&place.file, &["logrotate"]));
        assert!(place.text("log/a.log.1").contains("/before"), "{lines}");
        assert!(!place.text("log/a.log").contains("/before"), "{lines}");
    }
}

#[test]
fn a_socket_of_systemd_is_the_one_that_answers() {
    if !has(&["systemd-socket-activate", "nginx"]) {
        return;
    }
    let [listen] = free_ports();
    let place = Place::new("activation", "socket = {D}/s.sock\nchmod-socket = 660\nvacuum = true");
    let unit = place.unit(&["--socket-activation"]);
    let address = unit.value("ListenStream");
    assert_eq!(Path::new(address), place.path("s.sock"));
    let block = generated(&place.file, &["nginx", "--listen", &format!("127.0.0.1:{listen}")]);
    let _nginx = start_nginx(&place.folder, &block);
    for _ in 0..2 {
        // It listens, and becomes the server at the first connection.
        let log = fs::File::create(place.path("out")).unwrap();
        let mut command = Command::new("systemd-socket-activate");
        command.args(["-l", address]).args(unit.value("ExecStart").split(' ')).stderr(log);
        let running = Running(command.stdout(Stdio::null()).spawn().unwrap());
        assert!(wait(|| place.path("s.sock").exists()));
        fs::set_permissions(place.path("s.sock"), std::os::unix::fs::PermissionsExt::from_mode(0o666))
            .unwrap();
        assert!(wait(|| body(listen, "/x").ends_with(" /x")), "{}", place.text("out"));
        assert!(place.text("out").contains("socket activation detected"), "{}", place.text("out"));
        drop(running);
        assert!(place.path("s.sock").exists(), "a stop leaves the socket to systemd");
        fs::remove_file(place.path("s.sock")).unwrap();
    }
}

#[test]
fn two_projects_stand_in_one_nginx() {
    if !has(&["nginx"]) {
        return;
    }
    let [listen, first, second] = free_ports();
    let listen_at = format!("127.0.0.1:{listen}");
    let sites = [("one", first), ("two", second)].map(|(name, port)| {
        let lines = format!(
            "socket = 127.0.0.1:{port}\nstatic-map = /s={{D}}\nstatic-expires = .* 60\nhttp-websockets = 1"
        );
        let place = Place::new(name, &lines);
        fs::write(place.path("f.txt"), name).unwrap();
        let host = format!("{name}.test");
        let more = ["nginx", "--listen", &listen_at, "--server-name", &host, "--rate-limit", "1000"];
        let block = generated(&place.file, &more);
        (place, block, host)
    });
    let running: Vec<Running> = sites.iter().map(|(place, ..)| place.start(&place.unit(&[]))).collect();
    let home = &sites[0].0.folder;
    let _nginx = start_nginx(home, &sites.iter().map(|(_, block, _)| block.as_str()).collect::<String>());
    for (place, _, host) in &sites {
        let port = listen;
        let name = host.trim_end_matches(".test");
        let ask = |path: &str| ask_of(port, host, "GET", path, 0);
        assert!(wait(|| ask("/x").ends_with(" /x")), "{}", place.text("out"));
        assert!(ask("/s/f.txt").ends_with(name), "{}", ask("/s/f.txt"));
    }
    drop(running);
}
