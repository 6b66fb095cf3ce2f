//! What several rules about listeners need.

use crate::catalog::ids;
use crate::lint::{Context, Deploy, Severity};
use crate::listeners::{Address, Host, Listener, Role};

/// Whether every address of the machine reaches a listener.
pub(in crate::lint::rules) fn is_open(listener: &Listener) -> bool {
    listener.address.tcp().is_some_and(|(host, _)| host.is_wildcard())
}

/// How grave an open listener is: the normal thing in a container, likely an oversight on a host. Only what runs on a
/// host goes to the background.
pub(in crate::lint::rules) fn open_severity(cx: &Context<'_>) -> Severity {
    match cx.deploy() {
        _ if cx.is_contained() => Severity::Info,
        Some(Deploy::Plain | Deploy::Systemd | Deploy::Emperor | Deploy::Vassal) => Severity::Warning,
        None if cx.has(ids::DAEMONIZE) || cx.has(ids::DAEMONIZE2) => Severity::Warning,
        _ => Severity::Info,
    }
}

/// Whether the workers read the variables of requests from the client, as uwsgi, fastcgi and scgi do.
pub(in crate::lint::rules) fn takes_variables(cx: &Context<'_>, listener: &Listener) -> bool {
    let protocols = ["uwsgi", "suwsgi", "puwsgi", "fastcgi", "fastcgi-nph", "scgi", "scgi-nph"];
    match listener.role {
        Role::Workers(Some(protocol)) => protocols.contains(&protocol),
        Role::Workers(None) => match cx.get(ids::PROTOCOL) {
            None => true,
            Some(setting) => cx
                .value(setting.entry)
                .is_some_and(|name| protocols.iter().any(|known| known.as_bytes() == name)),
        },
        _ => false,
    }
}

/// The address with the host of this machine alone; none where the proxy may be another container.
pub(super) fn on_loopback(cx: &Context<'_>, address: &Address) -> Option<String> {
    if open_severity(cx) != Severity::Warning {
        return None;
    }
    match address {
        Address::Tcp { host: Host::Ip(ip), port } if ip.is_ipv4() => Some(format!("127.0.0.1:{port}")),
        Address::Tcp { host: Host::Ip(_), port } => Some(format!("[::1]:{port}")),
        _ => None,
    }
}
