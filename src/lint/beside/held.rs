//! The files that a server has for itself.

use super::claim::{Claim, Claimed};
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{EntryId, GuardId, key_values};
use crate::lint::Context;

/// A file that a server has for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldFile {
    /// The file with its PID.
    Pidfile,
    /// The FIFO of its master.
    Fifo,
    /// A log.
    Log,
    /// A directory of tasks.
    Spooler,
    /// The file behind a cache.
    Cache,
}

/// Options whose last value is a file that the server has for itself.
const FILES: [(OptId, HeldFile); 7] = [
    (ids::PIDFILE, HeldFile::Pidfile),
    (ids::PIDFILE2, HeldFile::Pidfile),
    (ids::SAFE_PIDFILE, HeldFile::Pidfile),
    (ids::SAFE_PIDFILE2, HeldFile::Pidfile),
    (ids::LOGTO, HeldFile::Log),
    (ids::LOGTO2, HeldFile::Log),
    (ids::DAEMONIZE, HeldFile::Log),
];

impl Context<'_> {
    pub(super) fn claimed_files(&self) -> Vec<Claim> {
        let mut claims: Vec<Claim> = Vec::new();
        let mut add = |id: EntryId, kind: HeldFile, path: &[u8]| {
            // Devices are for everyone.
            let is_whole = path.starts_with(b"/") && !path.starts_with(b"/dev/");
            if is_whole && self.entry(id).guard == GuardId::ALWAYS {
                claims.extend(self.claim(id, Claimed::File(kind, normal(path))));
            }
        };
        for (option, kind) in FILES {
            // The last one counts.
            if let Some(id) = self.each(option).next_back()
                && let Some(path) = self.evaluation.known_value(id)
            {
                add(id, kind, path);
            }
        }
        // The others are made when the master is told to change over (`core/fifo.c:uwsgi_fifo_by_slot`).
        if self.evaluation.has_master() == Some(true)
            && let Some(id) = self.each(ids::MASTER_FIFO).next()
            && let Some(path) = self.evaluation.known_value(id)
        {
            add(id, HeldFile::Fifo, path);
        }
        for id in self.each(ids::SPOOLER) {
            if let Some(path) = self.evaluation.known_value(id) {
                add(id, HeldFile::Spooler, path);
            }
        }
        for id in self.each(ids::CACHE2) {
            let store = self.evaluation.known_value(id).map(key_values);
            let store = store.and_then(|all| all.into_iter().find(|(key, _)| key == b"store"));
            if let Some((_, Some(path))) = store {
                add(id, HeldFile::Cache, &path);
            }
        }
        for id in self.evaluation.ids() {
            if let Some(path) = logger_file(self, id) {
                add(id, HeldFile::Log, &path);
            }
        }
        claims
    }
}

/// The file of a logger, `file:PATH` or `file:logfile=PATH,…`, perhaps after a name.
pub fn logger_file(cx: &Context<'_>, id: EntryId) -> Option<Vec<u8>> {
    let setter = cx.entry(id).option?.setter();
    let value = matches!(setter, Setter::SetLogger | Setter::SetReqLogger).then(|| cx.value(id))??;
    let value = value.split(|&byte| byte == b' ').next_back()?.strip_prefix(b"file:")?;
    if !value.contains(&b'=') {
        return Some(value.to_vec());
    }
    key_values(value).into_iter().find(|(key, _)| key == b"logfile").and_then(|(_, path)| path)
}

/// A path without `//` and `/./`, which lead to the same file.
pub(super) fn normal(path: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(path.len());
    for part in path.split(|&byte| byte == b'/').filter(|part| !part.is_empty() && *part != b".") {
        out.push(b'/');
        out.extend_from_slice(part);
    }
    out
}
