//! Every address that a configuration opens: who asks for it, what listens there, and what its file may be used for.
//!
//! **Invariant**: the one model of it. Rules and generated files do not read an address in another way. Pinned by the tests of
//! [`Address`] and by `tests/it/listeners.rs`, whose cases were bound by real servers.

mod address;

use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{EntryId, Evaluation, GuardId, State, key_values};

pub use address::{Address, Host, Reach, plain_path};

/// What listens at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// An address that is asked for, whether or not its text is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The entry that asks for it.
    pub entry: EntryId,
    /// Under which conditions.
    pub guard: GuardId,
    /// What is to listen.
    pub role: Role,
    /// The option.
    pub option: Option<OptId>,
    /// The server has that option; one of a plugin that is not loaded in the file may be loaded on the command line.
    pub loaded: bool,
    /// The address as text, without certificate and key; `None` where a part of it is not known.
    pub text: Option<Vec<u8>>,
}

impl Asked {
    /// The listener, where the address is known and there is one.
    pub fn listener(&self) -> Option<Listener> {
        let text = self.text.as_ref()?.trim_ascii_start().to_vec();
        let address = Address::parse(&text)?;
        Some(Listener { entry: self.entry, guard: self.guard, role: self.role, text, address })
    }
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

/// Every address that the configuration asks for, in its order.
pub fn asked(evaluation: &Evaluation) -> Vec<Asked> {
    let mut found: Vec<Asked> = evaluation
        .sockets
        .iter()
        .map(|socket| Asked {
            entry: socket.entry,
            guard: socket.guard,
            role: Role::Workers(socket.protocol),
            option: evaluation.entry(socket.entry).option,
            loaded: true,
            text: socket.name.is_known().then(|| evaluation.text(socket.name.text).to_vec()),
        })
        .collect();
    found.extend(evaluation.ids().filter_map(|id| router(evaluation, id)));
    for (option, owner, role) in SERVICES {
        if owner.is_none_or(|owner| last_of(evaluation, owner).is_some()) {
            found.extend(last_of(evaluation, option).map(|id| Asked {
                entry: id,
                guard: evaluation.entry(id).guard,
                role,
                option: Some(option),
                loaded: true,
                text: evaluation.known_value(id).map(<[u8]>::to_vec),
            }));
        }
    }
    found.sort_by_key(|asked| asked.entry);
    found
}

/// Every address at which the configuration makes the server listen and whose text is wholly known, in its order.
pub fn known(evaluation: &Evaluation) -> Vec<Listener> {
    asked(evaluation).iter().filter(|asked| asked.loaded).filter_map(Asked::listener).collect()
}

/// The last entry that sets an option by any of its names.
fn last_of(evaluation: &Evaluation, option: OptId) -> Option<EntryId> {
    let is_one = |id: &EntryId| evaluation.entry(*id).option.is_some_and(|one| one.group() == option.group());
    evaluation.ids().rfind(is_one)
}

/// The name of the protocol that a listener of the workers speaks; `None` for other listeners and an unknown `protocol`.
pub fn protocol(evaluation: &Evaluation, role: Role) -> Option<&str> {
    match role {
        Role::Workers(Some(protocol)) => Some(protocol),
        Role::Workers(None) => match last_of(evaluation, ids::PROTOCOL) {
            None => Some("uwsgi"),
            Some(id) if evaluation.entry(id).guard == GuardId::ALWAYS => {
                std::str::from_utf8(evaluation.known_value(id)?).ok()
            }
            Some(_) => None,
        },
        _ => None,
    }
}

/// What an entry makes a router or a shared socket listen on.
fn router(evaluation: &Evaluation, id: EntryId) -> Option<Asked> {
    let entry = evaluation.entry(id);
    let option = entry.option.or_else(|| OptId::lookup(evaluation.key(id)))?;
    let role = match option.setter() {
        Setter::AddSharedSocket => Role::Shared,
        Setter::Corerouter
        | Setter::UndeferredCorerouter
        | Setter::HttpToHttps
        | Setter::Https
        | Setter::Sslrouter
        | Setter::Https2
        | Setter::Sslrouter2 => Role::Router,
        Setter::CorerouterSs => Role::Subscriptions,
        _ => return None,
    };
    let text = match evaluation.known_value(id) {
        Some(value) => Some(address_of(option.setter(), value)?),
        None => None,
    };
    let loaded = entry.option.is_some();
    Some(Asked { entry: id, guard: entry.guard, role, option: Some(option), loaded, text })
}

/// The address in a value of a router's option; of several `addr=` the last one is bound.
fn address_of(setter: Setter, value: &[u8]) -> Option<Vec<u8>> {
    match setter {
        Setter::HttpToHttps | Setter::Https | Setter::Sslrouter => {
            Some(value.split(|&byte| byte == b',').next().unwrap_or(value).to_vec())
        }
        Setter::Https2 | Setter::Sslrouter2 => {
            key_values(value).into_iter().rev().find(|(key, _)| key == b"addr")?.1
        }
        _ => Some(value.to_vec()),
    }
}

/// Who may use the files of the workers' sockets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// The bits of `chmod-socket`; `None` where the umask decides, or where they are not known.
    pub mode: Option<i64>,
    /// The last `chown-socket`.
    pub owner: Option<EntryId>,
}

/// The mode and owner that socket files get (`core/uwsgi.c:uwsgi_opt_chmod_socket`; `chmod-socket` alone is 666).
pub fn access(evaluation: &Evaluation) -> Access {
    let asked = evaluation.state(State::ChmodSocket) == Some(1);
    let value = evaluation.state(State::ChmodSocketValue).filter(|_| asked);
    let mode = value.map(|value| if value == 0 { 0o666 } else { value });
    Access { mode, owner: last_of(evaluation, ids::CHOWN_SOCKET) }
}
