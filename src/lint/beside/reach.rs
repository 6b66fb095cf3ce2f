//! Which listener of the server each address of nginx reaches.

use std::rc::Rc;

use super::site::{self, Endpoint, Pass, Protocol};
use crate::catalog::{Setter, ids};
use crate::lint::{Context, Deploy};
use crate::listeners::{self, Address, Host, Listener, Role};

/// What answers at a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// Requests of this protocol.
    Requests(Protocol),
    /// Statistics, without a request.
    Stats,
}

impl Spoken {
    /// The name of the protocol.
    pub fn name(self) -> &'static str {
        match self {
            Self::Requests(protocol) => protocol.name(),
            Self::Stats => "nothing but statistics",
        }
    }
}

/// An address of nginx that certainly is one of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The pass, by number.
    pub pass: usize,
    /// The address.
    pub endpoint: Endpoint,
    /// The listener.
    pub listener: Listener,
    /// What it speaks, when that is certain.
    pub spoken: Option<Spoken>,
}

/// The files of nginx and the configuration, put together.
#[derive(Debug)]
pub struct Together {
    /// Everything that nginx hands on.
    pub passes: Vec<Pass>,
    /// What the server listens at, as far as that is known.
    pub listeners: Vec<Listener>,
    /// What reaches what.
    pub links: Vec<Link>,
}

/// How sure it is that an address reaches a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    No,
    Perhaps,
    Yes,
}

impl Context<'_> {
    /// The files of nginx and the configuration, put together once.
    pub fn together(&self) -> Rc<Together> {
        Rc::clone(self.together.get_or_init(|| Rc::new(Together::of(self))))
    }
}

impl Together {
    fn of(cx: &Context<'_>) -> Self {
        let passes = site::passes(cx);
        let folder = cx.certain(ids::CHDIR).map(|(_, value)| value).filter(|value| value.starts_with(b"/"));
        let mut listeners = listeners::known(cx.evaluation);
        listeners.retain(|listener| !listener.role.is_datagram());
        for listener in &mut listeners {
            if let Address::Unix(path) = &listener.address {
                let whole = match folder {
                    Some(folder) if !path.starts_with(b"/") => [folder, b"/", path].concat(),
                    _ => path.clone(),
                };
                listener.address = Address::Unix(site::one_spelling(&whole));
            }
        }
        let mut links = Vec::new();
        for (number, pass) in passes.iter().enumerate() {
            for endpoint in &pass.endpoints {
                let sure = if pass.protocol.prefix() == "uwsgi" { Reach::Perhaps } else { Reach::Yes };
                let reached = listeners
                    .iter()
                    .filter(|one| cx.is_unconditional(one.entry))
                    .find(|one| reach(&endpoint.address, one) >= sure);
                links.extend(reached.map(|listener| Link {
                    pass: number,
                    endpoint: endpoint.clone(),
                    listener: listener.clone(),
                    spoken: spoken(cx, listener, &listeners),
                }));
            }
        }
        Self { passes, listeners, links }
    }

    /// Whether a pass surely goes to this server: to an address of it, or to a socket file of that name.
    pub fn names(&self, pass: &Pass) -> bool {
        let of_server = |endpoint: &Endpoint| {
            self.listeners.iter().any(|listener| {
                reach(&endpoint.address, listener) == Reach::Yes
                    || same_file_name(&endpoint.address, listener)
            })
        };
        pass.endpoints.iter().any(of_server)
    }

    /// Whether an address may be one of the server.
    pub fn may_reach(&self, endpoint: &Endpoint) -> bool {
        self.listeners.iter().any(|listener| reach(&endpoint.address, listener) > Reach::No)
    }

    /// What a listener speaks, when that is certain.
    pub fn spoken(&self, cx: &Context<'_>, listener: &Listener) -> Option<Spoken> {
        spoken(cx, listener, &self.listeners)
    }

    /// The links over which the server is spoken to as it expects.
    pub fn sound(&self) -> impl Iterator<Item = (&Pass, &Link)> {
        self.links
            .iter()
            .map(|link| (&self.passes[link.pass], link))
            .filter(|(pass, link)| link.spoken == Some(Spoken::Requests(pass.protocol)))
    }

    /// Every address that the server binds is known.
    pub fn is_whole(cx: &Context<'_>) -> bool {
        let router = |setter: Setter| {
            matches!(
                setter,
                Setter::Corerouter
                    | Setter::UndeferredCorerouter
                    | Setter::Https
                    | Setter::Https2
                    | Setter::AddSharedSocket
            )
        };
        let inherits = |listener: &Listener| {
            matches!(listener.address, Address::Descriptor(_)) || moves_with_the_file(cx, listener)
        };
        cx.is_whole()
            && cx.deploy() != Some(Deploy::Emperor)
            && cx.flag(ids::ABSTRACT_SOCKET) != Some(true)
            && cx.evaluation.sockets.iter().all(|socket| socket.name.is_known())
            && cx.evaluation.ids().all(|id| {
                !cx.entry(id).option.is_some_and(|option| router(option.setter())) || cx.value(id).is_some()
            })
            && !listeners::known(cx.evaluation).iter().any(inherits)
    }
}

/// Whether the path of a socket may be made from the place or the name of the file (`%d`, `%n`), which is another one where
/// the server runs.
fn moves_with_the_file(cx: &Context<'_>, listener: &Listener) -> bool {
    let Some(path) = listener.address.path() else { return false };
    // A relative path starts where the server does.
    if !path.starts_with(b"/") {
        return true;
    }
    let literal = cx.written_value(listener.entry).is_some_and(|written| site::one_spelling(written) == path);
    !literal && cx.evaluation.loads.iter().any(|load| names_the_file(&load.source))
}

/// Whether a magic variable in a file stands for a part of its path.
fn names_the_file(source: &[u8]) -> bool {
    let mut rest = source;
    while let Some(at) = memchr::memchr(b'%', rest) {
        match rest.get(at + 1) {
            Some(letter) if b"psdencijPSDENCIJ0123456789".contains(letter) => return true,
            _ => rest = rest.get(at + 2..).unwrap_or_default(),
        }
    }
    false
}

fn same_file_name(address: &Address, listener: &Listener) -> bool {
    let name = |path: &[u8]| path.rsplit(|&byte| byte == b'/').next().map(<[u8]>::to_vec);
    match (address.path(), listener.address.path()) {
        (Some(path), Some(other)) => name(path) == name(other),
        _ => false,
    }
}

fn reach(address: &Address, listener: &Listener) -> Reach {
    match (address, &listener.address) {
        (Address::Unix(path), Address::Unix(own)) if own.starts_with(b"/") => {
            if path == own {
                Reach::Yes
            } else {
                Reach::No
            }
        }
        // Where a relative path starts depends on the folder of the start.
        (Address::Unix(path), Address::Unix(own)) => {
            if path.ends_with(&[b"/", &own[..]].concat()) {
                Reach::Yes
            } else {
                Reach::No
            }
        }
        (Address::Tcp { host, port }, Address::Tcp { host: own, port: bound }) if port == bound => {
            match (host, own) {
                (Host::Ip(ip), Host::Ip(own)) if ip.is_loopback() && own.is_unspecified() => Reach::Yes,
                (Host::Ip(ip), Host::Ip(own)) if ip == own => Reach::Yes,
                (Host::Ip(ip), Host::Ip(own)) if ip.is_unspecified() && own.is_loopback() => Reach::Yes,
                (Host::Ip(ip), Host::Ip(_)) if ip.is_loopback() => Reach::No,
                // Another machine's address may be this machine's.
                _ => Reach::Perhaps,
            }
        }
        _ => Reach::No,
    }
}

/// What a listener speaks.
fn spoken(cx: &Context<'_>, listener: &Listener, all: &[Listener]) -> Option<Spoken> {
    match listener.role {
        Role::Workers(_) => by_name(listeners::protocol(cx.evaluation, listener.role)?),
        Role::Shared => {
            let shared = all.iter().filter(|one| one.role == Role::Shared);
            let number = shared.into_iter().position(|one| one.entry == listener.entry)?;
            let number = i32::try_from(number).ok()?;
            let user = all.iter().find(|one| one.address == Address::Shared(number))?;
            matches!(user.role, Role::Workers(_))
                .then(|| by_name(listeners::protocol(cx.evaluation, user.role)?))?
        }
        Role::Router => {
            let option = cx.entry(listener.entry).option?;
            match (option.plugin(), option.setter()) {
                ("http", Setter::Https | Setter::Https2) => Some(Spoken::Requests(Protocol::Https)),
                ("http", Setter::Corerouter) => Some(Spoken::Requests(Protocol::Http)),
                ("fastrouter", _) => Some(Spoken::Requests(Protocol::Uwsgi)),
                _ => None,
            }
        }
        Role::Stats | Role::OtherStats => {
            // `stats-http` puts the head of an answer before the statistics.
            (cx.flag(ids::STATS_HTTP) == Some(false)).then_some(Spoken::Stats)
        }
        _ => None,
    }
}

fn by_name(name: &str) -> Option<Spoken> {
    Some(Spoken::Requests(match name {
        "uwsgi" => Protocol::Uwsgi,
        "suwsgi" => Protocol::Suwsgi,
        "http" | "http11" => Protocol::Http,
        "https" | "https11" => Protocol::Https,
        "fastcgi" | "fastcgi-nph" => Protocol::Fastcgi,
        "scgi" | "scgi-nph" => Protocol::Scgi,
        _ => return None,
    }))
}
