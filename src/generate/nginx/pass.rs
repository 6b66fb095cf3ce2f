//! How one location hands requests to the server.

use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::Refusal;
use crate::generate::listener::Protocol;

/// Which part of the path is the application's own place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Script<'a> {
    /// None: the server or nobody takes it off.
    None,
    /// The request is exactly for the mountpoint.
    Exact(&'a str),
    /// The request is for something below it.
    Below(&'a str),
}

/// nginx's directives for the protocols that pass parameters.
struct Names {
    pass: &'static str,
    parameter: &'static str,
    include: &'static str,
}

fn names(protocol: Protocol) -> Option<Names> {
    match protocol {
        Protocol::Uwsgi | Protocol::Suwsgi | Protocol::Fastrouter => {
            Some(Names { pass: "uwsgi_pass", parameter: "uwsgi_param", include: "uwsgi_params" })
        }
        Protocol::Fastcgi => {
            Some(Names { pass: "fastcgi_pass", parameter: "fastcgi_param", include: "fastcgi_params" })
        }
        Protocol::Scgi => Some(Names { pass: "scgi_pass", parameter: "scgi_param", include: "scgi_params" }),
        _ => None,
    }
}

impl Site<'_> {
    /// Whether requests carry parameters of nginx's choice.
    pub(super) fn has_parameters(&self) -> bool {
        names(self.protocol).is_some()
    }

    /// The directives that pass a request on.
    pub(super) fn pass(&self, script: Script<'_>, modifier: Option<u8>) -> Result<Vec<Node>, Refusal> {
        let target = self.target()?;
        let script = match (&self.options.prefix, script) {
            (Some(prefix), Script::None) => Script::Below(prefix),
            _ => script,
        };
        let mut nodes = if self.options.shape == Shape::Location {
            [self.odd_spellings().into_iter().collect(), self.body_limit(), self.timeouts()].concat()
        } else {
            Vec::new()
        };
        match names(self.protocol) {
            Some(names) => nodes.extend(self.with_parameters(&names, script, modifier, &target)),
            None => nodes.extend(self.proxied(&target)),
        }
        Ok(nodes)
    }

    fn with_parameters(
        &self,
        names: &Names,
        script: Script<'_>,
        modifier: Option<u8>,
        target: &str,
    ) -> Vec<Node> {
        let parameter =
            |name: &str, value: &str| Node::of(names.parameter, vec![Word::own(name), Word::own(value)]);
        let uwsgi = names.pass == "uwsgi_pass";
        let mut nodes = vec![Node::line("include", &[names.include])];
        match script {
            Script::None if uwsgi => {}
            Script::None => {
                nodes.push(parameter("SCRIPT_NAME", "\"\"").note("nginx's file sets it to the whole path"));
                nodes.push(parameter("PATH_INFO", "$document_uri").note("nginx's file does not set it"));
            }
            Script::Exact(point) => {
                nodes.push(
                    Node::of(names.parameter, vec![Word::own("SCRIPT_NAME"), Word::text(point)])
                        .note(if self.options.prefix.is_some() { "--prefix" } else { "mount" }),
                );
                nodes.push(parameter("PATH_INFO", "\"\""));
            }
            Script::Below(point) => {
                let pattern = format!("(?s)^{}(/.*)$", escaped(point));
                nodes.insert(
                    0,
                    Node::of("rewrite", vec![Word::text(&pattern), Word::own("$1"), Word::own("break")])
                        .note(if self.options.prefix.is_some() {
                            "--prefix: PATH_INFO starts after it"
                        } else {
                            "mount: PATH_INFO starts after it"
                        }),
                );
                nodes.push(Node::of(names.parameter, vec![Word::own("SCRIPT_NAME"), Word::text(point)]));
                if !uwsgi {
                    nodes.push(parameter("PATH_INFO", "$document_uri"));
                }
            }
        }
        if self.deployment.serving.docroot.is_some() {
            nodes.push(parameter("DOCUMENT_ROOT", "\"\"").note(
                "EDIT: check-static-docroot serves what is in the folder named here; nginx's own html folder by default",
            ));
        }
        if let Some(number) = modifier.filter(|_| uwsgi) {
            nodes.push(
                Node::line("uwsgi_modifier1", &[&number.to_string()])
                    .note("the plugin that handles the request"),
            );
        }
        nodes.push(self.pass_to(names, target));
        nodes
    }

    fn pass_to(&self, names: &Names, target: &str) -> Node {
        let target =
            if self.protocol == Protocol::Suwsgi { format!("suwsgi://{target}") } else { target.to_owned() };
        Node::of(names.pass, vec![Word::text(&target)])
    }

    fn proxied(&self, target: &str) -> Vec<Node> {
        let scheme = if self.protocol.is_tls() { "https" } else { "http" };
        let mut nodes = Vec::new();
        let header = |name: &str, value: &str| Node::line("proxy_set_header", &[name, value]);
        let connection = format!("$uwsgi_{}_connection", self.name);
        if self.options.shape == Shape::Server {
            nodes.push(Node::line("proxy_http_version", &["1.1"]));
            nodes.push(header("Upgrade", "$http_upgrade"));
            nodes.push(header("Connection", &connection).note("for websockets; see the map above"));
        } else if self.deployment.websockets.is_some() {
            // A map, which sets it for these requests alone, has no place among locations.
            nodes.push(Node::line("proxy_http_version", &["1.1"]));
            nodes.push(header("Upgrade", "$http_upgrade"));
            nodes.push(header("Connection", "$http_connection").note("http-websockets"));
        } else if self.protocol == Protocol::Http11 {
            nodes.push(Node::line("proxy_http_version", &["1.1"]));
            nodes.push(header("Connection", "\"\""));
        }
        nodes.push(header("Host", "$http_host").note("as sent by the client, with the port"));
        nodes.push(header("X-Forwarded-For", "$proxy_add_x_forwarded_for"));
        nodes.push(header("X-Forwarded-Proto", "$scheme").note("uWSGI trusts this header"));
        // A path of a socket file ends at a colon here (`ngx_parse_unix_domain_url`).
        let end = if target.starts_with("unix:") { ":" } else { "" };
        nodes.push(Node::of("proxy_pass", vec![Word::text(&format!("{scheme}://{target}{end}"))]));
        nodes
    }

    /// nginx tells the server the path in its plain form beside the address as it was sent; a route that compares the latter would
    /// let through what the former means. Without other spellings of a `/` and of folders both are the same.
    pub(super) fn odd_spellings(&self) -> Option<Node> {
        const ODD: &str = r#""^[^?]*(//|%2f|/(\.|%2e){1,2}(/|[?]|$))""#;
        self.deployment.serving.governs.as_sent.filter(|_| self.has_parameters())?;
        let children = vec![Node::line("return", &["400"])];
        let words = vec![Word::own("($request_uri"), Word::own("~*"), Word::own(&format!("{ODD})"))];
        Some(
            Node::block("if", words, children)
                .note("a route matches the URL as sent, so ambiguous spellings are refused"),
        )
    }

    /// Limits of a whole server.
    pub(super) fn limits(&self) -> Vec<Node> {
        let mut nodes = self.body_limit();
        nodes.extend(self.header_limit());
        nodes
    }

    /// Above `limit-post` the server drops the connection, which becomes a 502; nginx answers 413.
    pub(super) fn body_limit(&self) -> Vec<Node> {
        let limit = self.deployment.limit_post;
        vec![match limit.positive() {
            Some(bytes) => Node::line("client_max_body_size", &[&bytes.to_string()])
                .note("limit-post: uWSGI drops the connection above it"),
            None => Node::line("client_max_body_size", &["1m"])
                .note("EDIT: limit-post is not set; nginx's default limit"),
        }]
    }

    /// The server takes a request's header up to `buffer-size`, with nginx's own words in it; nginx alone would pass more, which
    /// becomes a 502. What nginx takes is a first buffer of 1k and then these.
    fn header_limit(&self) -> Option<Node> {
        const OWN: u64 = 640;
        let size = self.deployment.buffer_size.value.and_then(|n| u64::try_from(n).ok())?;
        let rest = size.saturating_sub(1024 + OWN).max(1024);
        let note = format!("buffer-size = {size}: uWSGI accepts no larger request header");
        Some(Node::line("large_client_header_buffers", &["1", &rest.to_string()]).note(note))
    }

    /// nginx waits a little longer than the server lets a request run.
    pub(super) fn timeouts(&self) -> Vec<Node> {
        let (read, send) = match self.protocol {
            Protocol::Fastcgi => ("fastcgi_read_timeout", "fastcgi_send_timeout"),
            Protocol::Scgi => ("scgi_read_timeout", "scgi_send_timeout"),
            protocol if protocol.is_http() => ("proxy_read_timeout", "proxy_send_timeout"),
            _ => ("uwsgi_read_timeout", "uwsgi_send_timeout"),
        };
        let (seconds, why) = self.patience();
        let value = format!("{seconds}s");
        let mut nodes = vec![Node::line(read, &[&value]).note(why), Node::line(send, &[&value])];
        if self.deployment.keepalive.is_some()
            && matches!(self.protocol, Protocol::Uwsgi | Protocol::Suwsgi)
            && self.options.version >= (1, 15, 6)
        {
            nodes.push(Node::line("uwsgi_socket_keepalive", &["on"]).note("so-keepalive"));
        }
        nodes
    }

    fn patience(&self) -> (u64, String) {
        let deployment = self.deployment;
        let (router, option) = match self.protocol {
            Protocol::Fastrouter => {
                (deployment.fastrouter_timeout.positive().unwrap_or(60), "fastrouter-timeout")
            }
            protocol if protocol.is_router() => {
                (deployment.http_timeout.positive().unwrap_or(60), "http-timeout")
            }
            _ => (0, ""),
        };
        if deployment.websockets.is_some() {
            return (3600, "http-websockets: an idle connection stays open for an hour".to_owned());
        }
        match (deployment.harakiri.positive(), router) {
            (Some(seconds), _) if seconds >= router => {
                (seconds.saturating_add(5).min(31_536_000), format!("harakiri ({seconds} s) plus a margin"))
            }
            (None, 0) => (60, "EDIT: harakiri is not set; nginx's default timeout".to_owned()),
            (_, router) => {
                (router.saturating_add(5).min(31_536_000), format!("{option} ({router} s) plus a margin"))
            }
        }
    }
}

/// A text as a regular expression that matches it alone.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '/' | '_' | '-') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
