//! What the operator asks for besides: TLS settings, compression, headers, the client's address behind a balancer, limits.
//!
//! The plain form has none of it. TLS settings are Mozilla's recommendations, of the date that the file names.

use super::Site;
use super::pass::Script;
use super::tree::{Node, Word};
use crate::generate::Refusal;

/// Which clients TLS is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsProfile {
    /// Every client of the last ten years.
    Intermediate,
    /// Clients with TLS 1.3.
    Modern,
}

/// What is asked for; nothing by default.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Extras {
    /// TLS settings.
    pub tls_profile: Option<TlsProfile>,
    /// Send port 80 to TLS, whatever port TLS is on.
    pub redirect: bool,
    /// Compress answers.
    pub gzip: bool,
    /// Headers that browsers heed.
    pub security_headers: bool,
    /// Balancers whose word about the client's address is taken.
    pub real_ip: Vec<String>,
    /// Requests a second of one client.
    pub rate_limit: Option<u32>,
    /// A path that is not logged.
    pub health: Option<String>,
    /// Where requests are logged.
    pub access_log: Option<String>,
    /// HTTP/3, too.
    pub http3: bool,
    /// The folder in which a client of ACME answers challenges.
    pub acme: Option<String>,
}

/// Mozilla's list for clients without TLS 1.3, without those that need a file of parameters.
const CIPHERS: &str = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:\
ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

impl Site<'_> {
    /// Lines of the server, in the order in which people look for them.
    pub(super) fn extras(&self) -> Vec<Node> {
        let extras = &self.options.extras;
        let mut nodes = self.tls_settings();
        if let Some(path) = &extras.access_log {
            nodes.push(Node::of("access_log", vec![Word::text(path)]));
        }
        for network in &extras.real_ip {
            nodes.push(Node::of("set_real_ip_from", vec![Word::text(network)]));
        }
        if !extras.real_ip.is_empty() {
            nodes.push(Node::line("real_ip_header", &["X-Forwarded-For"]));
            nodes.push(Node::line("real_ip_recursive", &["on"]));
        }
        if extras.rate_limit.is_some() {
            let zone = format!("zone={}", self.zone());
            nodes.push(Node::line("limit_req", &[&zone, "burst=20", "nodelay"]));
            nodes.push(Node::line("limit_req_status", &["429"]));
        }
        if extras.gzip {
            nodes.extend(compression());
        }
        if extras.security_headers {
            nodes.extend(self.headers());
        }
        nodes
    }

    fn zone(&self) -> String {
        format!("uwsgi_{}", self.name)
    }

    /// What stands beside the server.
    pub(super) fn zones(&self) -> Option<Node> {
        let rate = self.options.extras.rate_limit?;
        let (zone, rate) = (format!("zone={}:10m", self.zone()), format!("rate={rate}r/s"));
        Some(Node::line("limit_req_zone", &["$binary_remote_addr", &zone, &rate]))
    }

    /// The path for those who ask whether it lives.
    pub(super) fn health(&self) -> Result<Option<Node>, Refusal> {
        let Some(path) = &self.options.extras.health else { return Ok(None) };
        let mut children = vec![Node::line("access_log", &["off"])];
        children.extend(self.pass(Script::None, self.modifier())?);
        Ok(Some(Node::block("location", vec![Word::own("="), Word::text(path)], children).note("--health")))
    }

    /// Challenges of ACME (RFC 8555, 8.3) come over plain HTTP.
    pub(super) fn challenges(&self) -> Option<Node> {
        let folder = self.options.extras.acme.as_ref()?;
        let children = vec![
            Node::of("root", vec![Word::text(folder)]),
            Node::line("default_type", &["text/plain"]),
            Node::line("try_files", &["$uri", "=404"]),
        ];
        let words = vec![Word::own("^~"), Word::own("/.well-known/acme-challenge/")];
        Some(Node::block("location", words, children).note("--acme"))
    }

    fn tls_settings(&self) -> Vec<Node> {
        let Some(profile) = self.options.extras.tls_profile.filter(|_| self.options.tls.is_some()) else {
            return Vec::new();
        };
        let cache = format!("shared:uwsgi_{}_tls:10m", self.name);
        let protocols: &[&str] = match profile {
            TlsProfile::Intermediate => &["TLSv1.2", "TLSv1.3"],
            TlsProfile::Modern => &["TLSv1.3"],
        };
        let name = match profile {
            TlsProfile::Intermediate => "intermediate",
            TlsProfile::Modern => "modern",
        };
        let mut nodes = vec![
            Node::line("ssl_protocols", protocols)
                .note(format!("Mozilla's {name} profile, version 5.7 (2023-06), ssl-config.mozilla.org")),
        ];
        if profile == TlsProfile::Intermediate {
            nodes.push(Node::line("ssl_ciphers", &[CIPHERS]));
        }
        nodes.push(Node::line("ssl_prefer_server_ciphers", &["off"]));
        nodes.push(Node::line("ssl_session_timeout", &["1d"]));
        nodes.push(Node::line("ssl_session_cache", &[&cache]));
        nodes.push(Node::line("ssl_session_tickets", &["off"]));
        nodes
    }

    fn headers(&self) -> Vec<Node> {
        let header = |name: &str, value: &str| Node::line("add_header", &[name, value, "always"]);
        let mut nodes = vec![
            header("X-Content-Type-Options", "nosniff"),
            header("X-Frame-Options", "SAMEORIGIN"),
            header("Referrer-Policy", "strict-origin-when-cross-origin"),
        ];
        if self.options.tls.is_some() {
            nodes.push(
                header("Strict-Transport-Security", "max-age=63072000")
                    .note("browsers insist on TLS for two years; this cannot be undone earlier"),
            );
        }
        nodes
    }
}

fn compression() -> Vec<Node> {
    let types = [
        "text/plain",
        "text/css",
        "text/xml",
        "application/json",
        "application/javascript",
        "text/javascript",
        "application/xml",
        "image/svg+xml",
    ];
    vec![
        Node::line("gzip", &["on"]),
        Node::line("gzip_vary", &["on"]),
        Node::line("gzip_proxied", &["any"]),
        Node::line("gzip_min_length", &["1024"]),
        Node::line("gzip_types", &types),
    ]
}
