//! Every refusal of `gen`, with its words: nothing is printed, and what to do is said.

use uwsgi_lint::generate::{Generated, Refusal, docker, logrotate, nginx, supervisor, systemd};
use uwsgi_lint::syntax::Format;

use crate::generate::{derived, nginx_of, nginx_options, of_ini, systemd_options, unit_of};

#[track_caller]
fn refused(result: Result<Generated, Refusal>, lines: &str, reason: &str, way_out: &str) {
    let refusal = result.expect_err(lines);
    assert!(refusal.reason.contains(reason), "{lines}\n{}", refusal.reason);
    assert!(refusal.way_out.contains(way_out), "{lines}\n{}", refusal.way_out);
}

#[test]
fn addresses_that_nothing_in_front_can_reach() {
    const ABSOLUTE: &str = "write an absolute path, set an absolute `chdir`";
    for (lines, reason, way_out) in [
        ("http =", "the address is empty", "write an address or a path"),
        ("socket = fd://3", "the address is a file descriptor", "give that address by --address"),
        ("socket = @shop", "the socket has an abstract name", "bind a path"),
        ("abstract-socket = 1\nsocket = /run/a.sock", "the socket has an abstract name", "a loopback port"),
        ("socket = shop.sock", "where a relative path starts depends on the folder", ABSOLUTE),
        (
            "socket = 3031",
            "`3031` has no colon, so it is a socket file",
            "`127.0.0.1:PORT` if a port was meant",
        ),
        ("socket = unix:/run/a.sock", "has a colon and no port after it", "a path without any prefix"),
        ("socket = 127.0.0.1:0", "the server chooses the port", "write a port"),
        ("socket = 127.0.0.1:000", "the server chooses the port", "write a port"),
        ("socket = 127.0.0.1:", "the server chooses the port", "write a port"),
        ("socket = *:3031", "`*` is not every address", "write `:PORT`"),
        ("http = *:8080", "nobody reaches a router with it", "write `:PORT`"),
        ("socket = 10.*:3031", "`10.*` is a pattern", "or give it by --address"),
        ("socket = web:8000", "`web` is no IP address", "write the IP address"),
        ("socket = $(SHOP)", "the address of the socket is not known", "give the value by --env NAME=VALUE"),
        ("http = %(shop)", "the address of the router is not known", "--set NAME=VALUE"),
        ("http = =2", "there is no shared socket 2", "by --address"),
    ] {
        refused(nginx_of(lines), lines, reason, way_out);
    }
}

#[test]
fn a_port_may_begin_with_zeros() {
    assert!(nginx_of("socket = 127.0.0.1:03031").unwrap().text.contains("server 127.0.0.1:3031;"));
}

#[test]
fn protocols_that_nothing_in_front_speaks() {
    const ANOTHER: &str = "add a `socket` line for the web server";
    for (lines, reason, way_out) in [
        ("puwsgi-socket = 127.0.0.1:1", "its workers stay stuck afterwards", ANOTHER),
        ("raw-socket = 127.0.0.1:1", "a raw socket speaks no protocol", ANOTHER),
        ("protocol = upload\nsocket = 127.0.0.1:1", "no web server speaks `upload`", ANOTHER),
        ("sslrouter = 127.0.0.1:1,/c,/k", "it routes bytes, not requests", "add a `socket` line"),
        (
            "protocol = $(P)\nsocket = 127.0.0.1:1",
            "the protocol is not known",
            "set `protocol` without a condition",
        ),
        ("rawrouter = 127.0.0.1:1", "it routes bytes, not requests", "add a `socket` line"),
        ("udp = 127.0.0.1:1", "it takes datagrams, not requests", "add a `socket` line"),
        ("emperor = /etc/uwsgi/vassals", "this is an Emperor's file", "on the file of each vassal"),
        ("master = true", "no listening socket in this file", "add `socket = /run/NAME/NAME.sock`"),
    ] {
        refused(nginx_of(lines), lines, reason, way_out);
    }
}

#[test]
fn files_that_describe_no_server() {
    for (lines, reason, way_out) in [
        ("socket = 127.0.0.1:1\nchmod-socket = 0660", "uWSGI does not start with this file", "fix it"),
        ("socket =", "uWSGI does not start with this file", "`uwsgi-lint check` tells more"),
        ("include = http://x.test/base.ini\nsocket = :1", "was not read", "run this where that file is"),
        (
            "include = /nonexistent/base.ini\nsocket = :1",
            "/nonexistent/base.ini",
            "run this where that file is",
        ),
    ] {
        refused(nginx_of(lines), lines, reason, way_out);
        refused(unit_of(lines), lines, reason, way_out);
    }
}

#[test]
fn what_no_location_can_hold() {
    let lines = "socket = /run/$a/shop.sock";
    let location = nginx::generate(&of_ini(lines).unwrap(), &nginx_options(nginx::Shape::Location));
    refused(location, lines, "the address cannot be written in a location", "use --style server");
    let lines = "socket = 127.0.0.1:1\nmount = /$a=shop:app";
    refused(nginx_of(lines), lines, "the mountpoint cannot be written", "choose another one");
}

#[test]
fn sites_that_would_go_around_a_guard() {
    const MANAGED: &str = "set `manage-script-name = true`";
    for (lines, way_out) in [
        ("mount = /m=app.py\nroute = ^/m/admin basicauth:a,b:c", MANAGED),
        ("mount = /m=app.py\nroute-uri = ^/m/admin basicauth:a,b:c", MANAGED),
        ("mount = /m/n=app.py\nroute = ^/m basicauth:a,b:c", MANAGED),
        ("https = :443,/c.pem,/k.pem,HIGH,!/ca.pem", "verify certificates in the web server"),
        ("https2 = addr=:443,cert=/c.pem,key=/k.pem,client_ca=!/ca.pem", "verify certificates"),
    ] {
        let lines = format!("socket = 127.0.0.1:1\n{lines}");
        refused(nginx_of(&lines), &lines, "", way_out);
    }
    for lines in [
        "mount = /m=app.py\nroute = ^/admin basicauth:a,b:c",
        "mount = /m=app.py\nroute = ^/m/ log:x",
        "mount = /m=app.py\nmanage-script-name = true\nroute = ^/m basicauth:a,b:c",
        "https = :443,/c.pem,/k.pem,HIGH",
    ] {
        assert!(nginx_of(&format!("socket = 127.0.0.1:1\n{lines}")).is_ok(), "{lines}");
    }
}

#[test]
fn services_that_systemd_could_not_run() {
    const GUARD: &str = "guard `daemonize` by `if-not-env = NOTIFY_SOCKET`";
    for (lines, reason, way_out) in [
        ("daemonize = /var/log/a.log", "leaves the foreground without a pidfile", GUARD),
        (
            "if-env = X\ndaemonize = $(X)\nendif =\nif-hostname = a\ndaemonize = /a\nendif =",
            "whether the server leaves the foreground",
            "which systemd sets",
        ),
        (
            "pidfile = /run/a\"b/x.pid",
            "`RuntimeDirectory` cannot make the folder `a\"b`",
            "choose another folder",
        ),
    ] {
        refused(unit_of(lines), lines, reason, way_out);
    }
    let lines = "socket = 127.0.0.1:1";
    let with = |change: fn(&mut systemd::Options), lines: &str| {
        let mut options = systemd_options();
        change(&mut options);
        systemd::generate(&of_ini(lines).unwrap(), &options)
    };
    let user = with(|options| options.user = Some("a b".to_owned()), lines);
    refused(user, lines, "that is no name of a user", "use letters, digits");
    let group = with(|options| options.group = Some("-g".to_owned()), lines);
    refused(group, lines, "that is no name of a group", "use letters, digits");
    for program in ["uwsgi", "/opt/$x/uwsgi"] {
        let mut options = systemd_options();
        program.clone_into(&mut options.program);
        let unit = systemd::generate(&of_ini(lines).unwrap(), &options);
        refused(
            unit,
            program,
            "the path of the server has to be absolute, without a `$`",
            "give it by --uwsgi",
        );
    }
}

#[test]
fn sockets_that_systemd_could_not_hand_over() {
    let activated = |lines: &str| {
        let options = systemd::Options { socket_activation: true, ..systemd_options() };
        systemd::generate(&of_ini(lines).unwrap(), &options)
    };
    let daemon = "daemonize = /var/log/a.log\npidfile = /run/shop/a.pid\nsocket = 127.0.0.1:1";
    for (lines, reason, way_out) in [
        (
            "http-socket = 127.0.0.1:1",
            "speaks uwsgi, whatever this line says",
            "write `http-socket = fd://3`",
        ),
        (daemon, "does not take sockets from systemd reliably", "guard `daemonize`"),
        ("master = true", "no listening socket in this file", "add `socket ="),
    ] {
        refused(activated(lines), lines, reason, way_out);
    }
}

#[test]
fn what_the_other_programs_could_not_run() {
    let daemon = "daemonize = /var/log/a.log\nsocket = 127.0.0.1:1";
    let options = supervisor::Options { name: "shop".into(), program: "/bin/true".into(), comments: true };
    let supervised = supervisor::generate(&of_ini(daemon).unwrap(), &options);
    refused(supervised, daemon, "`daemonize` leaves it", "if-not-env = SUPERVISOR_ENABLED");
    let folder = "chdir = /srv/a ;b\nsocket = 127.0.0.1:1";
    let supervised = supervisor::generate(&of_ini(folder).unwrap(), &options);
    refused(supervised, folder, "which supervisor's file cannot hold", "choose another path");
    let options = docker::Options { program: "uwsgi".into(), comments: true };
    let contained = docker::generate(&of_ini(daemon).unwrap(), &options);
    refused(contained, daemon, "a container stops with its first process", "remove the line");
    for (lines, reason, way_out) in [
        ("socket = :1", "no log file that logrotate could rotate", "goes to standard error"),
        (
            "logto = /var/log/a.log\nlog-maxsize = 1000",
            "with `log-maxsize` uWSGI rotates its log itself",
            "remove that line",
        ),
        ("logto = /var/log/a*.log", "as a pattern or a quote", "choose another path"),
    ] {
        refused(logrotate::generate(&of_ini(lines).unwrap(), true), lines, reason, way_out);
    }
}

#[test]
fn names_of_files_that_no_line_can_hold() {
    let deployment = derived(b"[uwsgi]\nsocket = :1\n", Format::Ini, "/etc/uwsgi/a ;b.ini").unwrap();
    let options = supervisor::Options { name: "shop".into(), program: "/bin/true".into(), comments: true };
    let supervised = supervisor::generate(&deployment, &options);
    refused(supervised, "a ;b.ini", "which supervisor's file cannot hold", "choose another path");
}

#[test]
fn the_file_of_a_logger_with_keys_is_a_log() {
    let rotated = |lines: &str| logrotate::generate(&of_ini(lines).unwrap(), true);
    let text = rotated("req-logger = file:logfile=/var/log/shop/a.log").unwrap().text;
    assert!(text.contains("\"/var/log/shop/a.log\" {"), "{text}");
    let lines = "req-logger = file:logfile=/var/log/shop/a.log,maxsize=1000";
    refused(rotated(lines), lines, "no log file that logrotate could rotate", "it rotates the file itself");
    let unit = unit_of(lines).unwrap().text;
    assert!(unit.contains("LogsDirectory=shop"), "{unit}");
}
