use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Role, protocol};
use crate::start::{Probe, ProbeKind, Word};

declare_rule! {
    /// Health check that sends HTTP to a socket of the uwsgi protocol.
    ///
    /// ## What it does
    /// Finds HTTP probes of Kubernetes, and `curl` or `wget` in a health check, whose port is one on which uWSGI speaks its
    /// own protocol.
    ///
    /// ## Why is this bad
    /// `socket` speaks the uwsgi protocol. uWSGI drops an HTTP request that arrives there without an answer, so the
    /// container is unhealthy and is restarted.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:3031/health
    /// CMD ["uwsgi", "--socket", "0.0.0.0:3031", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:8000/health
    /// CMD ["uwsgi", "--socket", "0.0.0.0:3031", "--http", "127.0.0.1:8000", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_proto_uwsgi_parser`. Seen on 2.0.31: curl to a `socket` receives an empty reply, and uWSGI logs
    /// an invalid request block size.
    RULE {
        id: "probe-speaks-http-to-uwsgi-socket",
        category: Starts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    for probe in &start.surroundings.probes {
        let Some(port) = asked(probe) else { continue };
        let here = cx
            .listeners()
            .iter()
            .filter(|listener| matches!(listener.address, Address::Tcp { port: bound, .. } if bound == port));
        let mut all =
            here.map(|listener| (listener.entry, listener.role, protocol(cx.evaluation, listener.role)));
        let Some((entry, Role::Workers(_), Some("uwsgi"))) = all.next() else { continue };
        if all.next().is_some() || !cx.is_unconditional(entry) {
            continue;
        }
        let message = format!(
            "this health check always fails: it sends HTTP to port {port}, where uWSGI speaks the uwsgi protocol"
        );
        let finding = Finding::new(&RULE, cx.at(probe.span), message);
        cx.report(
            finding
                .help("check an `http-socket` or `http` port, or check the TCP connection only")
                .related(cx.value_place(entry), "the socket"),
        );
    }
}

/// The port to which a probe sends HTTP.
fn asked(probe: &Probe) -> Option<u16> {
    let number = |text: &str| text.parse().ok();
    match probe.kind {
        ProbeKind::Http => number(&String::from_utf8(probe.port.as_ref()?.text()?).ok()?),
        ProbeKind::Tcp => None,
        ProbeKind::Command => {
            let words: Vec<String> = probe.command.iter().map(written).collect();
            let text = words.join(" ");
            let asks = text.split([' ', '/', ';', '&']).any(|word| matches!(word, "curl" | "wget"));
            let rest = text.split("http://").nth(1).filter(|_| asks)?;
            let host = rest.split(['/', ' ', '"', '\'', ';', '|']).next()?;
            let (name, port) = host.rsplit_once(':')?;
            matches!(name, "localhost" | "127.0.0.1" | "0.0.0.0" | "[::1]").then(|| number(port))?
        }
    }
}

fn written(word: &Word) -> String {
    String::from_utf8_lossy(&word.written()).into_owned()
}
