//! What a vassal takes for itself: addresses and files that another vassal of the same Emperor may want, too.

use super::held::{HeldFile, normal};
use crate::catalog::{OptId, ids};
use crate::evaluate::{EntryId, Evaluation, GuardId, Origin};
use crate::lint::{Context, Deploy, Place, Settings, SourceId, shown};
use crate::listeners::{self, Address, Role};
use crate::syntax::Span;

/// What an Emperor's configuration says of one vassal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmperorSays {
    /// The name of its file, as messages give it.
    pub file: String,
    /// The working directory of the vassal's server.
    pub folder: Option<Vec<u8>>,
    /// The socket on which the vassal waits for its first request; an empty one where it is not known.
    pub waits_on: Option<Vec<u8>>,
}

/// What is claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// An address to listen on; datagrams clash with no stream.
    Address {
        /// The address.
        address: Address,
        /// Whether datagrams arrive there.
        is_datagram: bool,
    },
    /// A file, by its whole path.
    File(HeldFile, Vec<u8>),
}

/// Something that a vassal certainly takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What it is.
    pub what: Claimed,
    /// Where the vassal's own file says so: the value, the line that includes a file that says so, or its very beginning
    /// where the Emperor includes that file.
    pub span: Span,
    /// The file that says so, where that is not the vassal's own.
    pub brought_by: Option<Vec<u8>>,
}

impl Claim {
    /// Whether both vassals cannot have what they want.
    pub fn clashes(&self, other: &Self) -> bool {
        match (&self.what, &other.what) {
            (
                Claimed::Address { address, is_datagram },
                Claimed::Address { address: theirs, is_datagram: other },
            ) => (address.path().is_some() || is_datagram == other) && address.overlaps(theirs),
            (Claimed::File(kind, path), Claimed::File(other, theirs)) => kind == other && path == theirs,
            _ => false,
        }
    }

    /// Claims that clash have this in common.
    pub fn group(&self) -> Option<Vec<u8>> {
        match &self.what {
            Claimed::Address { address: Address::Tcp { port, .. }, .. } => {
                Some(port.to_string().into_bytes())
            }
            Claimed::Address { address: Address::Unix(path) | Address::Abstract(path), .. } => {
                Some(path.clone())
            }
            Claimed::Address { .. } => None,
            Claimed::File(_, path) => Some(path.clone()),
        }
    }
}

/// What puts a vassal's addresses and files into a world of their own, or lets several have one.
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

/// What a configuration certainly takes, when it is one of a vassal.
pub fn claims_of(evaluation: &Evaluation, settings: &Settings) -> Vec<Claim> {
    Context::new(evaluation, settings).claims()
}

impl Context<'_> {
    /// What a vassal certainly takes.
    pub fn claims(&self) -> Vec<Claim> {
        let is_apart = APART.iter().any(|option| self.has(*option));
        if self.deploy() != Some(Deploy::Vassal) || self.settings.template || is_apart {
            return Vec::new();
        }
        let mut claims = self.claimed_addresses();
        claims.extend(self.claimed_files());
        if let Some(socket) = self.settings.emperor.as_ref().and_then(|emperor| emperor.waits_on.as_ref())
            && let Some(address) = Address::parse(socket).filter(is_placed)
        {
            let what = Claimed::Address { address: whole(address), is_datagram: false };
            // The vassal may name it again.
            if !claims.iter().any(|claim| claim.what == what) {
                claims.push(Claim { what, span: Span::empty(0), brought_by: None });
            }
        }
        claims
    }

    fn claimed_addresses(&self) -> Vec<Claim> {
        let has_master = self.evaluation.has_master() == Some(true);
        let certain = listeners::known(self.evaluation).into_iter().filter(|listener| {
            let runs = match listener.role {
                Role::Workers(_) | Role::Shared | Role::Router | Role::Subscriptions => true,
                Role::Stats | Role::OtherStats | Role::Service | Role::Datagrams => has_master,
            };
            runs && listener.guard == GuardId::ALWAYS
        });
        let claim = |listener: listeners::Listener| {
            let address = self.placed(listener.address)?;
            let what = Claimed::Address { address, is_datagram: listener.role.is_datagram() };
            self.claim(listener.entry, what)
        };
        certain.filter_map(claim).collect()
    }

    /// A claim with its place in the vassal's own file.
    pub(super) fn claim(&self, id: EntryId, what: Claimed) -> Option<Claim> {
        let Some(place) = self.value_place(id) else {
            // `vassal-set` of the Emperor.
            let emperor = self.settings.emperor.as_ref().filter(|_| self.evaluation.is_vassal)?;
            let is_handed = matches!(self.entry(id).origin, Origin::CommandLine(_));
            let brought_by = Some(emperor.file.clone().into_bytes());
            return is_handed.then_some(Claim { what, span: Span::empty(0), brought_by });
        };
        if place.source == SourceId::LINTED {
            return Some(Claim { what, span: place.span, brought_by: None });
        }
        let brought_by = Some(self.evaluation.loads.get(place.source.index())?.path.clone());
        Some(Claim { what, span: self.brought_at(id), brought_by })
    }

    /// The line of the linted file that leads to an entry of another one; its beginning where the Emperor leads there.
    fn brought_at(&self, mut id: EntryId) -> Span {
        while let Origin::File { load, .. } = self.evaluation.entry(id).origin {
            if let Some(place) = self.value_place(id).filter(|place| place.source == SourceId::LINTED) {
                return place.span;
            }
            let Some(by) = self.evaluation.load(load).by else { break };
            id = by;
        }
        Span::empty(0)
    }

    /// The place where an included file claims something.
    pub fn claimed_in(&self, claim: &Claim) -> Option<Place> {
        let path = claim.brought_by.as_ref()?;
        let is_it = |place: &Place| {
            self.evaluation.loads.get(place.source.index()).is_some_and(|load| load.path == *path)
        };
        let same = |id: &EntryId| self.claim_again(*id, claim);
        self.evaluation.ids().filter(same).find_map(|id| self.value_place(id).filter(is_it))
    }

    /// Whether an entry is the one that claims.
    fn claim_again(&self, id: EntryId, claim: &Claim) -> bool {
        let Some(value) = self.evaluation.known_value(id) else { return false };
        match &claim.what {
            Claimed::File(_, path) => memchr::memmem::find(&normal(value), path).is_some(),
            Claimed::Address { address, .. } => {
                let first = value.split(|&byte| byte == b',').next().unwrap_or(value);
                self.entry(id).option.is_some()
                    && Address::parse(first).and_then(|own| self.placed(own)).as_ref() == Some(address)
            }
        }
    }

    /// The first other vassal that wants what is claimed.
    pub fn rival(&self, own: &Claim) -> Option<Rival<'_>> {
        let beside = self.settings.beside.iter().enumerate();
        beside.into_iter().find_map(|(number, file)| {
            let claim = file.claims().iter().find(|claim| own.clashes(claim))?;
            let name = self.rival_name(&file.name);
            Some(Rival { name, claim, place: self.place_beside(number, claim.span) })
        })
    }

    /// The name of another vassal's file; with its folder where the file that is linted has the same name.
    fn rival_name<'b>(&self, path: &'b str) -> &'b str {
        let own = self.evaluation.loads.first().map_or(&[][..], |load| &load.path);
        let own = own.rsplit(|&byte| byte == b'/').next().unwrap_or(own);
        let from = path.rfind('/').map_or(0, |at| at + 1);
        if &path.as_bytes()[from..] != own || from == 0 {
            return &path[from..];
        }
        let above = path[..from - 1].rfind('/').map_or(0, |at| at + 1);
        &path[above..]
    }

    /// Whether an included file builds what is claimed from its own name, which is the same for all that include it.
    pub fn names_included_file(&self, claim: &Claim) -> bool {
        const OWN: [&[u8]; 7] = [b"%n", b"%s", b"%p", b"%o", b"%d", b"%c", b"%j"];
        let written = self.claimed_in(claim).map(|place| self.bytes_at(place));
        written.is_some_and(|text| OWN.iter().any(|letter| memchr::memmem::find(text, letter).is_some()))
    }

    /// Whether the Emperor includes what is claimed before the vassal's own file, whose name is not known there.
    pub fn is_included_before(&self, claim: &Claim) -> bool {
        let Some(place) = self.claimed_in(claim).filter(|_| claim.span == Span::empty(0)) else {
            return false;
        };
        let first = |source: SourceId| {
            self.evaluation.ids().find(|id| self.entry_place(*id).is_some_and(|place| place.source == source))
        };
        let own = first(SourceId::LINTED);
        first(place.source).is_some_and(|theirs| own.is_none_or(|own| theirs < own))
    }

    /// An address whose path begins at the root; none where it is not known in which folder it is.
    fn placed(&self, address: Address) -> Option<Address> {
        if is_placed(&address) {
            return Some(whole(address));
        }
        // A relative path begins in the folder of the vassal, or where `chdir` leads.
        let folder = match self.each(ids::CHDIR).next_back() {
            Some(id) if self.entry(id).guard == GuardId::ALWAYS => self.evaluation.known_value(id)?.to_vec(),
            Some(_) => return None,
            None => self.settings.emperor.as_ref()?.folder.clone()?,
        };
        match address {
            Address::Unix(path) if folder.starts_with(b"/") => {
                Some(Address::Unix(normal(&[&folder, &b"/"[..], &path].concat())))
            }
            _ => None,
        }
    }
}

/// Another vassal that wants the same.
pub struct Rival<'a> {
    /// The name of its file.
    name: &'a str,
    claim: &'a Claim,
    /// Where its file says so.
    pub place: Place,
}

impl Rival<'_> {
    /// That both want the same, in words: `takes` is what the vassal does, `thing` what it takes.
    pub fn says(&self, own: &Claim, takes: &str, thing: &str) -> String {
        let name = self.name;
        match &own.brought_by {
            Some(file) if self.claim.brought_by.as_ref() == Some(file) => {
                let file = file.rsplit(|&byte| byte == b'/').next().unwrap_or(file);
                format!("`{}` gives this vassal and `{name}` the same {thing}", shown(file))
            }
            _ => format!("`{name}` {takes} too"),
        }
    }
}

/// Whether it is known where the address is: a path from the root, or no path.
fn is_placed(address: &Address) -> bool {
    address.path().is_none_or(|path| path.starts_with(b"/"))
}

/// The address with its path as [`normal`] has it.
fn whole(address: Address) -> Address {
    match address {
        Address::Unix(path) => Address::Unix(normal(&path)),
        other => other,
    }
}
