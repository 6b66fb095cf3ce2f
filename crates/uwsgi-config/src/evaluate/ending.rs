//! Options that do their work at once and end the server: commands, not settings.

use super::host::{Answer, Kind};
use super::reading::Evaluator;
use super::{EntryId, GuardId, RefusalKind, Value, c};
use crate::catalog::{OptId, Setter};

/// How a command ends.
enum Ending {
    /// With status 0.
    Well,
    /// With another one, for this reason.
    Badly(String),
    /// With one that only the machine tells.
    Unsure,
}

impl Evaluator<'_> {
    /// The callback ends the server: nothing behind it is read, and nothing is expanded.
    pub(super) fn end(&mut self, id: EntryId, option: OptId, value: &Value) {
        let name = option.name();
        match self.ending(id, option.setter(), value) {
            Ending::Well => {}
            Ending::Badly(why) => self.refuse(id, RefusalKind::Exit, format!("`{name}` {why}")),
            Ending::Unsure => {
                let text = self.texts.get(value.text).to_vec();
                let term = self.term("if-fails", &text, true);
                let guard = self.guards.and(self.guard, term);
                let reason = format!("`{name}` does its work here and exits, perhaps with an error");
                self.refuse_under(id, RefusalKind::Exit, reason, guard);
            }
        }
        if self.guard == GuardId::ALWAYS {
            self.halted = true;
            self.is_ended = true;
        }
    }

    fn ending(&mut self, id: EntryId, setter: Setter, value: &Value) -> Ending {
        let text = self.texts.get(value.text).to_vec();
        match setter {
            Setter::Exit if value.is_null() => {
                Ending::Badly("makes uWSGI exit here with status 1".to_owned())
            }
            _ if !value.is_known() => Ending::Unsure,
            Setter::Exit => match c::atoi(&text) & 0xff {
                0 => Ending::Well,
                status => Ending::Badly(format!("makes uWSGI exit here with status {status}")),
            },
            Setter::PidfileSignal | Setter::Extract if self.is_missing(&text) => {
                let shown = String::from_utf8_lossy(&text);
                Ending::Badly(format!("reads the file `{shown}`, which does not exist, and exits"))
            }
            Setter::Extract if self.host.kind(&text) == Answer::Known(Kind::File) => Ending::Well,
            Setter::Signal => self.signal(id, &text),
            Setter::PidfileSignal | Setter::Extract | Setter::ConnectAndRead | Setter::BuildPlugin => {
                Ending::Unsure
            }
            Setter::BinaryAppendData | Setter::LdapDump | Setter::LdapDumpLdif => Ending::Unsure,
            _ => Ending::Well,
        }
    }

    fn is_missing(&self, path: &[u8]) -> bool {
        path.is_empty() || self.host.kind(path) == Answer::Known(Kind::Missing)
    }

    /// `core/uwsgi.c:uwsgi_opt_signal` ends the text of its own value at the comma.
    fn signal(&mut self, id: EntryId, text: &[u8]) -> Ending {
        let Some(comma) = memchr::memchr(b',', text) else {
            return Ending::Badly("does not have the form `ADDRESS,SIGNAL`, and exits".to_owned());
        };
        let cut = self.texts.store(&text[..comma]);
        self.cut.push((id, cut));
        Ending::Unsure
    }
}
