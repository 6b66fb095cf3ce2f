//! Other vassals of the same Emperor, and where they certainly listen.

use crate::catalog::{OptId, ids};
use crate::evaluate::{Evaluation, GuardId};
use crate::lint::{Context, Deploy, Settings, SourceId};
use crate::listeners::{self, Address, Role};
use crate::syntax::Span;
use memchr::memmem;

/// An address that a vassal certainly binds, as its own file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The address.
    pub address: Address,
    /// Datagrams arrive there, which clash with no stream.
    pub is_datagram: bool,
    /// Where the file says so, as it is written.
    pub span: Span,
}

impl Claim {
    /// Whether both vassals want one address, so that only one of them is reached there.
    pub fn clashes(&self, other: &Self) -> bool {
        let transport = self.address.path().is_some() || self.is_datagram == other.is_datagram;
        transport && self.address.overlaps(&other.address)
    }

    /// Addresses that clash have this in common.
    pub fn group(&self) -> Option<Vec<u8>> {
        match &self.address {
            Address::Tcp { port, .. } => Some(port.to_string().into_bytes()),
            Address::Unix(path) | Address::Abstract(path) => Some(path.clone()),
            Address::Shared(_) | Address::Descriptor(_) => None,
        }
    }
}

/// What puts a vassal's addresses into a world of their own, or lets several have one.
const APART: [OptId; 8] = [
    ids::REUSE_PORT,
    ids::CHROOT,
    ids::PIVOT_ROOT,
    ids::NAMESPACE,
    ids::UNSHARE,
    ids::ZERG,
    ids::NO_SERVER,
    ids::SETNS,
];

/// Whether a path lies in a folder that only an Emperor reads.
pub fn is_with_vassals(path: &[u8]) -> bool {
    let within = |folder: &&[u8]| memmem::find(path, folder).is_some() || path.starts_with(&folder[1..]);
    [&b"/vassals/"[..], b"/uwsgi/apps-enabled/", b"/uwsgi-emperor/"].iter().any(within)
}

/// Where a configuration certainly listens, when it is one of a vassal.
pub fn claims_of(evaluation: &Evaluation, settings: &Settings) -> Vec<Claim> {
    Context::new(evaluation, settings).claims()
}

impl Context<'_> {
    /// Where a vassal certainly listens.
    pub fn claims(&self) -> Vec<Claim> {
        let is_apart = APART.iter().any(|option| self.has(*option));
        if self.deploy() != Some(Deploy::Vassal) || self.settings.template || is_apart {
            return Vec::new();
        }
        let has_master = self.evaluation.has_master() == Some(true);
        let certain = listeners::known(self.evaluation).into_iter().filter(|listener| {
            let runs = match listener.role {
                Role::Workers(_) | Role::Shared | Role::Router | Role::Subscriptions => true,
                Role::Stats | Role::OtherStats | Role::Service | Role::Datagrams => has_master,
            };
            // A relative path begins in the folder of the vassal, or where `chdir` leads.
            let is_absolute = listener.address.path().is_none_or(|path| path.starts_with(b"/"));
            runs && is_absolute && listener.guard == GuardId::ALWAYS
        });
        certain
            .filter_map(|listener| {
                let place =
                    self.value_place(listener.entry).filter(|place| place.source == SourceId::LINTED)?;
                let is_datagram = listener.role.is_datagram();
                Some(Claim { address: listener.address, is_datagram, span: place.span })
            })
            .collect()
    }
}
