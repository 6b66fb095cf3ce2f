//! Where a client connects to reach what the server binds.

use std::net::{IpAddr, Ipv4Addr};

use super::text::join;
use crate::listeners::{self, Host, Reach};

/// Where a client connects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// A socket file.
    Unix {
        /// Its absolute path.
        path: String,
        /// The file gives a relative path, which starts at `chdir`.
        relative: bool,
    },
    /// A port.
    Tcp {
        /// An address to connect to, IPv6 in brackets.
        host: String,
        /// The port.
        port: u16,
        /// From where it can be reached.
        reach: Reach,
    },
}

/// Why an address is of no use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unusable {
    /// Why.
    pub reason: String,
    /// What to do.
    pub way_out: String,
}

impl Unusable {
    /// A reason and a way out.
    pub fn new(reason: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { reason: reason.into(), way_out: way_out.into() }
    }
}

impl Address {
    /// As nginx and this project's messages write it: `unix:/path` or `host:port`.
    pub fn spelled(&self) -> String {
        match self {
            Self::Unix { path, .. } => format!("unix:{path}"),
            Self::Tcp { host, port, .. } => format!("{host}:{port}"),
        }
    }

    /// The path of a socket file.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Unix { path, .. } => Some(path),
            Self::Tcp { .. } => None,
        }
    }

    /// The port of a network socket.
    pub fn port(&self) -> Option<u16> {
        match self {
            Self::Unix { .. } => None,
            Self::Tcp { port, .. } => Some(*port),
        }
    }

    /// Takes the address that a socket option gives; `folder` is where relative paths start.
    pub fn parse(text: &str, folder: Option<&str>, abstract_names: bool) -> Result<Self, Unusable> {
        match listeners::Address::parse(text.as_bytes()) {
            None => Err(Unusable::new("the address is empty", "write an address or a path")),
            Some(bound) => Self::of(&bound, text, folder, abstract_names),
        }
    }

    /// Where to reach what is bound; `text` is how the configuration says it.
    pub fn of(
        bound: &listeners::Address,
        text: &str,
        folder: Option<&str>,
        abstract_names: bool,
    ) -> Result<Self, Unusable> {
        match bound {
            listeners::Address::Unix(_) if !abstract_names => Self::unix(text, folder),
            listeners::Address::Unix(_) | listeners::Address::Abstract(_) => Err(Unusable::new(
                "the socket has an abstract name, and nginx has no spelling that reaches it",
                "bind a path (`socket = /run/NAME/NAME.sock`) or a loopback port",
            )),
            listeners::Address::Descriptor(_) => Err(Unusable::new(
                "the address is a file descriptor: where it listens stands in the unit or the program that opens it",
                "give that address by --address",
            )),
            listeners::Address::Shared(number) => Err(Unusable::new(
                format!("there is no shared socket {number}"),
                "add a `shared-socket` line above it, or give the address by --address",
            )),
            listeners::Address::Tcp { host, port } => Self::tcp(text, host, *port),
        }
    }

    fn unix(text: &str, folder: Option<&str>) -> Result<Self, Unusable> {
        let relative = !text.starts_with('/');
        match folder {
            Some(folder) if relative => Ok(Self::Unix { path: join(folder, text), relative }),
            _ if !relative => Ok(Self::Unix { path: text.to_owned(), relative }),
            _ => Err(Unusable::new(
                format!(
                    "`{text}` has no colon, so it is a socket file, and where a relative path starts depends on the folder of the start"
                ),
                "write an absolute path, set an absolute `chdir`, or write `127.0.0.1:PORT` if a port was meant",
            )),
        }
    }

    fn tcp(text: &str, host: &Host, port: u16) -> Result<Self, Unusable> {
        let digits = text.rsplit(':').next().unwrap_or_default();
        if port == 0 && !digits.is_empty() && !digits.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(Unusable::new(
                format!(
                    "`{text}` has a colon and no port after it: the server takes it for a network address"
                ),
                "write a path without any prefix, or HOST:PORT",
            ));
        }
        if port == 0 {
            return Err(Unusable::new("the server chooses the port when it starts", "write a port"));
        }
        let (host, reach) = Self::host(host, text)?;
        Ok(Self::Tcp { host, port, reach })
    }

    /// The address to connect to for one that is bound.
    fn host(host: &Host, text: &str) -> Result<(String, Reach), Unusable> {
        if let (Host::Ip(ip), Some(reach)) = (host, host.reach()) {
            let reached = match ip {
                IpAddr::V6(_) if reach == Reach::Everywhere => "[::1]".to_owned(),
                IpAddr::V6(ip) => format!("[{ip}]"),
                IpAddr::V4(_) if reach == Reach::Everywhere => Ipv4Addr::LOCALHOST.to_string(),
                IpAddr::V4(ip) => ip.to_string(),
            };
            return Ok((reached, reach));
        }
        let name = text.rsplit_once(':').map_or(text, |(host, _)| host);
        match host {
            // Sockets take 1.0.0.0 for it and cannot bind that, routers listen on 255.255.255.255.
            Host::Prefix(prefix) if prefix.is_empty() => Err(Unusable::new(
                "`*` is not every address: no socket can be bound with it, and nobody reaches a router with it",
                "write `:PORT` for every address of the machine, or the address itself",
            )),
            Host::Prefix(_) => Err(Unusable::new(
                format!(
                    "`{name}` is a pattern: which address of the machine it takes is known when the server starts"
                ),
                "write the address, or give it by --address",
            )),
            _ => Err(Unusable::new(
                format!(
                    "`{name}` is no IP address: only the machine knows what it resolves to, and nginx does not start when it does not"
                ),
                "write the IP address, or give it by --address",
            )),
        }
    }
}
