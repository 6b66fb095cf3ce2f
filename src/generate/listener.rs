//! What listens, and what it speaks there.

use std::collections::HashSet;

use super::address::{Address, Reach, Unusable};
use super::source::Source;
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{EntryId, GuardId, Socket};

/// What a listener speaks, in the order in which a web server in front should prefer them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// The workers' own protocol.
    Uwsgi,
    /// The same over TLS.
    Suwsgi,
    /// HTTP/1.0 by the workers.
    Http,
    /// HTTP/1.1 with kept connections, by the workers.
    Http11,
    /// HTTP over TLS by the workers.
    Https,
    /// `FastCGI`.
    Fastcgi,
    /// SCGI.
    Scgi,
    /// The fastrouter, which speaks uwsgi.
    Fastrouter,
    /// The HTTP router, a process before the workers.
    Router,
    /// The same over TLS.
    RouterTls,
}

impl Protocol {
    /// Whether a web server proxies HTTP to it.
    pub fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::Http11 | Self::Https | Self::Router | Self::RouterTls)
    }

    /// Whether it is a router in front of the workers.
    pub fn is_router(self) -> bool {
        matches!(self, Self::Router | Self::RouterTls | Self::Fastrouter)
    }

    /// Whether it speaks TLS.
    pub fn is_tls(self) -> bool {
        matches!(self, Self::Suwsgi | Self::Https | Self::RouterTls)
    }
}

/// One address that the server binds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// What it speaks; why nothing in front of it can, otherwise.
    pub protocol: Result<Protocol, Unusable>,
    /// Where it can be reached.
    pub address: Result<Address, Unusable>,
    /// The address is a descriptor that another program opens.
    pub inherited: bool,
    /// The entry that asks for it.
    pub entry: EntryId,
    /// The key of that entry.
    pub option: String,
}

impl Listener {
    /// Protocol and address when both can be used.
    pub fn usable(&self) -> Option<(Protocol, &Address)> {
        Some((*self.protocol.as_ref().ok()?, self.address.as_ref().ok()?))
    }

    /// Unix before network within the workers' own protocol; then by protocol.
    pub(super) fn rank(&self) -> Option<(Protocol, bool)> {
        self.usable().map(|(protocol, address)| (protocol, address.path().is_none()))
    }
}

/// Everything that listens, sockets first, in the order of the file.
pub(super) fn all(source: Source<'_>, folder: Option<&str>, given: Option<&Address>) -> Vec<Listener> {
    let mut listeners: Vec<Listener> = Vec::new();
    let names = Names { source, folder, given };
    for socket in &source.evaluation.sockets {
        if !source.evaluation.guards.is_never(socket.guard) {
            listeners.push(names.socket(socket));
        }
    }
    for id in source.evaluation.ids() {
        let entry = source.evaluation.entry(id);
        // A plugin that brings a router may be loaded on the command line.
        if let Some(option) = entry.option.or_else(|| OptId::lookup(source.evaluation.key(id)))
            && !source.evaluation.guards.is_never(entry.guard)
        {
            listeners.extend(names.router(id, option));
        }
    }
    let mut seen: HashSet<Address> = HashSet::new();
    listeners
        .retain(|listener| listener.address.as_ref().map_or(true, |address| seen.insert(address.clone())));
    listeners
}

struct Names<'a> {
    source: Source<'a>,
    folder: Option<&'a str>,
    given: Option<&'a Address>,
}

impl Names<'_> {
    fn socket(&self, socket: &Socket) -> Listener {
        let text = super::text::of_value(self.source.evaluation, &socket.name);
        let text =
            if socket.guard == GuardId::ALWAYS { text } else { self.source.of_entry(socket.entry).and(text) };
        let (address, inherited) = self.address(text, "socket");
        let default =
            || self.source.last(ids::PROTOCOL).map_or_else(|| Ok("uwsgi".to_owned()), |text| text.value);
        let name = socket.protocol.map_or_else(default, |name| Ok(name.to_owned()));
        Listener {
            protocol: protocol(name),
            address,
            inherited,
            entry: socket.entry,
            option: self.key(socket.entry),
        }
    }

    fn key(&self, entry: EntryId) -> String {
        String::from_utf8_lossy(self.source.evaluation.key(entry)).into_owned()
    }

    fn router(&self, id: EntryId, option: OptId) -> Option<Listener> {
        let refused = |what: &str, way: &str| Err(Unusable::new(what, way));
        let protocol = match (option.setter(), option) {
            (Setter::Corerouter, ids::HTTP | ids::HTTPROUTER) => Ok(Protocol::Router),
            (Setter::Https | Setter::Https2, _) => Ok(Protocol::RouterTls),
            (Setter::Corerouter | Setter::UndeferredCorerouter, ids::FASTROUTER) => Ok(Protocol::Fastrouter),
            (Setter::Corerouter | Setter::UndeferredCorerouter, ids::RAWROUTER)
            | (Setter::Sslrouter | Setter::Sslrouter2, _) => refused(
                "it routes bytes, not requests, so nothing that speaks HTTP belongs in front of it",
                "add a `socket` line",
            ),
            (_, ids::UDP) => refused("it takes datagrams, not requests", "add a `socket` line"),
            _ => return None,
        };
        let text = self.source.of_entry(id).map(|text| match option.setter() {
            Setter::Https2 | Setter::Sslrouter2 => keyed_address(&text),
            Setter::Https | Setter::Sslrouter => text.split(',').next().unwrap_or_default().to_owned(),
            _ => text,
        });
        let (address, inherited) = self.address(text, "router");
        Some(Listener { protocol, address, inherited, entry: id, option: self.key(id) })
    }

    /// The address of a listener; `=N` is that of the N-th shared socket.
    fn address(&self, text: Result<String, String>, what: &str) -> (Result<Address, Unusable>, bool) {
        let text = text.and_then(|text| match text.strip_prefix('=') {
            Some(number) => self.shared(number),
            None => Ok(text),
        });
        let inherited = text.as_ref().is_ok_and(|text| text.starts_with("fd://"));
        let abstract_names = self.source.flag(ids::ABSTRACT_SOCKET);
        let address = text.map_err(|why| {
            Unusable::new(
                format!("the address of the {what} is not known: {why}"),
                "give the value by --env NAME=VALUE or --set NAME=VALUE, or the address by --address",
            )
        });
        let address = address.and_then(|text| Address::parse(text.trim(), self.folder, abstract_names));
        let known = self.given.filter(|_| address.is_err());
        (known.map_or(address, |given| Ok(given.clone())), inherited)
    }

    fn shared(&self, number: &str) -> Result<String, String> {
        let index = crate::evaluate::c::atoi(number.as_bytes());
        let shared = self.source.keyed(&["shared-socket", "undeferred-shared-socket"]);
        let found = usize::try_from(index).ok().and_then(|index| shared.get(index));
        found.map_or_else(|| Err(format!("there is no shared socket {index}")), |text| text.value.clone())
    }
}

/// The address among the keys of `https2`.
fn keyed_address(text: &str) -> String {
    let pairs = crate::evaluate::key_values(text.as_bytes());
    let address = pairs.into_iter().find(|(key, _)| key == b"addr").and_then(|(_, value)| value);
    String::from_utf8_lossy(&address.unwrap_or_default()).into_owned()
}

fn protocol(name: Result<String, String>) -> Result<Protocol, Unusable> {
    let name = name.map_err(|why| {
        Unusable::new(format!("the protocol is not known: {why}"), "set `protocol` without a condition")
    })?;
    let refused = |reason: &str| Err(Unusable::new(reason, "add a `socket` line for the web server"));
    match name.as_str() {
        "uwsgi" => Ok(Protocol::Uwsgi),
        "suwsgi" => Ok(Protocol::Suwsgi),
        "http" => Ok(Protocol::Http),
        "http11" => Ok(Protocol::Http11),
        "https" | "https11" => Ok(Protocol::Https),
        "fastcgi" | "fastcgi-nph" => Ok(Protocol::Fastcgi),
        "scgi" | "scgi-nph" => Ok(Protocol::Scgi),
        "puwsgi" => refused("persistent uwsgi answers nginx once and its workers stay stuck afterwards"),
        "raw" => refused("a raw socket speaks no protocol that a web server knows"),
        _ => Err(Unusable::new(
            format!("no web server speaks `{name}`"),
            "add a `socket` line for the web server",
        )),
    }
}

/// Whether every address of the machine reaches a listener.
pub(super) fn is_open(listener: &Listener) -> bool {
    matches!(listener.address, Ok(Address::Tcp { reach: Reach::Everywhere, .. }))
}
