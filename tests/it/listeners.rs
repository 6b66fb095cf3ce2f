//! What a configuration binds, as a real server (2.0.31) bound it; rules and generated files read it from one model.

use uwsgi_lint::listeners::{self, Reach};
use uwsgi_lint::syntax::Format;

use crate::generate::nginx_of;
use crate::support::{Setup, evaluated};

/// Host and port of each address that is bound.
fn bound(lines: &str) -> Vec<String> {
    let evaluation = evaluated(format!("[uwsgi]\n{lines}\n").as_bytes(), Format::Ini, &Setup::default());
    let known = listeners::known(&evaluation);
    let tcp = known.iter().filter_map(|listener| listener.address.tcp());
    tcp.map(|(host, port)| match host {
        listeners::Host::Ip(ip) => format!("{ip}:{port}"),
        other => format!("{other:?}:{port}"),
    })
    .collect()
}

#[test]
fn hosts_are_numbers_of_any_base_or_localhost_in_any_case() {
    for (line, expected) in [
        ("socket = 127.1:8000", "127.0.0.1:8000"),
        ("socket = LOCALHOST:8000", "127.0.0.1:8000"),
        ("socket = 0x7f.1:8000", "127.0.0.1:8000"),
        ("socket = 0177.0.0.1:8000", "127.0.0.1:8000"),
        ("socket = 127.0.0.010:8000", "127.0.0.8:8000"),
        ("socket = 127.0.0.1:08001", "127.0.0.1:8001"),
        ("socket = 127.0.0.1:8000abc", "127.0.0.1:8000"),
        ("socket = [::1]:8000", "::1:8000"),
        ("http = 127.1:8000", "127.0.0.1:8000"),
        ("http = :8000", "0.0.0.0:8000"),
        ("https = 127.0.0.1:8443,/c.pem,/k.pem", "127.0.0.1:8443"),
        ("https2 = addr=127.0.0.1:8443,addr=127.0.0.1:9443,cert=/c.pem,key=/k.pem", "127.0.0.1:9443"),
    ] {
        assert_eq!(bound(line), [expected], "{line}");
    }
}

#[test]
fn a_site_connects_to_what_is_bound() {
    for (line, server) in [
        ("socket = 127.1:8000", "127.0.0.1:8000"),
        ("socket = LOCALHOST:8000", "127.0.0.1:8000"),
        ("socket = 127.0.0.1:65617", "127.0.0.1:81"),
        ("https2 = addr=127.0.0.1:8443,addr=127.0.0.1:9443,cert=/c.pem,key=/k.pem", "127.0.0.1:9443"),
        ("shared-socket = 127.1:9000\nsocket = =0", "127.0.0.1:9000"),
    ] {
        let text = nginx_of(line).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}")).text;
        assert!(text.contains(&format!("server {server};")), "{line}\n{text}");
    }
}

#[test]
fn a_site_does_not_want_the_address_of_its_server() {
    for line in [
        "socket = 127.0.0.1:65616",
        "http-socket = :80",
        "socket = [::]:80",
        "socket = /run/a.sock\nhttp = :80",
    ] {
        let refusal = nginx_of(line).expect_err(line);
        assert!(refusal.reason.contains("nginx would listen on"), "{line}: {}", refusal.reason);
    }
}

#[test]
fn reach_and_access() {
    let evaluation = evaluated(
        b"[uwsgi]\nsocket = :1\nsocket = 10.0.0.1:2\nsocket = 127.9:3\nsocket = web:4\nchmod-socket = 660\n",
        Format::Ini,
        &Setup::default(),
    );
    let reach: Vec<_> = listeners::known(&evaluation)
        .iter()
        .filter_map(|listener| Some(listener.address.tcp()?.0.reach()))
        .collect();
    assert_eq!(reach, [Some(Reach::Everywhere), Some(Reach::Network), Some(Reach::Local), None]);
    assert_eq!(listeners::access(&evaluation).mode, Some(0o660));
}
