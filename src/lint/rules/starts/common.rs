//! What several rules about starts need.

use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;
use crate::lint::repeats::{Lost, lost_values};
use crate::listeners::{Address, Listener, Role, asked};
use crate::start::{Probe, ProbeKind, Word};
use memchr::memmem;

/// Values of variables and words that a file replaces; nothing of what `%(name)` reads, which is the first value.
pub(super) fn lost_to_file(cx: &Context<'_>) -> Vec<Lost> {
    let mut lost = lost_values(cx);
    lost.retain(|lost| {
        let is_replaced = cx.is_given(lost.loser) && !cx.is_given(lost.winner);
        is_replaced && !lost.same && !cx.spelled(cx.key(lost.loser))
    });
    lost
}

/// The name of the file that an entry stands in.
pub(super) fn file_of(cx: &Context<'_>, id: EntryId) -> String {
    let path = cx.evaluation.written(id).map(|(load, _)| String::from_utf8_lossy(&load.path).into_owned());
    path.unwrap_or_else(|| "the configuration".to_owned())
}

/// A TCP port at which clients reach the server.
pub(super) struct Port {
    /// The entry that asks for it.
    pub(super) entry: EntryId,
    /// The number.
    pub(super) number: u16,
    /// Only the container itself can connect.
    pub(super) is_local: bool,
}

/// The TCP ports of the server; none where not all of it is known, or where other programs may listen in its container.
pub(super) fn ports(cx: &Context<'_>) -> Option<Vec<Port>> {
    let starts_others = cx.has_any(&[ids::EMPEROR, ids::ZERG])
        || cx.has_setter(Setter::AddDaemon)
        || cx.has_setter(Setter::AddDaemon2)
        || cx.evaluation.ids().any(|id| cx.key(id).starts_with(b"hook-") || cx.key(id).starts_with(b"exec-"));
    let others: [&[u8]; 6] = [b"nginx", b"httpd", b"apache", b"caddy", b"haproxy", b"network_mode"];
    let text = cx.source().to_ascii_lowercase();
    let is_shared = others.iter().any(|other| memmem::find(&text, other).is_some());
    let is_known = asked(cx.evaluation).len() == cx.listeners().len();
    if starts_others || is_shared || !is_known || !cx.is_whole() {
        return None;
    }
    let serves = |role: Role| matches!(role, Role::Workers(_) | Role::Router | Role::Shared);
    let port = |listener: &Listener| match &listener.address {
        Address::Tcp { host, port } => {
            host.is_loopback().map(|is_local| Some(Port { entry: listener.entry, number: *port, is_local }))
        }
        Address::Unix(_) | Address::Abstract(_) => Some(None),
        _ => None,
    };
    let listeners = cx.listeners().iter().filter(|listener| serves(listener.role));
    let found: Vec<Option<Port>> = listeners.map(port).collect::<Option<_>>()?;
    Some(found.into_iter().flatten().collect())
}

/// The port inside of the container that `8000:80`, `127.0.0.1:8000:80/tcp` or `80` names.
pub(super) fn inner_port(word: &Word) -> Option<u16> {
    let text = String::from_utf8(word.text()?).ok()?;
    let inner = text.rsplit(':').next().unwrap_or(&text);
    let (number, protocol) = inner.split_once('/').unwrap_or((inner, "tcp"));
    number.parse().ok().filter(|_| protocol.eq_ignore_ascii_case("tcp"))
}

/// The port to which a probe sends HTTP.
pub(super) fn http_port(probe: &Probe) -> Option<u16> {
    match probe.kind {
        ProbeKind::Http => number(probe.port.as_ref()?),
        ProbeKind::Tcp => None,
        ProbeKind::Command => {
            let words: Vec<String> = probe
                .command
                .iter()
                .map(|word| String::from_utf8_lossy(&word.written()).into_owned())
                .collect();
            let text = words.join(" ");
            let mut words = text.split([' ', ';', '&', '|', '"', '\'', '(', ')']);
            words.find(|word| matches!(word.rsplit('/').next(), Some("curl" | "wget")))?;
            words.find_map(|word| {
                let address = word.strip_prefix("http://").unwrap_or(word);
                let (host, port) = address.split('/').next()?.rsplit_once(':')?;
                matches!(host, "localhost" | "127.0.0.1" | "0.0.0.0" | "[::1]").then(|| port.parse().ok())?
            })
        }
    }
}

/// The port to which a probe connects, whatever it says there.
pub(super) fn probed_port(probe: &Probe) -> Option<u16> {
    match probe.kind {
        ProbeKind::Tcp => number(probe.port.as_ref()?),
        ProbeKind::Http | ProbeKind::Command => http_port(probe),
    }
}

fn number(word: &Word) -> Option<u16> {
    String::from_utf8(word.text()?).ok()?.parse().ok()
}
