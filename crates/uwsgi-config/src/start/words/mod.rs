//! Words of command lines, in each of the grammars that split them.
//!
//! * [`shell`]: a POSIX shell's tokens, with bash's quotes; what the shell would fill in is unknown.
//! * [`lexed`]: Python's `shlex.split`, which supervisor uses, and compose's, which agrees with it.
//! * [`unit`]: systemd's (`src/basic/extract-word.c`).
//! * [`array`]: the exec form, a JSON array of strings.

mod array;
mod command_line;
mod expansion;
mod lexed;
mod shell;
mod unit;

pub(crate) use array::array;
pub use command_line::{NotPlain, command_line};
pub(crate) use lexed::lexed;
pub(crate) use shell::{Kind, Token, tokens};
pub(crate) use unit::unit;
pub use unit::unit_words;

use super::text::{Atom, Raw};

/// A word as it grows.
#[derive(Default)]
struct Growing {
    open: Option<Raw>,
}

impl Growing {
    /// The word, which begins at this atom where none is open.
    fn at(&mut self, atom: &Atom) -> &mut Raw {
        let word = self.open.get_or_insert_with(|| Raw { span: atom.span, ..Raw::default() });
        word.span = word.span.join(atom.span);
        word
    }

    fn push(&mut self, atom: &Atom) {
        self.at(atom).atoms.push(atom.clone());
    }

    /// A quote or backslash stands here: what follows of the word is quoted.
    fn quote(&mut self, atom: &Atom) {
        let word = self.at(atom);
        let length = word.atoms.len();
        word.quoted_from.get_or_insert(length);
    }

    fn end(&mut self) -> Option<Raw> {
        self.open.take()
    }
}
