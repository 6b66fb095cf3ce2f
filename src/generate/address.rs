//! Addresses of sockets, as the server takes them and as a client reaches them (`core/socket.c:bind_to_tcp`, `bind_to_unix`).

use std::net::{Ipv4Addr, Ipv6Addr};

use super::text::join;

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
        if text.is_empty() {
            return Err(Unusable::new("the address is empty", "write an address or a path"));
        }
        if text.starts_with("fd://") || text.ends_with("::") {
            return Err(Unusable::new(
                "the address is a file descriptor: where it listens stands in the unit or the program that opens it",
                "give that address by --address",
            ));
        }
        let is_path = !text.contains(':');
        if text.starts_with('@') || (is_path && abstract_names) {
            return Err(Unusable::new(
                "the socket has an abstract name, and nginx has no spelling that reaches it",
                "bind a path (`socket = /run/NAME/NAME.sock`) or a loopback port",
            ));
        }
        if is_path { Self::unix(text, folder) } else { Self::tcp(text) }
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

    fn tcp(text: &str) -> Result<Self, Unusable> {
        let (host, port) = text.rsplit_once(':').unwrap_or((text, ""));
        let digits: String = port.chars().take_while(char::is_ascii_digit).collect();
        if digits.is_empty() && !port.is_empty() {
            return Err(Unusable::new(
                format!(
                    "`{text}` has a colon and no port after it: the server takes it for a network address"
                ),
                "write a path without any prefix, or HOST:PORT",
            ));
        }
        let digits = digits.trim_start_matches('0');
        if digits.is_empty() {
            return Err(Unusable::new("the server chooses the port when it starts", "write a port"));
        }
        let Ok(port) = digits.parse::<u16>() else {
            return Err(Unusable::new(format!("`{digits}` is no port"), "write a port from 1 to 65535"));
        };
        let (host, reach) = Self::host(host)?;
        Ok(Self::Tcp { host, port, reach })
    }

    /// The address to connect to for one that is bound.
    fn host(host: &str) -> Result<(String, Reach), Unusable> {
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        if let Some(ip) = bare.and_then(|host| host.parse::<Ipv6Addr>().ok()) {
            return Ok(match ip {
                ip if ip.is_unspecified() => ("[::1]".to_owned(), Reach::Everywhere),
                ip if ip.is_loopback() => (format!("[{ip}]"), Reach::Local),
                ip => (format!("[{ip}]"), Reach::Network),
            });
        }
        if host.is_empty() {
            return Ok((Ipv4Addr::LOCALHOST.to_string(), Reach::Everywhere));
        }
        // Sockets take 1.0.0.0 for it and cannot bind that, routers listen on 255.255.255.255.
        if host == "*" {
            return Err(Unusable::new(
                "`*` is not every address: no socket can be bound with it, and nobody reaches a router with it",
                "write `:PORT` for every address of the machine, or the address itself",
            ));
        }
        if host == "localhost" {
            return Ok((Ipv4Addr::LOCALHOST.to_string(), Reach::Local));
        }
        match host.parse::<Ipv4Addr>() {
            Ok(ip) if ip.is_unspecified() => Ok((Ipv4Addr::LOCALHOST.to_string(), Reach::Everywhere)),
            Ok(ip) => Ok((ip.to_string(), if ip.is_loopback() { Reach::Local } else { Reach::Network })),
            Err(_) if host.ends_with('*') => Err(Unusable::new(
                format!(
                    "`{host}` is a pattern: which address of the machine it takes is known when the server starts"
                ),
                "write the address, or give it by --address",
            )),
            Err(_) => Err(Unusable::new(
                format!(
                    "`{host}` is no IP address: only the machine knows what it resolves to, and nginx does not start when it does not"
                ),
                "write the IP address, or give it by --address",
            )),
        }
    }
}
