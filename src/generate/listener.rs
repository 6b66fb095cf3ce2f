//! What listens, and what it speaks there.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use super::address::{Address, Unusable};
use super::source::Source;
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{EntryId, GuardId};
use crate::listeners::{self, Asked, Reach, Role};

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
    /// What is bound, where that is known.
    pub bound: Option<listeners::Address>,
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

/// Everything that takes requests, sockets first, in the order of the file.
pub(super) fn all(source: Source<'_>, folder: Option<&str>, given: Option<&Address>) -> Vec<Listener> {
    let asked = listeners::asked(source.evaluation);
    let names = Names {
        source,
        folder,
        given,
        asked: &asked,
        allows_abstract: source.flag(ids::ABSTRACT_SOCKET),
        protocols: RefCell::default(),
    };
    let alive = asked.iter().filter(|one| !source.evaluation.guards.is_never(one.guard));
    let mut listeners: Vec<Listener> = alive.filter_map(|one| names.listener(one)).collect();
    let routers: HashSet<EntryId> =
        asked.iter().filter(|one| one.role == Role::Router).map(|one| one.entry).collect();
    listeners.sort_by_key(|listener| routers.contains(&listener.entry));
    let mut seen: HashSet<Address> = HashSet::new();
    listeners
        .retain(|listener| listener.address.as_ref().map_or(true, |address| seen.insert(address.clone())));
    listeners
}

struct Names<'a> {
    source: Source<'a>,
    folder: Option<&'a str>,
    given: Option<&'a Address>,
    asked: &'a [Asked],
    /// `@name` is an address of Linux without a file.
    allows_abstract: bool,
    /// What the sockets of each role speak: it takes a look at all entries.
    protocols: RefCell<HashMap<Role, Result<Protocol, Unusable>>>,
}

impl Names<'_> {
    fn listener(&self, asked: &Asked) -> Option<Listener> {
        let (protocol, what) = match asked.role {
            Role::Workers(_) => (self.protocol(asked.role), "socket"),
            Role::Router => (router(asked.option?)?, "router"),
            Role::Datagrams if asked.option == Some(ids::UDP) => {
                (no_requests("it takes datagrams, not requests", "add a `socket` line"), "socket")
            }
            _ => return None,
        };
        let (address, inherited) = self.address(asked, what);
        let option = String::from_utf8_lossy(self.source.evaluation.key(asked.entry)).into_owned();
        let bound = self.shared(asked).unwrap_or(asked).listener().map(|listener| listener.address);
        Some(Listener { protocol, address, bound, inherited, entry: asked.entry, option })
    }

    /// What a socket of the workers speaks.
    fn protocol(&self, role: Role) -> Result<Protocol, Unusable> {
        self.protocols.borrow_mut().entry(role).or_insert_with(|| self.spoken(role)).clone()
    }

    fn spoken(&self, role: Role) -> Result<Protocol, Unusable> {
        let name = listeners::protocol(self.source.evaluation, role).ok_or_else(|| {
            let written = self.source.last(ids::PROTOCOL).and_then(|text| text.value.err());
            let why = written.unwrap_or_else(|| super::source::UNDECIDED.to_owned());
            unknown_protocol(&why)
        })?;
        super::text::of_bytes(name.as_bytes()).map_err(|why| unknown_protocol(&why))?;
        protocol(name)
    }

    /// The shared socket that `=N` stands for.
    fn shared(&self, asked: &Asked) -> Option<&Asked> {
        let listeners::Address::Shared(number) = asked.listener()?.address else { return None };
        let mut all = self.asked.iter().filter(|one| one.role == Role::Shared);
        all.nth(usize::try_from(number).ok()?)
    }

    /// The address of a listener; `=N` is that of the N-th shared socket.
    fn address(&self, asked: &Asked, what: &str) -> (Result<Address, Unusable>, bool) {
        let asked = self.shared(asked).unwrap_or(asked);
        let text = match &asked.text {
            Some(text) if asked.guard == GuardId::ALWAYS => super::text::of_bytes(text),
            _ => self.source.of_entry(asked.entry),
        };
        let inherited = text.as_ref().is_ok_and(|text| text.starts_with("fd://"));
        let address = text.map_err(|why| {
            Unusable::new(
                format!("the address of the {what} is not known: {why}"),
                "give the value by --env NAME=VALUE or --set NAME=VALUE, or the address by --address",
            )
        });
        let address = address.and_then(|text| Address::parse(text.trim(), self.folder, self.allows_abstract));
        let known = self.given.filter(|_| address.is_err());
        (known.map_or(address, |given| Ok(given.clone())), inherited)
    }
}

fn unknown_protocol(why: &str) -> Unusable {
    Unusable::new(format!("the protocol is not known: {why}"), "set `protocol` without a condition")
}

fn no_requests(what: &str, way: &str) -> Result<Protocol, Unusable> {
    Err(Unusable::new(what, way))
}

/// What a router speaks; `None` for what takes no requests of clients.
fn router(option: OptId) -> Option<Result<Protocol, Unusable>> {
    Some(match (option.setter(), option) {
        (Setter::Corerouter, ids::HTTP | ids::HTTPROUTER) => Ok(Protocol::Router),
        (Setter::Https | Setter::Https2, _) => Ok(Protocol::RouterTls),
        (Setter::Corerouter | Setter::UndeferredCorerouter, ids::FASTROUTER) => Ok(Protocol::Fastrouter),
        (Setter::Corerouter | Setter::UndeferredCorerouter, ids::RAWROUTER)
        | (Setter::Sslrouter | Setter::Sslrouter2, _) => no_requests(
            "it routes bytes, not requests, so nothing that speaks HTTP belongs in front of it",
            "add a `socket` line",
        ),
        _ => return None,
    })
}

fn protocol(name: &str) -> Result<Protocol, Unusable> {
    let refused = |reason: &str| Err(Unusable::new(reason, "add a `socket` line for the web server"));
    match name {
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
