//! The sockets that options ask for (`core/socket.c`, `core/uwsgi.c:uwsgi_opt_add_socket` and its like).

use super::reading::Evaluator;
use super::text::Value;
use super::{EntryId, GuardId, RefusalKind, c};
use crate::catalog::{OptId, Setter};

/// A socket that the configuration asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    /// Its address; for TLS sockets without certificate and key.
    pub name: Value,
    /// The protocol that its option fixes (`uwsgi`, `http`…); `None` for the default one.
    pub protocol: Option<&'static str>,
    /// The entry that asks for it.
    pub entry: EntryId,
    /// Under which conditions.
    pub guard: GuardId,
}

impl Socket {
    /// Whether the system chooses the port: it is empty or begins with 0.
    pub fn is_auto_port(name: &[u8]) -> bool {
        let port = memchr::memrchr(b':', name).map(|at| &name[at + 1..]);
        !name.starts_with(b"fd://") && port.is_some_and(|port| port.is_empty() || port[0] == b'0')
    }
}

impl Evaluator<'_> {
    /// Notes what a socket option asks for; other options it leaves alone.
    pub(super) fn store_socket(&mut self, id: EntryId, option: OptId, value: &Value, text: &[u8]) {
        let setter = option.setter();
        let is_socket = matches!(
            setter,
            Setter::AddSocket | Setter::AddSocketNoDefer | Setter::AddLazySocket | Setter::AddSslSocket
        );
        if setter == Setter::AddSharedSocket {
            self.shared_sockets += 1;
        }
        if !is_socket {
            return;
        }
        self.check_shared(id, value, text);
        self.ask_address(id, text);
        let mut piece = self.texts.piece(value);
        if setter == Setter::AddSslSocket {
            let end = memchr::memchr(b',', &piece.bytes).unwrap_or(piece.bytes.len());
            piece = piece.slice(0..end);
        }
        let blanks = piece.bytes.iter().take_while(|&&c| c::is_space(c)).count();
        let name = self.texts.store_piece(piece.slice(blanks..piece.bytes.len()));
        let protocol = Some(option.variable().trim_matches('"')).filter(|name| *name != "NULL");
        self.sockets.push(Socket { name, protocol, entry: id, guard: self.guard });
    }

    /// `=N` takes shared socket N, which has to stand above.
    fn check_shared(&mut self, id: EntryId, value: &Value, text: &[u8]) {
        let Some(number) = text.strip_prefix(b"=") else { return };
        let number = c::atoi(number);
        if value.is_known() && usize::try_from(number).is_ok_and(|number| number >= self.shared_sockets) {
            let reason =
                format!("shared socket {number} is not defined above ({} defined)", self.shared_sockets);
            self.refuse(id, RefusalKind::UndefinedSharedSocket, reason);
        }
    }
}
