//! Files for the programs around the server, derived from one evaluation through one [`Deployment`].
//!
//! **Invariant**: nothing in a value can end a directive, open a block, add a line, a variable or a specifier: every
//! printer is a small typed tree that quotes by construction, and a value that no quoting can carry is refused or left
//! to the server with a word. What is unknown is refused or marked, never guessed. Pinned by `tests/it/generate.rs`.

mod address;
mod advice;
pub mod arguments;
mod deployment;
pub mod docker;
mod expires;
mod facts;
pub mod front;
mod governs;
mod listener;
pub mod logrotate;
pub mod nginx;
pub mod ops;
mod paths;
mod pattern;
mod serving;
mod shell;
mod source;
pub mod supervisor;
pub mod systemd;
mod text;
mod whole;

pub use address::{Address, Unusable};
pub use advice::{Advice, Level};
pub use deployment::{Deployment, Seen};
pub use expires::{Expires, Subject};
pub use facts::{Account, Daemon, Number, Setting};
pub use governs::Governs;
pub use listener::{Listener, Protocol};
pub use paths::{PathUse, Purpose};
pub use serving::{App, FileRule, Mount, Serving};

use crate::evaluate::EntryId;

/// Why nothing is generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The entry to blame; none when something is missing from the file.
    pub place: Option<EntryId>,
    /// Why, without a full stop.
    pub reason: String,
    /// What to do instead.
    pub way_out: String,
}

impl Refusal {
    /// A refusal at an entry.
    pub fn new(place: Option<EntryId>, reason: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { place, reason: reason.into(), way_out: way_out.into() }
    }
}

/// A finished text, and what belongs into the configuration rather than into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The text for standard output.
    pub text: String,
    /// Remarks about the configuration.
    pub advice: Vec<Advice>,
}
