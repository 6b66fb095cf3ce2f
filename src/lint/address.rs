//! Socket addresses as the server reads them, and where a configuration listens.
//!
//! Follows `core/socket.c`: the port stands after the last colon and is read by `atoi`, a name without a colon is a UNIX
//! path, and hosts are looked up (`localhost` is taken for 127.0.0.1, other names are not looked up here).
//!
//! **Invariant**: two addresses overlap only when binding one after the other must fail or replaces the first.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Context;
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{EntryId, GuardId, c, key_values};

/// The host part of a TCP address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// A numeric address; the unspecified one is every address of its family.
    Ip(IpAddr),
    /// A name that is looked up when the server binds.
    Name(Vec<u8>),
    /// A prefix before `*`: the first address of the machine that begins with it.
    Prefix(Vec<u8>),
}

impl Host {
    fn parse(text: &[u8]) -> Self {
        if let Some(star) = memchr::memchr(b'*', text) {
            return Self::Prefix(text[..star].to_vec());
        }
        if let Some(inner) = text.strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]")) {
            let parsed = std::str::from_utf8(inner).ok().and_then(|text| text.parse::<Ipv6Addr>().ok());
            return parsed.map_or_else(|| Self::Name(text.to_vec()), |ip| Self::Ip(ip.into()));
        }
        let is_local = text.eq_ignore_ascii_case(b"localhost");
        let numeric = if is_local { Some(Ipv4Addr::LOCALHOST) } else { ipv4(text) };
        numeric.map_or_else(|| Self::Name(text.to_vec()), |ip| Self::Ip(ip.into()))
    }

    /// Whether it is every address of the machine.
    pub fn is_wildcard(&self) -> bool {
        matches!(self, Self::Ip(ip) if ip.is_unspecified())
    }

    /// Whether only this machine reaches it; `None` where the text does not tell.
    pub fn is_loopback(&self) -> Option<bool> {
        match self {
            Self::Ip(ip) => Some(ip.is_loopback()),
            Self::Prefix(prefix) if prefix.starts_with(b"127.") => Some(true),
            Self::Name(_) | Self::Prefix(_) => None,
        }
    }

    /// IPv6 wildcards take IPv4, too: the server never sets `IPV6_V6ONLY`.
    fn overlaps(&self, other: &Self) -> bool {
        let takes = |wild: &Self, host: &Self| match wild {
            Self::Ip(IpAddr::V6(ip)) => ip.is_unspecified(),
            Self::Ip(IpAddr::V4(ip)) => {
                ip.is_unspecified() && !matches!(host, Self::Ip(IpAddr::V6(ip)) if !ip.is_unspecified())
            }
            _ => false,
        };
        self == other || takes(self, other) || takes(other, self)
    }
}

/// `inet_aton` for decimal parts: `127.1` is 127.0.0.1, the empty text is every address.
fn ipv4(text: &[u8]) -> Option<Ipv4Addr> {
    if text.is_empty() {
        return Some(Ipv4Addr::UNSPECIFIED);
    }
    let parts: Vec<&[u8]> = text.split(|&byte| byte == b'.').collect();
    let (last, heads) = parts.split_last()?;
    let number = |part: &[u8]| {
        std::str::from_utf8(part).ok().filter(|part| !part.starts_with('+'))?.parse::<u32>().ok()
    };
    let mut address =
        number(last).filter(|&rest| heads.len() < 4 && u64::from(rest) < 1 << (32 - 8 * heads.len()))?;
    for (at, head) in heads.iter().enumerate() {
        address |= number(head).filter(|&byte| byte < 256)? << (24 - 8 * at);
    }
    Some(Ipv4Addr::from_bits(address))
}

/// An address that something of the server binds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// `host:port`; port 0 is any free one.
    Tcp {
        /// The host, as the server takes it.
        host: Host,
        /// The port, cut to 16 bits as the server does.
        port: u16,
    },
    /// The path of a UNIX socket, `.` and double slashes taken out.
    Unix(Vec<u8>),
    /// A name in Linux's abstract namespace.
    Abstract(Vec<u8>),
    /// `=N`: a shared socket by its number.
    Shared(i32),
    /// `fd://N`, or `::` for number 0.
    Descriptor(i32),
}

impl Address {
    /// What the server makes of the text of an address; `None` for an empty one, at which it ends.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let text = text.trim_ascii_start();
        if text.is_empty() {
            return None;
        }
        if let Some(number) = text.strip_prefix(b"=") {
            return Some(Self::Shared(c::atoi(number)));
        }
        if let Some(number) = text.strip_prefix(b"fd://") {
            return Some(Self::Descriptor(c::atoi(number)));
        }
        if let Some(name) = text.strip_prefix(b"@").or_else(|| text.strip_prefix(b"\\0")) {
            return Some(Self::Abstract(name.to_vec()));
        }
        let Some(colon) = memchr::memrchr(b':', text) else { return Some(Self::Unix(plain_path(text))) };
        let (host, port) = (&text[..colon], &text[colon + 1..]);
        if port.is_empty() && host.ends_with(b":") {
            return Some(Self::Descriptor(0));
        }
        let [low, high, ..] = c::atoi(port).to_le_bytes();
        Some(Self::Tcp { host: Host::parse(host), port: u16::from_le_bytes([low, high]) })
    }

    /// Whether it is a file in a folder.
    pub fn path(&self) -> Option<&[u8]> {
        match self {
            Self::Unix(path) => Some(path),
            _ => None,
        }
    }

    /// The host and port of a TCP address.
    pub fn tcp(&self) -> Option<(&Host, u16)> {
        match self {
            Self::Tcp { host, port } => Some((host, *port)),
            _ => None,
        }
    }

    /// Whether both cannot be bound beside each other. Free ports, shared sockets and inherited descriptors never clash.
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Tcp { host, port }, Self::Tcp { host: other, port: its }) => {
                port == its && *port != 0 && host.overlaps(other)
            }
            (Self::Unix(path), Self::Unix(other)) => path == other,
            (Self::Abstract(name), Self::Abstract(other)) => name == other,
            _ => false,
        }
    }
}

/// A path without `.` parts and repeated slashes; `..` stays, since links decide what it means.
pub fn plain_path(path: &[u8]) -> Vec<u8> {
    let parts: Vec<&[u8]> =
        path.split(|&byte| byte == b'/').filter(|part| !part.is_empty() && *part != b".").collect();
    let root: &[u8] = if path.starts_with(b"/") { b"/" } else { b"" };
    [root, &parts.join(&b'/')[..]].concat()
}

/// What listens at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The workers; the protocol that the option fixes, or `None` for the default one.
    Workers(Option<&'static str>),
    /// A socket to which `=N` refers.
    Shared,
    /// The process of a router (`http`, `fastrouter`…).
    Router,
    /// The subscription server of a router, by datagrams.
    Subscriptions,
    /// Statistics of the master, bound by it.
    Stats,
    /// Statistics of a router or the Emperor, bound by their process.
    OtherStats,
    /// Another service of the master on a UNIX socket.
    Service,
    /// A service by datagrams.
    Datagrams,
}

impl Role {
    /// Whether datagrams arrive there: such an address clashes with no stream.
    pub fn is_datagram(self) -> bool {
        matches!(self, Self::Subscriptions | Self::Datagrams)
    }

    /// What it is, for a message.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Workers(_) => "the workers' socket",
            Self::Shared => "the shared socket",
            Self::Router => "the router",
            Self::Subscriptions => "the subscription server",
            Self::Stats | Self::OtherStats => "the stats server",
            Self::Service | Self::Datagrams => "the service",
        }
    }
}

/// One address at which the server listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// The entry that asks for it.
    pub entry: EntryId,
    /// Under which conditions.
    pub guard: GuardId,
    /// What listens.
    pub role: Role,
    /// The address as text, without certificate and key.
    pub text: Vec<u8>,
    /// The address.
    pub address: Address,
}

/// Options of one value that open a socket, where the option that they belong to (if any) is set.
const SERVICES: [(OptId, Option<OptId>, Role); 13] = [
    (ids::STATS, None, Role::Stats),
    (ids::EMPEROR_STATS, Some(ids::EMPEROR), Role::OtherStats),
    (ids::HTTP_STATS, Some(ids::HTTP), Role::OtherStats),
    (ids::FASTROUTER_STATS, Some(ids::FASTROUTER), Role::OtherStats),
    (ids::RAWROUTER_STATS, Some(ids::RAWROUTER), Role::OtherStats),
    (ids::SSLROUTER_STATS, Some(ids::SSLROUTER), Role::OtherStats),
    (ids::ZERG_SERVER, None, Role::Service),
    (ids::SETNS_SOCKET, None, Role::Service),
    (ids::EMPEROR_PROXY_SOCKET, None, Role::Service),
    (ids::EMPEROR_COMMAND_SOCKET, Some(ids::EMPEROR), Role::Service),
    (ids::PTY_SOCKET, None, Role::Service),
    (ids::UDP, None, Role::Datagrams),
    (ids::NOTIFY_SOCKET, None, Role::Datagrams),
];

/// Every address at which the configuration makes the server listen and whose text is wholly known, in its order.
pub fn listeners(cx: &Context<'_>) -> Vec<Listener> {
    let evaluation = cx.evaluation;
    let mut found = Vec::new();
    let mut add = |entry: EntryId, guard: GuardId, role: Role, text: &[u8]| {
        let text = text.trim_ascii_start().to_vec();
        found.extend(Address::parse(&text).map(|address| Listener { entry, guard, role, text, address }));
    };
    for socket in evaluation.sockets.iter().filter(|socket| socket.name.is_known()) {
        add(socket.entry, socket.guard, Role::Workers(socket.protocol), evaluation.text(socket.name.text));
    }
    for id in evaluation.ids() {
        let (Some(option), Some(value)) = (cx.entry(id).option, cx.value(id)) else { continue };
        if let Some((role, text)) = router(option.setter(), value) {
            add(id, cx.guard(id), role, &text);
        }
    }
    for (option, owner, role) in SERVICES {
        let owned = owner.is_none_or(|owner| cx.has(owner));
        if let Some((id, value)) =
            cx.get(option).filter(|_| owned).and_then(|last| Some((last.entry, cx.value(last.entry)?)))
        {
            add(id, cx.guard(id), role, value);
        }
    }
    found.sort_by_key(|listener| listener.entry);
    found
}

/// The protocol that a listener of the workers speaks; `None` for other listeners and an unknown `protocol`.
pub fn protocol<'a>(cx: &Context<'a>, listener: &Listener) -> Option<&'a str> {
    match listener.role {
        Role::Workers(Some(protocol)) => Some(protocol),
        Role::Workers(None) => match cx.get(ids::PROTOCOL) {
            None => Some("uwsgi"),
            Some(set) if set.certain => std::str::from_utf8(cx.value(set.entry)?).ok(),
            Some(_) => None,
        },
        _ => None,
    }
}

/// The address that a value of a router's option holds.
fn router(setter: Setter, value: &[u8]) -> Option<(Role, Vec<u8>)> {
    let first = || value.split(|&byte| byte == b',').next().unwrap_or(value).to_vec();
    match setter {
        Setter::AddSharedSocket => Some((Role::Shared, value.to_vec())),
        Setter::Corerouter | Setter::UndeferredCorerouter => Some((Role::Router, value.to_vec())),
        Setter::HttpToHttps | Setter::Https | Setter::Sslrouter => Some((Role::Router, first())),
        Setter::Https2 | Setter::Sslrouter2 => {
            let keys = key_values(value);
            let address = keys.into_iter().rev().find(|(key, _)| key == b"addr")?.1?;
            Some((Role::Router, address))
        }
        Setter::CorerouterSs => Some((Role::Subscriptions, value.to_vec())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlap(a: &str, b: &str) -> bool {
        let parse = |text: &str| Address::parse(text.as_bytes());
        let both = parse(a).zip(parse(b));
        both.is_some_and(|(a, b)| a.overlaps(&b) && b.overlaps(&a))
    }

    #[test]
    fn addresses_that_clash() {
        for (a, b) in [
            ("127.0.0.1:8000", "localhost:8000"),
            (":8000", "127.0.0.1:8000"),
            ("0.0.0.0:8000", ":8000"),
            ("[::]:8000", "0.0.0.0:8000"),
            ("[::]:8000", "127.0.0.1:8000"),
            ("[::1]:8000", "[::]:8000"),
            ("127.1:80", "127.0.0.1:80 "),
            ("x.sock", "./x.sock"),
            ("/run//x.sock", "/run/./x.sock"),
            ("@x", "\\0x"),
            ("app.example:80", ":80"),
            ("127.0.0.1:65616", "127.0.0.1:80"),
        ] {
            assert!(overlap(a, b), "{a} {b}");
        }
    }

    #[test]
    fn addresses_beside_each_other() {
        for (a, b) in [
            ("127.0.0.1:8000", "127.0.0.1:8001"),
            ("127.0.0.1:8000", "10.0.0.1:8000"),
            ("[::1]:8000", "127.0.0.1:8000"),
            ("[::1]:8000", "0.0.0.0:8000"),
            (":0", ":0"),
            ("=0", "=0"),
            ("@x", "x"),
            ("127.0.0.1", "127.0.0.1:80"),
            ("/run/../x", "/x"),
        ] {
            assert!(!overlap(a, b), "{a} {b}");
        }
    }

    #[test]
    fn hosts() {
        let host = |text: &str| {
            Address::parse(text.as_bytes()).and_then(|address| address.tcp().map(|(host, _)| host.clone()))
        };
        assert!(host(":80").is_some_and(|host| host.is_wildcard()));
        assert_eq!(host("localhost:80").and_then(|host| host.is_loopback()), Some(true));
        assert_eq!(host("web:80").and_then(|host| host.is_loopback()), None);
        assert_eq!(host("192.168.*:80"), Some(Host::Prefix(b"192.168.".to_vec())));
        assert_eq!(host("256.1.1.1:80"), Some(Host::Name(b"256.1.1.1".to_vec())));
    }
}
