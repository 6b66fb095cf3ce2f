//! What may be given besides a configuration: nothing that a program around the server would not start with.
//! The error is the reason.

use std::net::{IpAddr, Ipv6Addr};

use crate::evaluate::broken_regexp;
use crate::generate::Address;
use crate::listeners::Reach;

/// The address of a listener, for a choice among several; `unix:` may stand before a path, and a host may be a name that the
/// machine of the web server resolves.
pub fn parse_address(text: &str) -> Result<Address, String> {
    let named = text.rsplit_once(':').and_then(|(host, port)| {
        let port = port.parse::<u16>().ok().filter(|port| *port > 0)?;
        let is_name = is_host(host)
            && host.contains(|c: char| c.is_ascii_alphabetic())
            && !host.starts_with(['[', '-']);
        (is_name && host != "unix" && !host.eq_ignore_ascii_case("localhost")).then(|| Address::Tcp {
            host: host.to_owned(),
            port,
            reach: Reach::Network,
        })
    });
    match named {
        Some(address) => Ok(address),
        None => {
            Address::parse(text.strip_prefix("unix:").unwrap_or(text), None, false).map_err(|why| why.reason)
        }
    }
}

/// A word that needs no quotes in any of the files.
pub fn parse_word(text: &str) -> Result<String, String> {
    let fine = !text.is_empty()
        && !text
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || matches!(c, '$' | ';' | '{' | '}' | '"' | '\''));
    if fine {
        Ok(text.to_owned())
    } else {
        Err("spaces, quotes, `$`, `;` and braces are not allowed here".to_owned())
    }
}

/// An absolute path in one word.
pub fn parse_path(text: &str) -> Result<String, String> {
    if text.starts_with('/') { parse_word(text) } else { Err("a path begins with a `/`".to_owned()) }
}

/// A path below which a site stands: parts of plain characters, without a slash at the end.
pub fn parse_prefix(text: &str) -> Result<String, String> {
    let path = text.strip_suffix('/').unwrap_or(text);
    let plain = |part: &str| {
        !matches!(part, "" | "." | "..")
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~'))
    };
    match path.strip_prefix('/') {
        Some(parts) if parts.split('/').all(plain) => Ok(path.to_owned()),
        _ => Err("expected a path such as /shop".to_owned()),
    }
}

/// An address, or a network by an address and its bits.
pub fn parse_network(text: &str) -> Result<String, String> {
    let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
    let Ok(address) = address.parse::<IpAddr>() else {
        return Err("expected an address, or a network such as 10.0.0.0/8".to_owned());
    };
    let most = if address.is_ipv4() { 32 } else { 128 };
    let fits = |bits: &str| bits.parse::<u8>().is_ok_and(|bits| bits <= most);
    if bits.is_none_or(fits) {
        Ok(text.to_owned())
    } else {
        Err(format!("a network has at most {most} bits"))
    }
}

/// The name of a service.
pub fn parse_name(text: &str) -> Result<String, String> {
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@');
    let usable =
        !text.is_empty() && text.len() <= 200 && !text.starts_with(['-', '.']) && text.chars().all(fine);
    if usable {
        Ok(text.to_owned())
    } else {
        Err("letters, digits, `-`, `_`, `.` and `@` make a name".to_owned())
    }
}

/// A release: major, minor and patch.
pub fn parse_release(text: &str) -> Result<(u32, u32, u32), String> {
    let numbers: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        Some([major, minor]) => Ok((*major, *minor, 0)),
        Some([major, minor, patch]) => Ok((*major, *minor, *patch)),
        _ => Err("expected a release such as 1.22 or 1.25.1".to_owned()),
    }
}

/// A name of `server_name`; behind `~` a regular expression, which may hold `$` and braces.
pub fn parse_server_name(text: &str) -> Result<String, String> {
    let Some(pattern) = text.strip_prefix('~') else {
        let name = parse_word(text)?;
        return if name.contains('/') { Err("a name of a site has no `/`".to_owned()) } else { Ok(name) };
    };
    let fine = !pattern.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, ';' | '"' | '\''));
    match broken_regexp(pattern.as_bytes()) {
        _ if !fine => Err("spaces, quotes and `;` are not allowed here".to_owned()),
        _ if pattern.is_empty() => Err("no regular expression stands behind the `~`".to_owned()),
        Some(why) => Err(format!("the regular expression {why}")),
        None => Ok(text.to_owned()),
    }
}

/// An address of `listen`: a port, a host with or without one, or `unix:` and a path.
pub fn parse_listen(text: &str) -> Result<String, String> {
    let text = parse_word(text)?;
    if let Some(path) = text.strip_prefix("unix:") {
        return if path.is_empty() { Err("no path stands behind `unix:`".to_owned()) } else { Ok(text) };
    }
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let bracketed = text.rsplit_once(']').map(|(host, port)| (format!("{host}]"), port.strip_prefix(':')));
    let (host, port) = match (bracketed, text.rsplit_once(':')) {
        (Some((host, port)), _) => (Some(host), port),
        (None, Some((host, port))) => (Some(host.to_owned()), Some(port)),
        (None, None) if text.chars().all(|c| c.is_ascii_digit()) => (None, Some(text.as_str())),
        (None, None) => (Some(text.clone()), None),
    };
    if !host.as_deref().is_none_or(is_host) || text.ends_with("]:") {
        return Err("expected a port, HOST:PORT, [IPV6]:PORT or unix:PATH".to_owned());
    }
    if port.is_some_and(|port| !is_port(port)) {
        return Err("a port is a number from 1 to 65535".to_owned());
    }
    Ok(text)
}

fn is_host(host: &str) -> bool {
    if let Some(ip) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return ip.parse::<Ipv6Addr>().is_ok();
    }
    let named =
        !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    host == "*" || named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nginx_would_not_listen_on_is_a_mistake_of_use() {
        for fine in [
            "80",
            "*:80",
            "127.0.0.1",
            "127.0.0.1:8080",
            "[::]:80",
            "[::1]",
            "web.test:81",
            "unix:/run/a.sock",
        ] {
            assert_eq!(parse_listen(fine).as_deref(), Ok(fine));
        }
        for wrong in [
            "",
            "0",
            "70000",
            "8080,9090",
            "~x",
            "[::]:0",
            "[x]:80",
            "a:b",
            "80; evil",
            "unix:",
            ":80",
            "[::]:",
        ] {
            assert!(parse_listen(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_of_a_site_are_words_or_patterns_that_compile() {
        for fine in ["_", "shop.test", "*.shop.test", ".shop.test", "~^(www\\.)?shop-\\d{2}\\.test$"] {
            assert_eq!(parse_server_name(fine).as_deref(), Ok(fine));
        }
        for wrong in ["", "a b", "a;b", "a/b", "a$b", "~", "~(", "~*x", "~a;b", "~\"a"] {
            assert!(parse_server_name(wrong).is_err(), "{wrong}");
        }
    }
}
