//! Values at which a callback ends the server because of what the machine has or has not.

use super::host::{Answer, Kind};
use super::reading::Evaluator;
use super::text::{Cause, Piece, Value};
use super::{EntryId, RefusalKind, c};
use crate::catalog::{OptId, Setter};

impl Evaluator<'_> {
    /// Asks the host what the callback of `option` asks the machine while the configuration is read.
    pub(super) fn ask_host(&mut self, id: EntryId, option: OptId, text: &[u8]) {
        let refused = match option.setter() {
            Setter::AddSpooler => self.spooler(text),
            Setter::Envdir => self.needs(text, Kind::Directory, "directory"),
            Setter::Flock | Setter::FlockWait => self.exists(text),
            Setter::CorerouterZerg if memchr::memchr(b':', text).is_none() && !text.starts_with(b"@") => {
                self.exists(text)
            }
            Setter::Uid | Setter::SetImmediateUid => self.account(false, text),
            Setter::Gid | Setter::SetImmediateGid => self.account(true, text),
            Setter::AddSslSocket | Setter::Https | Setter::Sslrouter => self.certificate(text),
            Setter::AddCron2 => {
                self.cut_keys(id, text);
                None
            }
            _ => None,
        };
        if let Some((kind, reason)) = refused {
            self.refuse(id, kind, reason);
        }
    }

    /// `core/spooler.c:uwsgi_opt_add_spooler` makes the last folder of the path, no more.
    fn spooler(&self, path: &[u8]) -> Option<super::checks::Refused> {
        let shown = String::from_utf8_lossy(path);
        let unmade = |reason: String| Some((RefusalKind::MissingSpooler, reason));
        if path.is_empty() {
            return unmade("the path is empty".to_owned());
        }
        match self.host.kind(path) {
            Answer::Unknown | Answer::Known(Kind::Directory) => None,
            Answer::Known(Kind::File | Kind::Other) => unmade(format!("`{shown}` is not a directory")),
            Answer::Known(Kind::Missing) => {
                let path = path.strip_suffix(b"/").unwrap_or(path);
                let parent = path.iter().rposition(|&b| b == b'/').map_or(&b"."[..], |at| &path[..at.max(1)]);
                let missing = self.host.kind(parent) == Answer::Known(Kind::Missing);
                if missing {
                    unmade(format!("the parent directory of `{shown}` does not exist"))
                } else {
                    None
                }
            }
        }
    }

    fn needs(&self, path: &[u8], kind: Kind, name: &str) -> Option<super::checks::Refused> {
        match self.host.kind(path) {
            Answer::Known(found) if found != kind => Some((
                RefusalKind::MissingPath,
                format!("`{}` is not a {name}", String::from_utf8_lossy(path)),
            )),
            Answer::Known(_) | Answer::Unknown => None,
        }
    }

    fn exists(&self, path: &[u8]) -> Option<super::checks::Refused> {
        let missing = self.host.kind(path) == Answer::Known(Kind::Missing);
        missing.then(|| {
            (RefusalKind::MissingPath, format!("the file `{}` does not exist", String::from_utf8_lossy(path)))
        })
    }

    /// `core/uwsgi.c:uwsgi_opt_uid`: names, and 0 as a name, are looked up at once.
    fn account(&self, group: bool, text: &[u8]) -> Option<super::checks::Refused> {
        if c::is_a_number(text) && c::atoi(text) != 0 {
            return None;
        }
        let missing = text.is_empty() || self.host.account(group, text) == Answer::Known(false);
        let what = if group { "group" } else { "user" };
        missing.then(|| {
            (
                RefusalKind::UnknownAccount,
                format!("{what} `{}` does not exist", String::from_utf8_lossy(text)),
            )
        })
    }

    /// `core/config.c:uwsgi_opt_resolve` looks the name up and makes a placeholder of its address.
    pub(super) fn resolve(&mut self, id: EntryId, value: &Value) {
        let piece = self.texts.piece(value);
        let Some(equal) = memchr::memchr(b'=', &piece.bytes) else { return };
        let name = self.texts.store(&piece.bytes[..equal]);
        let literal = std::str::from_utf8(&piece.bytes[equal + 1..]).ok().filter(|_| piece.holes.is_empty());
        let address = match literal.and_then(|text| text.parse::<std::net::Ipv4Addr>().ok()) {
            Some(address) => Piece::known(address.to_string()),
            None => Piece::unknown(Cause::Machine("the address of a host name")),
        };
        if !address.holes.is_empty() {
            let term = self.term("if-resolvable", &piece.bytes[equal + 1..], false);
            let guard = self.guards.and(self.guard, term);
            let reason = "the host name may have no address".to_owned();
            self.refuse_under(id, RefusalKind::UnresolvedName, reason, guard);
        }
        let address = self.texts.store_piece(address);
        let origin = self.entries[id.0 as usize].origin;
        let outer = self.acting.replace(id);
        self.push(name, address, origin, true);
        self.acting = outer;
    }

    /// Certificates are loaded at once.
    fn certificate(&self, text: &[u8]) -> Option<super::checks::Refused> {
        let mut fields = text.split(|&b| b == b',').skip(1);
        let (certificate, key) = (fields.next()?, fields.next()?);
        self.exists(certificate).or_else(|| self.exists(key))
    }

    /// `cron2` ends the text of its own value at the blank after the keys, which later readers of the list see.
    fn cut_keys(&mut self, id: EntryId, text: &[u8]) {
        let Some(space) = memchr::memchr(b' ', text) else { return };
        if memchr::memchr(b'=', &text[..space]).is_some() {
            let cut = self.texts.store(&text[..space]);
            self.cut.push((id, cut));
        }
    }
}
