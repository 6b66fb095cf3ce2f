//! End to end: a real server behind a real nginx with the block made for it. Skipped where either is missing.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use crate::support::project;

/// A process that ends with its test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // All of them take SIGINT for a stop, unless a shell that runs the tests in the background has it ignored.
        let _ = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        if !wait_for(Duration::from_secs(8), || !matches!(self.0.try_wait(), Ok(None))) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

/// uwsgi-lint, without the variable of its own that is an option to every server: `gen` sees what the server would.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uwsgi-lint"));
    command.env_remove("UWSGI_LINT_CHECKS");
    command
}

/// The server to use, by `E2E_SERVER` or of the machine; with that variable nothing is skipped.
pub(crate) fn wanted() -> Option<std::ffi::OsString> {
    std::env::var_os("E2E_SERVER")
}

/// The server with Python, when there is one: the one of `PyPI` has it inside, that of a distribution loads it.
pub(crate) fn server() -> Option<Command> {
    let name = wanted().unwrap_or_else(|| "uwsgi".into());
    let with = |plugin: &[&str]| {
        let mut command = Command::new(&name);
        // Every `UWSGI_*` variable is an option to the server.
        command.env_remove("UWSGI_LINT_CHECKS").args(plugin);
        command
    };
    [&[][..], &["--plugin", "python3"]].into_iter().find_map(|plugin| {
        let help = with(plugin).arg("--help").output().ok()?;
        String::from_utf8_lossy(&help.stdout).contains("--wsgi-file").then(|| with(plugin))
    })
}

/// Ports that nothing else has, each given once in this process. They lie below those that the system hands out to
/// connections: a port of those may be taken by any client between this moment and the bind of its server.
pub(crate) fn free_ports<const N: usize>() -> [u16; N] {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = || 20_000 + u16::try_from(std::process::id() % 8_000).unwrap_or(0);
    let next = || {
        let _ = NEXT.compare_exchange(0, first(), Ordering::Relaxed, Ordering::Relaxed);
        let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
        std::iter::repeat_with(|| NEXT.fetch_add(1, Ordering::Relaxed)).find(free).unwrap_or(0)
    };
    std::array::from_fn(|_| next())
}

/// Waits for what comes within some seconds.
/// Waits for something that is there soon, and on a busy machine later.
pub(crate) fn wait(there: impl FnMut() -> bool) -> bool {
    wait_for(Duration::from_secs(60), there)
}

fn wait_for(most: Duration, mut there: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + most;
    while Instant::now() < end {
        if there() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    false
}

pub(crate) fn ask(port: u16, method: &str, path: &str, body: usize) -> String {
    ask_of(port, "shop.test", method, path, body)
}

/// The whole answer to a request for a host; empty where nothing listens.
pub(crate) fn ask_of(port: u16, host: &str, method: &str, path: &str, body: usize) -> String {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return String::new() };
    stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    let head = format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\nContent-Length: {body}\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    // A body that is too large is answered before it is read.
    let _ = stream.write_all(&vec![b'x'; body]);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

pub(crate) fn generated(file: &Path, arguments: &[&str]) -> String {
    let run = program().arg("gen").args(arguments).arg(file).output().unwrap();
    assert!(run.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

pub(crate) fn start_nginx(folder: &Path, block: &str) -> Running {
    let place = folder.display();
    let text = format!(
        "daemon off; master_process off; pid {place}/n.pid; error_log {place}/n.log;\nevents {{}}\nhttp {{ access_log off; variables_hash_max_size 8192; \
         client_body_temp_path {place}/b; proxy_temp_path {place}/p; fastcgi_temp_path {place}/f; uwsgi_temp_path {place}/u; \
         scgi_temp_path {place}/s;\n{block}}}\n"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, text).unwrap();
    for name in ["uwsgi_params", "fastcgi_params", "scgi_params"] {
        fs::copy(Path::new("/etc/nginx").join(name), folder.join(name)).unwrap();
    }
    let run = Command::new("nginx").arg("-p").arg(folder).arg("-c").arg(&file).arg("-t").output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && !said.contains("[warn]"), "{said}\n{block}");
    let nginx = Command::new("nginx")
        .arg("-p")
        .arg(folder)
        .arg("-c")
        .arg(&file)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Running(nginx)
}

fn check(case: &Path, mut server: Command, shape: &str) {
    let name = case.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = std::env::temp_dir().join(format!("uwsgi-lint-{}-{name}-{shape}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::copy(project("fixtures/generate/app.py"), folder.join("app.py")).unwrap();
    let [port, listen] = free_ports();
    let text = fs::read_to_string(case).unwrap();
    let text = text.replace("{DIR}", &folder.to_string_lossy()).replace("{PORT}", &port.to_string());
    let file = folder.join("uwsgi.ini");
    fs::write(&file, text).unwrap();
    let log = fs::File::create(folder.join("uwsgi.log")).unwrap();
    let command = server.arg("--ini").arg(&file).current_dir(&folder).stderr(log).stdout(Stdio::null());
    let uwsgi = Running(command.spawn().unwrap());
    let ready =
        wait(|| fs::read_to_string(folder.join("uwsgi.log")).is_ok_and(|log| log.contains("spawned uWSGI")));
    assert!(ready, "{name}: {}", fs::read_to_string(folder.join("uwsgi.log")).unwrap_or_default());
    let address = format!("127.0.0.1:{listen}");
    let block = match shape {
        "server" => generated(&file, &["nginx", "--listen", &address]),
        _ => format!(
            "server {{ listen {address};\n{}}}\n",
            generated(&file, &["nginx", "--style", "location"])
        ),
    };
    let nginx = start_nginx(&folder, &block);
    assert!(wait(|| TcpStream::connect(("127.0.0.1", listen)).is_ok()), "{name}: nginx does not listen");
    for line in fs::read_to_string(case.with_extension("checks"))
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let mut words = line.splitn(5, ' ');
        let mut next = || words.next().unwrap_or_default();
        let (method, path, body, status, expected) = (next(), next(), next(), next(), next());
        let answer = ask(listen, method, path, body.parse().unwrap());
        let first = answer.lines().next().unwrap_or_default();
        assert!(
            first.contains(status) && answer.contains(expected),
            "{name} {shape}: {line}\n{answer}\n{block}"
        );
    }
    drop((nginx, uwsgi));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn real_servers_answer_behind_real_nginx() {
    if server().is_none()
        || Command::new("nginx").arg("-v").output().is_err()
        || !Path::new("/etc/nginx").exists()
    {
        assert!(wanted().is_none(), "needs nginx, and uwsgi with its Python plugin");
        eprintln!("skipped: needs nginx, and uwsgi with its Python plugin");
        return;
    }
    let mut cases: Vec<PathBuf> =
        fs::read_dir(project("fixtures/generate")).unwrap().flatten().map(|entry| entry.path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "ini"));
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        for shape in ["server", "location"] {
            check(&case, server().unwrap(), shape);
        }
    }
}

/// Arguments, exit status, and nothing on standard output when something is refused.
#[test]
fn refusals_and_mistakes_have_their_status() {
    let folder = std::env::temp_dir().join(format!("uwsgi-lint-gen-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("x.ini");
    fs::write(&file, "[uwsgi]\nsocket = @x\n").unwrap();
    let run = |arguments: &[&str]| {
        let run = program().arg("gen").args(arguments).arg(&file).output().unwrap();
        (run.status.code(), run.stdout.len(), String::from_utf8_lossy(&run.stderr).into_owned())
    };
    let (code, printed, said) = run(&["nginx"]);
    assert!(
        code == Some(1) && printed == 0 && said.contains("x.ini:2:1: error[gen-refused] `socket`"),
        "{said}"
    );
    assert_eq!(run(&["nginx", "--address", "127.0.0.1:1"]).0, Some(0));
    assert_eq!(run(&["systemd", "--uwsgi", "/bin/true"]).0, Some(0));
    for wrong in [
        &["nginx", "--listen", "80; evil"][..],
        &["systemd", "--name", "a b"],
        &["nginx", "--tls-cert", "/c"],
        &["lighttpd"],
        &["nginx", "--nginx-version", "x"],
    ] {
        assert_eq!(run(wrong).0, Some(2), "{wrong:?}");
    }
    let missing = program().args(["gen", "nginx", "/nonexistent/x.ini"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
    fs::remove_dir_all(folder).unwrap();
}
