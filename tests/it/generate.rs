//! Generated files: what is derived, what is refused, and that no value breaks out of its place.

use std::collections::BTreeMap;
use uwsgi_lint::evaluate::{Evaluation, Request, evaluate};
use uwsgi_lint::generate::{
    Deployment, Generated, Refusal, Seen, docker, logrotate, nginx, ops, supervisor, systemd,
};
use uwsgi_lint::host::{LocalHost, Rest};
use uwsgi_lint::syntax::Format;

/// An evaluation of a text, on a machine without any file or variable.
fn evaluated(source: &[u8], format: Format) -> (Evaluation, LocalHost) {
    let host = LocalHost {
        cwd: Some("/nonexistent".into()),
        beside: None,
        root: None,
        env: Vec::new(),
        rest: Rest::None,
        machine: false,
    };
    let request = Request::file("/etc/uwsgi/shop.ini").source(source).format(format);
    (evaluate(&request, &host), host)
}

pub(crate) fn derived(source: &[u8], format: Format, file: &str) -> Result<Deployment, Refusal> {
    let (evaluation, host) = evaluated(source, format);
    Deployment::derive(&evaluation, &host, &Seen { file: file.to_owned(), address: None })
}

pub(crate) fn of_ini(lines: &str) -> Result<Deployment, Refusal> {
    derived(format!("[uwsgi]\n{lines}").as_bytes(), Format::Ini, "/etc/uwsgi/shop.ini")
}

pub(crate) fn nginx_options(shape: nginx::Shape) -> nginx::Options {
    nginx::Options {
        shape,
        name: None,
        files: nginx::Files::Nginx,
        prefix: None,
        server_names: Vec::new(),
        listen: Vec::new(),
        tls: None,
        version: (1, 22, 0),
        extras: nginx::Extras::default(),
        comments: true,
    }
}

pub(crate) fn systemd_options() -> systemd::Options {
    systemd::Options {
        name: "shop".to_owned(),
        program: "/bin/true".to_owned(),
        program_supposed: false,
        user: None,
        group: None,
        socket_activation: false,
        hardening: systemd::Hardening::Standard,
        comments: true,
    }
}

pub(crate) fn nginx_of(lines: &str) -> Result<Generated, Refusal> {
    nginx::generate(&of_ini(lines)?, &nginx_options(nginx::Shape::Server))
}

pub(crate) fn unit_of(lines: &str) -> Result<Generated, Refusal> {
    systemd::generate(&of_ini(lines)?, &systemd_options())
}

#[track_caller]
fn has(text: &str, lines: &[&str]) {
    for line in lines {
        let found = text.lines().any(|found| found.trim().split("  #").next() == Some(line));
        assert!(found, "no `{line}` in\n{text}");
    }
}

#[test]
fn one_server_of_several_sockets_the_unix_one_first() {
    let text = nginx_of("socket = 127.0.0.1:3031\nsocket = /run/shop/a.sock\nhttp = :8080\n").unwrap();
    has(&text.text, &["server unix:/run/shop/a.sock;", "uwsgi_pass uwsgi_shop;"]);
    assert!(text.text.contains("# server 127.0.0.1:3031;"));
    assert!(text.advice.iter().any(|advice| advice.rule == "gen-http-bypass"));
}

#[test]
fn limits_and_timeouts_follow_the_server() {
    let text =
        nginx_of("socket = 127.0.0.1:1\nharakiri = 30\nlimit-post = 5000\nbuffer-size = 8192\n").unwrap();
    let lines =
        ["uwsgi_read_timeout 35s;", "client_max_body_size 5000;", "large_client_header_buffers 1 6528;"];
    has(&text.text, &lines);
}

#[test]
fn each_protocol_has_its_directives() {
    for (line, expected) in [
        ("socket = [::]:3031", "server [::1]:3031;"),
        ("socket = :3031", "server 127.0.0.1:3031;"),
        ("http-socket = 127.0.0.1:8000", "proxy_pass http://uwsgi_shop;"),
        ("https-socket = 127.0.0.1:8000,/c,/k", "proxy_pass https://uwsgi_shop;"),
        ("suwsgi-socket = 127.0.0.1:8000,/c,/k", "uwsgi_pass suwsgi://uwsgi_shop;"),
        ("fastcgi-socket = /run/f.sock", "fastcgi_param PATH_INFO $document_uri;"),
        ("scgi-socket = /run/f.sock", "scgi_param SCRIPT_NAME \"\";"),
        ("protocol = http\nsocket = 127.0.0.1:1", "proxy_pass http://uwsgi_shop;"),
        ("http = 127.0.0.1:8000", "proxy_read_timeout 65s;"),
        ("fastrouter = 127.0.0.1:8000", "uwsgi_pass uwsgi_shop;"),
        ("shared-socket = 127.0.0.1:9\nsocket = =0", "server 127.0.0.1:9;"),
        ("chdir = /srv\nsocket = x.sock", "server unix:/srv/x.sock;"),
        ("psgi = a.pl\nsocket = 127.0.0.1:1", "uwsgi_modifier1 5;"),
        ("strict = true\npsgi = a.pl\nsocket = 127.0.0.1:1", "uwsgi_modifier1 5;"),
        ("cgi = /cgi-bin=/c\nsocket = 127.0.0.1:1", "location /cgi-bin/ {"),
        ("mount = /a=b\nsocket = 127.0.0.1:1", "uwsgi_param SCRIPT_NAME /a;"),
        ("file-serve-mode = nginx\nstatic-map = /s=/d\nsocket = 127.0.0.1:1", "internal;"),
    ] {
        has(&nginx_of(line).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}")).text, &[expected]);
    }
}

#[test]
fn files_are_the_servers_where_something_else_decides_about_them() {
    let of = |lines: &str| nginx_of(&format!("socket = 127.0.0.1:1\n{lines}")).unwrap().text;
    let moved = |text: &str| text.contains("alias /d/;") || text.contains("root /d;");
    for lines in [
        "static-map = /s=/d",
        "static-map = /s=/d\nroute = ^/admin basicauth:a,b:c",
        "static-map = /s=/d\nroute = .* log:x",
        "check-static = /d",
        "static-map = /s=/d\nstatic-skip-ext = .py",
    ] {
        assert!(moved(&of(lines)), "{lines}\n{}", of(lines));
    }
    for lines in [
        "static-map = /s=/d\nroute = ^/s ipaddr:1.2.3.4",
        "static-map = /s=/d\nroute-if = isfile:/x return:403",
        "static-map = /s=/d\nroute = ^/(s|t) return:403",
        "static-map = /s=/d\nadd-header = A: b",
        "check-static = /other\nstatic-map = /s=/d",
        "static-map = /=/other\nstatic-map = /s=/d",
        "static-map = /s=/d\nstatic-skip-ext =",
        "static-map = /x.py=/d/x.py\nstatic-skip-ext = .py",
        "static-map = /s=/d\nstatic-skip-ext = s/x.py",
        "static-check = /other\nstatic-map = /s=/d",
        "chroot = /jail\nstatic-map = /s=/d",
        "chdir2 = /srv\nchdir = /\nstatic-map = /s=d",
        "manage-script-name = true\nmount = /m=app.py\nstatic-map = /m/s=/d",
        "declare-option = closed=route=^/$1 break:403 No\nclosed = s\nstatic-map = /s=/d",
    ] {
        let text = of(lines);
        assert!(!moved(&text) && !text.contains("alias /d"), "{lines}\n{text}");
        assert!(text.contains("stays with uWSGI"), "{lines}\n{text}");
    }
    // Neither key has a path that nginx would ask for; the server takes every path that begins with the second.
    let text = of("static-map = /s//=/d\nstatic-map = /s/a.txt=/f/b.txt\nstatic-map = /s=/d");
    has(&text, &["location /s// {", "location = /s/a.txt {", "location /s/a.txt {"]);
    let text = of(
        "mount = /m=app.py\ncheck-static-docroot = true\nroute-uri = ^/n return:403 No\nmanage-script-name = 1",
    );
    has(&text, &["uwsgi_param DOCUMENT_ROOT \"\";"]);
    assert!(text.contains("if ($request_uri ~*"), "{text}");
    // Files that stay with the server are asked for, although no application answers there.
    let text = of("mount = /m=app.py\nadd-header = A: b\ncheck-static = /d");
    assert!(!text.contains("return 404"), "{text}");
    let text =
        of("check-static = /d\nroute = ^/reports return:403\nstatic-skip-ext = .py\nstatic-skip-ext = .ini");
    has(&text, &["location /reports {", "disable_symlinks on from=/d;"]);
    assert!(text.contains("location ~ \"(?:\\\\.py|\\\\.ini)\\\\z\" {"), "{text}");
}

#[test]
fn what_nginx_cannot_reach_is_refused() {
    for lines in [
        "socket = @shop",
        "abstract-socket = true\nsocket = /run/shop.sock",
        "socket = 127.0.0.1:0",
        "socket = 127.0.0.1:",
        "puwsgi-socket = 127.0.0.1:1",
        "raw-socket = 127.0.0.1:1",
        "socket = $(SHOP_SOCKET)",
        "socket = %(nothing)",
        "socket = {{ socket }}",
        "socket = shop.sock",
        "socket = fd://3",
        "socket = web:8000",
        "socket = unix:/run/shop.sock",
        "master = true",
        "emperor = /etc/uwsgi/vassals",
        "include = /nonexistent/base.ini\nsocket = 127.0.0.1:1",
        "socket = 127.0.0.1:1\nchmod-socket = 0660",
    ] {
        let refusal = nginx_of(lines).expect_err(lines);
        assert!(!refusal.reason.is_empty() && !refusal.way_out.is_empty(), "{lines}");
    }
}

#[test]
fn a_unit_stops_and_reloads_its_server() {
    let text = unit_of("master = true\nsocket = /run/shop/a.sock\nuid = shop\ngid = web\nchdir = /srv\n")
        .unwrap()
        .text;
    let lines = [
        "Type=notify",
        "NotifyAccess=main",
        "KillSignal=SIGINT",
        "KillMode=mixed",
        "ExecReload=/bin/kill -HUP $MAINPID",
        "User=shop",
        "Group=web",
        "RuntimeDirectory=shop",
        "TimeoutStopSec=65",
        "ExecStart=/bin/true --ini /etc/uwsgi/shop.ini",
        "WorkingDirectory=/srv",
        "PrivateTmp=yes",
    ];
    has(&text, &lines);
}

#[test]
fn a_unit_follows_the_configuration() {
    for (lines, expected) in [
        ("socket = 127.0.0.1:1", "SuccessExitStatus=30"),
        ("http = :80\nmaster = true", "AmbientCapabilities=CAP_NET_BIND_SERVICE"),
        ("socket = 10.0.0.1:1", "After=network-online.target"),
        ("daemonize = /var/log/shop/a.log\npidfile = /var/run/shop/a.pid", "PIDFile=/run/shop/a.pid"),
        ("daemonize = /var/log/shop/a.log\npidfile = /run/shop/a.pid", "LogsDirectory=shop"),
        ("hook-master-start = unix_signal:15 gracefully_kill_them_all\nmaster = 1", "KillSignal=SIGTERM"),
        ("max-fd = 5000", "LimitNOFILE=5000"),
        ("env = X=$(SECRET)", "EnvironmentFile=-/etc/default/shop"),
        ("chown-socket = www-data:web\nuid = shop\ngid = shop", "SupplementaryGroups=web"),
        ("uid = nobody", "User=65534"),
        ("need-app = true", "RestartPreventExitStatus=22"),
        ("emperor = /etc/uwsgi/vassals", "NotifyAccess=all"),
        ("chdir = /home/shop", "ReadWritePaths=-/home/shop"),
        ("worker-reload-mercy = 100", "TimeoutStopSec=105"),
    ] {
        has(&unit_of(lines).unwrap_or_else(|refusal| panic!("{lines}: {refusal:?}")).text, &[expected]);
    }
    let hidden = unit_of("socket = /tmp/shop.sock").unwrap();
    assert!(!hidden.text.contains("\nPrivateTmp="));
    assert!(hidden.advice.iter().any(|advice| advice.rule == "gen-tmp"));
}

#[test]
fn a_unit_that_could_not_work_is_refused() {
    let cases = [
        "daemonize = /var/log/x.log",
        "pidfile = /run/a\"b/x.pid",
        "socket = 127.0.0.1:1\nchmod-socket = abc",
        "include = /nonexistent/base.ini",
    ];
    for lines in cases {
        assert!(unit_of(lines).is_err(), "{lines}");
    }
    let activated = |lines: &str| {
        let options = systemd::Options { socket_activation: true, ..systemd_options() };
        systemd::generate(&of_ini(lines).unwrap(), &options)
    };
    assert!(activated("http-socket = 127.0.0.1:1").is_err());
    let units =
        activated("socket = /run/shop/a.sock\nchmod-socket = 660\nchown-socket = shop:web").unwrap().text;
    has(
        &units,
        &["# ==== shop.socket ====", "ListenStream=/run/shop/a.sock", "SocketMode=0660", "SocketGroup=web"],
    );
}

#[test]
fn comments_can_be_left_out() {
    let deployment = of_ini("master = true\nsocket = :3031\nchdir = /srv\n").unwrap();
    let options = nginx::Options { comments: false, ..nginx_options(nginx::Shape::Server) };
    assert!(!nginx::generate(&deployment, &options).unwrap().text.contains('#'));
    let options = systemd::Options { comments: false, ..systemd_options() };
    assert!(!systemd::generate(&deployment, &options).unwrap().text.contains('#'));
}

#[test]
fn commands_are_those_of_this_very_server() {
    let page = |lines: &str| {
        let options = ops::Options { program: "/bin/uwsgi".to_owned(), comments: true };
        ops::generate(&of_ini(lines).unwrap(), &options).text
    };
    let plain =
        page("master = true\nsocket = :3031\nstats = :9191\nstats-http = true\ntouch-reload = /srv/reload\n");
    let find = r"PID=$(pgrep -o -f -- '--ini /etc/uwsgi/shop\.ini')";
    has(
        &plain,
        &[
            find,
            "kill -TERM \"$PID\"",
            "# touch-reload: reload",
            "touch /srv/reload",
            "curl -fsS http://127.0.0.1:9191/",
        ],
    );
    let dies = page("master = true\ndie-on-term = true\nsocket = :3031\npidfile = /run/shop/pid\n");
    has(&dies, &["kill -QUIT \"$(cat /run/shop/pid)\""]);
    let graceful =
        page("master = true\nsocket = :3031\nhook-master-start = unix_signal:15 gracefully_kill_them_all\n");
    assert!(graceful.contains("# graceful stop") && !graceful.contains("brutal reload"), "{graceful}");
    let alone = page("socket = :3031\n");
    assert!(!alone.contains("kill -HUP") && !alone.contains("kill -TERM"), "{alone}");
}

#[test]
fn the_other_targets() {
    let lines = "master = true\nsocket = 127.0.0.1:3031\nlogto = /var/log/shop/a.log\npidfile = /run/shop/a.pid\nstats = /run/shop/s\n";
    let deployment = of_ini(lines).unwrap();
    let page = ops::generate(&deployment, &ops::Options { program: "/bin/uwsgi".to_owned(), comments: true });
    let commands = [
        "/bin/uwsgi --reload /run/shop/a.pid",
        "/bin/uwsgi --stop /run/shop/a.pid",
        "/bin/uwsgi --connect-and-read /run/shop/s",
    ];
    has(&page.text, &commands);
    has(
        &logrotate::generate(&deployment, true).unwrap().text,
        &["\"/var/log/shop/a.log\" {", "copytruncate"],
    );
    let with = of_ini("logto = /var/log/shop/a.log\ntouch-logreopen = /run/shop/re open\n").unwrap();
    has(&logrotate::generate(&with, true).unwrap().text, &["touch '/run/shop/re open'"]);
    let options =
        supervisor::Options { name: "shop".to_owned(), program: "/bin/uwsgi".to_owned(), comments: true };
    has(&supervisor::generate(&deployment, &options).unwrap().text, &["stopsignal=INT", "[program:shop]"]);
    let options = docker::Options { program: "uwsgi".to_owned(), comments: true };
    let image = docker::generate(&deployment, &options).unwrap().text;
    has(&image, &["STOPSIGNAL SIGINT", "CMD [\"uwsgi\",\"--ini\",\"/etc/uwsgi/shop.ini\"]", "EXPOSE 3031"]);
    assert!(logrotate::generate(&of_ini("socket = :1").unwrap(), true).is_err());
    assert!(logrotate::generate(&of_ini("logto = /l/a\nlog-maxsize = 1000").unwrap(), true).is_err());
    let daemon = of_ini("daemonize = /l/a\npidfile = /l/p").unwrap();
    assert!(
        supervisor::generate(
            &daemon,
            &supervisor::Options { name: "x".to_owned(), program: "/u".to_owned(), comments: true }
        )
        .is_err()
    );
    assert!(docker::generate(&daemon, &docker::Options { program: "u".to_owned(), comments: true }).is_err());
}

/// Counts what a text of words, blocks and lines consists of.
pub(crate) type Shape = BTreeMap<String, usize>;

/// The directives of a text for nginx, each with the number of its words, as `ngx_conf_read_token` splits them.
pub(crate) fn nginx_shape(text: &str) -> Shape {
    let mut shape = Shape::new();
    let (mut words, mut word): (Vec<String>, Option<String>) = (Vec::new(), None);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '#' if word.is_none() => {
                chars.by_ref().find(|c| *c == '\n');
            }
            '"' | '\'' if word.is_none() => {
                let mut quoted = String::new();
                while let Some(inner) = chars.next() {
                    match inner {
                        '\\' => quoted.extend(chars.next()),
                        inner if inner == c => break,
                        inner => quoted.push(inner),
                    }
                }
                words.push(quoted);
            }
            ';' | '{' | '}' => {
                words.extend(word.take());
                let key = format!("{}/{}{c}", words.first().map_or("", String::as_str), words.len());
                let known = words.first().is_some_and(|name| {
                    name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit())
                });
                *shape
                    .entry(if known || words.is_empty() { key } else { format!("~/{}{c}", words.len()) })
                    .or_default() += 1;
                words.clear();
            }
            c if c.is_whitespace() => words.extend(word.take()),
            '\\' => word.get_or_insert_default().extend(chars.next()),
            c => word.get_or_insert_default().push(c),
        }
    }
    assert!(word.is_none() && words.is_empty(), "the text ends in the middle of a directive");
    shape
}

/// The keys of a unit file.
pub(crate) fn unit_shape(text: &str) -> Shape {
    let mut shape = Shape::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let key = line.split_once('=').map_or(line, |(key, _)| key);
        assert!(!line.ends_with('\\'), "the line goes on: {line}");
        *shape.entry(key.to_owned()).or_default() += 1;
    }
    shape
}
