//! Caddy, `HAProxy` and Apache in front of the server: a site that passes everything on.
//!
//! None of them sends files itself: what of a path the server would give is the server's to know. Sources: the manuals of
//! each, and experiments with Caddy 2.6, `HAProxy` 2.6 and Apache 2.4.

use super::deployment::Deployment;
use super::listener::{Listener, Protocol};
use super::text::{comment, identifier, remark};
use super::{Address, Generated, Refusal};

/// Which program stands in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Caddy, which speaks HTTP.
    Caddy,
    /// `HAProxy`, which speaks HTTP.
    Haproxy,
    /// Apache with `mod_proxy_uwsgi` or `mod_proxy_http`.
    Apache,
}

impl Program {
    /// The name of the command that makes its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caddy => "caddy",
            Self::Haproxy => "haproxy",
            Self::Apache => "apache",
        }
    }

    fn speaks(self, protocol: Protocol) -> bool {
        let http = matches!(protocol, Protocol::Http | Protocol::Http11 | Protocol::Router);
        http || self == Self::Apache && matches!(protocol, Protocol::Uwsgi | Protocol::Fastrouter)
    }
}

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// The program.
    pub program: Program,
    /// Names of the site.
    pub server_names: Vec<String>,
    /// Print remarks.
    pub comments: bool,
}

/// The lines of a file, with a remark above some.
struct Page<'a> {
    options: &'a Options,
    out: String,
}

impl Page<'_> {
    /// As each program's own layout has it: `caddy fmt` writes tabs.
    fn indent(&mut self, depth: usize) {
        let step = if self.options.program == Program::Caddy { "\t" } else { "    " };
        self.out.push_str(&step.repeat(depth));
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.indent(depth);
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn noted(&mut self, depth: usize, text: &str, note: &str) {
        if self.options.comments {
            self.indent(depth);
            self.out.push_str(&comment('#', note));
        }
        self.line(depth, text);
    }
}

/// What is passed on, and how.
struct Passing<'a> {
    deployment: &'a Deployment,
    protocol: Protocol,
    address: &'a Address,
}

/// The site.
pub fn generate(deployment: &Deployment, options: &Options) -> Result<Generated, Refusal> {
    let passing = passing(deployment, options.program)?;
    if let Some(name) = options.server_names.iter().find(|name| !is_plain(name)) {
        let reason = format!("`{}` is not a host name", remark(name));
        return Err(Refusal::new(None, reason, "give a host name by --server-name"));
    }
    let mut page = Page { options, out: String::new() };
    if options.comments {
        let name = options.program.name();
        page.out += &comment(
            '#',
            &format!(
                "Generated from {} by uwsgi-lint gen {name}. Review the lines marked EDIT.",
                deployment.file
            ),
        );
        if !deployment.serving.rules.is_empty() {
            page.out +=
                &comment('#', "uWSGI serves static files itself: routes and other options may apply to them");
        }
    }
    match options.program {
        Program::Caddy => caddy(&mut page, &passing),
        Program::Haproxy => haproxy(&mut page, &passing),
        Program::Apache => apache(&mut page, &passing),
    }
    Ok(Generated { text: page.out, advice: Vec::new() })
}

/// The listener that the program speaks to.
fn passing(deployment: &Deployment, program: Program) -> Result<Passing<'_>, Refusal> {
    let best = deployment.best_in_front()?;
    let spoken =
        |listener: &&Listener| listener.usable().is_some_and(|(protocol, _)| program.speaks(protocol));
    let found = deployment.listeners.iter().filter(spoken).min_by_key(|listener| listener.rank());
    let Some((listener, (protocol, address))) =
        found.and_then(|listener| Some((listener, listener.usable()?)))
    else {
        let reason = format!("{} does not speak the protocol of `{}`", program.name(), best.option);
        return Err(Refusal::new(Some(best.entry), reason, "add `http-socket = 127.0.0.1:PORT`"));
    };
    let address = deployment.given.as_ref().unwrap_or(address);
    if !is_plain(&address.spelled()) {
        let reason = "the path of the socket has characters that are special in this file";
        return Err(Refusal::new(Some(listener.entry), reason, "choose another path"));
    }
    let below = deployment.serving.below().next().filter(|_| !deployment.serving.manages_script_name);
    if let Some(mount) = below {
        let reason = "this program cannot tell uWSGI which mountpoint a request is for";
        return Err(Refusal::new(Some(mount.entry), reason, "set `manage-script-name = true`"));
    }
    Ok(Passing { deployment, protocol, address })
}

/// Nothing that any of these files takes for more than itself.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "/._-:[]*".contains(c))
}

impl Passing<'_> {
    /// A little longer than the server lets a request run.
    fn patience(&self) -> u64 {
        let deployment = self.deployment;
        let router = match self.protocol {
            Protocol::Router => deployment.http_timeout.positive().unwrap_or(60),
            Protocol::Fastrouter => deployment.fastrouter_timeout.positive().unwrap_or(60),
            _ => 0,
        };
        let harakiri = deployment.harakiri.positive().unwrap_or(if router == 0 { 55 } else { 0 });
        harakiri.max(router).saturating_add(5).min(86_400)
    }

    fn why(&self) -> String {
        match self.deployment.harakiri.positive() {
            Some(seconds) => format!("harakiri ({seconds} s) plus a margin"),
            None => "EDIT: harakiri is not set".to_owned(),
        }
    }
}

fn caddy(page: &mut Page<'_>, passing: &Passing<'_>) {
    let names = page.options.server_names.join(", ");
    if names.is_empty() {
        page.noted(
            0,
            ":80 {",
            "EDIT: names of the site (--server-name); Caddy obtains a certificate for a name",
        );
    } else {
        page.line(0, &format!("{names} {{"));
    }
    if let Some(bytes) = passing.deployment.limit_post.positive() {
        // What is larger is refused by its header; without one Caddy notices too late for more than 502.
        let length = "{http.request.header.Content-Length}";
        let test = format!("@large expression `{length} != \"\" && int({length}) > {bytes}`");
        page.noted(1, &test, "limit-post: uWSGI drops the connection above it");
        page.line(1, "error @large 413");
        page.line(1, "request_body {");
        page.line(2, &format!("max_size {bytes}"));
        page.line(1, "}");
    }
    let address = match passing.address {
        Address::Unix { path, .. } => format!("unix/{path}"),
        Address::Tcp { .. } => passing.address.spelled(),
    };
    page.line(1, &format!("reverse_proxy {address} {{"));
    page.line(2, "transport http {");
    page.noted(3, &format!("response_header_timeout {}s", passing.patience()), &passing.why());
    page.noted(3, "keepalive off", "a kept-alive connection occupies a worker");
    page.line(2, "}");
    page.line(1, "}");
    page.line(0, "}");
}

fn haproxy(page: &mut Page<'_>, passing: &Passing<'_>) {
    let name = format!("uwsgi_{}", identifier(passing.deployment.stem()));
    page.line(0, &format!("frontend {name}_in"));
    page.line(1, "mode http");
    page.noted(1, "bind :80", "EDIT: where it listens");
    page.line(1, "timeout client 60s");
    page.line(1, "option forwardfor");
    page.noted(
        1,
        "http-request set-header X-Forwarded-Proto %[ssl_fc,iif(https,http)]",
        "uWSGI trusts this header",
    );
    if let Some(bytes) = passing.deployment.limit_post.positive() {
        page.noted(
            1,
            &format!("http-request deny deny_status 413 if {{ req.hdr_val(content-length) gt {bytes} }}"),
            "limit-post: uWSGI drops the connection above it",
        );
    }
    for host in &page.options.server_names {
        page.line(1, &format!("use_backend {name} if {{ hdr(host),field(1,:) -i {host} }}"));
    }
    if page.options.server_names.is_empty() {
        page.line(1, &format!("default_backend {name}"));
    }
    page.line(0, "");
    page.line(0, &format!("backend {name}"));
    page.line(1, "mode http");
    page.noted(1, "option http-server-close", "a kept-alive connection occupies a worker");
    page.line(1, "timeout connect 5s");
    page.noted(1, &format!("timeout server {}s", passing.patience()), &passing.why());
    if passing.deployment.websockets.is_some() {
        page.noted(1, "timeout tunnel 1h", "http-websockets");
    }
    let address = match passing.address {
        Address::Unix { path, .. } => format!("unix@{path}"),
        Address::Tcp { .. } => passing.address.spelled(),
    };
    page.line(1, &format!("server uwsgi {address}"));
}

fn apache(page: &mut Page<'_>, passing: &Passing<'_>) {
    let uwsgi = !passing.protocol.is_http();
    page.noted(
        0,
        "<VirtualHost *:80>",
        if uwsgi { "needs: a2enmod proxy proxy_uwsgi" } else { "needs: a2enmod proxy proxy_http headers" },
    );
    match page.options.server_names.split_first() {
        None => page.noted(1, "ServerName localhost", "EDIT: the name of the site (--server-name)"),
        Some((first, rest)) => {
            page.line(1, &format!("ServerName {first}"));
            if !rest.is_empty() {
                page.line(1, &format!("ServerAlias {}", rest.join(" ")));
            }
        }
    }
    if let Some(bytes) = passing.deployment.limit_post.positive() {
        let test = format!("<If \"%{{HTTP:Content-Length}} -gt {bytes}\">");
        page.noted(1, &test, "limit-post: uWSGI drops the connection above it");
        page.line(2, "Redirect 413 /");
        page.line(1, "</If>");
        page.line(1, &format!("LimitRequestBody {bytes}"));
    }
    let scheme = if uwsgi { "uwsgi" } else { "http" };
    let target = match passing.address {
        Address::Unix { path, .. } => format!("unix:{path}|{scheme}://localhost/"),
        Address::Tcp { .. } => format!("{scheme}://{}/", passing.address.spelled()),
    };
    if !uwsgi {
        page.line(1, "ProxyPreserveHost On");
        page.noted(
            1,
            "RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}",
            "uWSGI trusts this header",
        );
    }
    // mod_proxy_uwsgi decodes the path itself, and answers 500 to a slash that is left encoded.
    page.line(1, if uwsgi { "AllowEncodedSlashes On" } else { "AllowEncodedSlashes NoDecode" });
    page.noted(
        1,
        &format!("ProxyPass \"/\" \"{target}\" timeout={} disablereuse=on", passing.patience()),
        &passing.why(),
    );
    page.line(0, "</VirtualHost>");
}
