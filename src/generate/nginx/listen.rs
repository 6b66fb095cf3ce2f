//! Where nginx listens, what it sends to TLS, and whether the server has the same address.

use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::Refusal;
use crate::generate::listener::Listener;
use crate::listeners;

impl Site<'_> {
    /// The addresses to listen on, each once: nginx does not start with one twice in a server.
    fn addresses(&self) -> Vec<String> {
        if self.options.listen.is_empty() {
            let port = if self.options.tls.is_some() { "443" } else { "80" };
            return vec![port.to_owned(), format!("[::]:{port}")];
        }
        let mut taken: Vec<String> = Vec::new();
        let mut addresses = Vec::new();
        for address in &self.options.listen {
            let full = bound(address);
            if !taken.contains(&full) {
                taken.push(full);
                addresses.push(address.clone());
            }
        }
        addresses
    }

    /// The lines of it.
    pub(super) fn listens(&self) -> Result<Vec<Node>, Refusal> {
        let tls = self.options.tls.is_some();
        let http3 = tls && self.options.extras.http3;
        if http3 && self.options.version < (1, 25, 0) {
            let reason = "nginx speaks HTTP/3 since 1.25.0";
            return Err(Refusal::new(None, reason, "give the release by --nginx-version"));
        }
        let http2 = tls && self.options.version < (1, 25, 1);
        let line = |address: String| {
            let mut words = vec![Word::text(&address)];
            words.extend(tls.then(|| Word::own("ssl")));
            words.extend(http2.then(|| Word::own("http2")));
            Node::of("listen", words)
        };
        let mut nodes: Vec<Node> = self.addresses().into_iter().map(line).collect();
        if http3 {
            let quic = |address: String| {
                Node::of("listen", vec![Word::text(&address), Word::own("quic"), Word::own("reuseport")])
            };
            let note = "HTTP/3 over UDP; reuseport once per address in all of nginx";
            nodes.extend(self.addresses().into_iter().map(|address| quic(address).note(note)));
            let port = self.tls_port();
            let port = if port.is_empty() { ":443" } else { &port };
            let offer = format!("'h3=\"{port}\"; ma=86400'");
            nodes.push(Node::line("add_header", &["Alt-Svc", &offer, "always"]));
        }
        if tls && !http2 {
            nodes.push(Node::line("http2", &["on"]));
        }
        Ok(nodes)
    }

    /// Where plain HTTP is sent to TLS: port 80 of each address whose port 443 has it.
    pub(super) fn redirected(&self) -> Vec<String> {
        if self.options.tls.is_none() {
            return Vec::new();
        }
        let plain = |address: String| {
            let host = address.strip_suffix("443").filter(|host| host.is_empty() || host.ends_with(':'));
            host.map(|host| format!("{host}80"))
        };
        let found: Vec<String> = self.addresses().into_iter().filter_map(plain).collect();
        if found.is_empty() && self.options.extras.redirect {
            return vec!["80".to_owned(), "[::]:80".to_owned()];
        }
        found
    }

    /// The port of TLS with its colon, where it is not the usual one.
    pub(super) fn tls_port(&self) -> String {
        let addresses = self.addresses();
        let port = |address: &String| address.rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
        let ports: Vec<u16> = addresses.iter().filter_map(port).collect();
        match ports.first() {
            Some(first) if !ports.contains(&443) => format!(":{first}"),
            _ => String::new(),
        }
    }

    /// nginx does not start where the server has its address already.
    pub(super) fn collision(&self) -> Result<(), Refusal> {
        if self.options.shape != Shape::Server || self.deployment.given.is_some() {
            return Ok(());
        }
        for address in self.addresses().iter().chain(&self.redirected()) {
            let Some(wanted) = listeners::Address::parse(bound(address).replace('*', "").as_bytes()) else {
                continue;
            };
            let clash = |listener: &&Listener| {
                let same =
                    |own: &listeners::Address| own.overlaps(&wanted) && (is_v6(own) || !is_v6(&wanted));
                listener.bound.as_ref().is_some_and(same)
            };
            if let Some(listener) = self.deployment.listeners.iter().find(clash) {
                let reason = format!("nginx would listen on {address}, which `{}` has", listener.option);
                let way = "give nginx another address by --listen, or bind the server to 127.0.0.1 and another port";
                return Err(Refusal::new(Some(listener.entry), reason, way));
            }
        }
        Ok(())
    }
}

/// nginx listens for IPv6 alone there.
fn is_v6(address: &listeners::Address) -> bool {
    matches!(address.tcp(), Some((listeners::Host::Ip(ip), _)) if ip.is_ipv6())
}

/// What an address of `listen` binds: a port alone is that of every IPv4 address, a host alone has port 80.
fn bound(address: &str) -> String {
    let port = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let address = if port(address) { format!("*:{address}") } else { address.to_ascii_lowercase() };
    let has_port = address.rsplit_once(':').is_some_and(|(_, end)| !end.is_empty() && port(end))
        && !address.ends_with(']');
    let address = if has_port || address.starts_with("unix:") { address } else { format!("{address}:80") };
    address.strip_prefix("0.0.0.0:").map_or(address.clone(), |port| format!("*:{port}"))
}
