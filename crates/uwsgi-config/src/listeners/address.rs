//! Socket addresses as the server reads them.
//!
//! Follows `core/socket.c`: the port stands after the last colon and is read by `atoi`, a name without a colon is a UNIX
//! path, and hosts are looked up (`localhost` is taken for 127.0.0.1, other names are not looked up here).
//!
//! **Invariant**: two addresses overlap only when binding one after the other must fail or replaces the first.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::evaluate::c;

/// From where an address can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// From this machine alone.
    Local,
    /// By every address of the machine.
    Everywhere,
    /// By one address of a network.
    Network,
}

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

    /// From where it can be reached; `None` where the text does not tell.
    pub fn reach(&self) -> Option<Reach> {
        match self {
            Self::Ip(ip) if ip.is_unspecified() => Some(Reach::Everywhere),
            Self::Ip(ip) if ip.is_loopback() => Some(Reach::Local),
            Self::Ip(_) => Some(Reach::Network),
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

/// `inet_aton`: `127.1` is 127.0.0.1, a part may be octal or hexadecimal, the empty text is every address.
fn ipv4(text: &[u8]) -> Option<Ipv4Addr> {
    if text.is_empty() {
        return Some(Ipv4Addr::UNSPECIFIED);
    }
    let parts: Vec<&[u8]> = text.split(|&byte| byte == b'.').collect();
    let (last, heads) = parts.split_last()?;
    let mut address =
        number(last).filter(|&rest| heads.len() < 4 && u64::from(rest) < 1 << (32 - 8 * heads.len()))?;
    for (at, head) in heads.iter().enumerate() {
        address |= number(head).filter(|&byte| byte < 256)? << (24 - 8 * at);
    }
    Some(Ipv4Addr::from_bits(address))
}

/// One part of it as `strtoul` reads it with base 0, and nothing else.
fn number(part: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(part).ok().filter(|text| !text.starts_with('+'))?;
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) if !digits.starts_with('+') => u32::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(text, 8).ok(),
        None => text.parse().ok(),
    }
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
        for (text, ip) in [
            ("0x7f.1:80", [127, 0, 0, 1]),
            ("0177.0.0.1:80", [127, 0, 0, 1]),
            ("127.0.0.010:80", [127, 0, 0, 8]),
        ] {
            assert_eq!(host(text), Some(Host::Ip(ip.into())), "{text}");
        }
        assert_eq!(host("256.1.1.1:80"), Some(Host::Name(b"256.1.1.1".to_vec())));
    }
}
