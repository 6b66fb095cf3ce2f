//! Which servers of a fleet want the same address or file.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Row;
use crate::display::text_of;
use crate::lint::beside::{Claim, Claimed, HeldFile};
use crate::listeners::{Address, Host};

/// Something that several servers want for themselves.
#[derive(Clone, Debug, Serialize)]
pub struct Clash {
    /// `address`, `pidfile`, `fifo`, `log`, `spooler` or `cache`.
    pub kind: &'static str,
    /// The address or path, as the first of them has it.
    pub what: String,
    /// The files of the servers.
    pub files: Vec<String>,
    /// They are vassals of one Emperor, so that they run on one machine.
    pub sure: bool,
    /// The servers get in each other's way; else their lines or tasks are mixed.
    pub breaks: bool,
    /// The numbers of the rows.
    #[serde(skip)]
    rows: Vec<usize>,
}

impl Clash {
    /// The numbers of the servers' rows.
    pub fn rows(&self) -> &[usize] {
        &self.rows
    }
}

/// A claim of a row.
type Claiming<'a> = (usize, &'a Claim);

/// All clashes, in the order of the rows.
pub(super) fn clashes(rows: &[Row]) -> Vec<Clash> {
    let mut groups: BTreeMap<Vec<u8>, Vec<Claiming<'_>>> = BTreeMap::new();
    for (number, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_apart) {
        for claim in &row.claims {
            if let Some(group) = claim.group() {
                groups.entry(group).or_default().push((number, claim));
            }
        }
    }
    let mut all: Vec<Clash> = Vec::new();
    for group in groups.values().filter(|group| group.len() > 1) {
        // Of addresses with one port, those that overlap.
        let mut sets: Vec<Vec<Claiming<'_>>> = Vec::new();
        for &claiming in group {
            let clashes = |set: &&mut Vec<Claiming<'_>>| set.iter().any(|(_, one)| one.clashes(claiming.1));
            match sets.iter_mut().find(clashes) {
                Some(set) => set.push(claiming),
                None => sets.push(vec![claiming]),
            }
        }
        all.extend(sets.into_iter().filter_map(|set| of_set(rows, &set)));
    }
    all.sort_by(|a, b| (&a.rows, &a.what).cmp(&(&b.rows, &b.what)));
    all
}

/// An address as a configuration writes it.
fn shown(address: &Address) -> String {
    match address {
        Address::Unix(path) => text_of(path),
        Address::Abstract(name) => format!("@{}", text_of(name)),
        Address::Tcp { host, port } => match host {
            Host::Ip(ip) if ip.is_unspecified() && ip.is_ipv4() => format!(":{port}"),
            Host::Ip(ip) => std::net::SocketAddr::new(*ip, *port).to_string(),
            Host::Name(name) => format!("{}:{port}", text_of(name)),
            Host::Prefix(prefix) => format!("{}*:{port}", text_of(prefix)),
        },
        // They clash with nothing.
        Address::Shared(_) | Address::Descriptor(_) => String::new(),
    }
}

fn of_set(rows: &[Row], set: &[Claiming<'_>]) -> Option<Clash> {
    let mut numbers: Vec<usize> = set.iter().map(|(number, _)| *number).collect();
    numbers.dedup();
    let [first, .., _] = &numbers[..] else { return None };
    let emperor = rows[*first].emperor.as_ref();
    let sure = emperor.is_some() && numbers.iter().all(|number| rows[*number].emperor.as_ref() == emperor);
    let (kind, what, breaks) = match &set[0].1.what {
        Claimed::Address { address, .. } => ("address", shown(address), true),
        Claimed::File(kind, path) => {
            let (kind, breaks) = match kind {
                HeldFile::Pidfile => ("pidfile", true),
                HeldFile::Fifo => ("fifo", true),
                HeldFile::Cache => ("cache", true),
                HeldFile::Log => ("log", false),
                HeldFile::Spooler => ("spooler", false),
            };
            (kind, text_of(path), breaks)
        }
    };
    let files = numbers.iter().map(|number| rows[*number].file.clone()).collect();
    Some(Clash { kind, what, files, sure, breaks, rows: numbers })
}
