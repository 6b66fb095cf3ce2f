//! The typed catalogue of everything that a uWSGI configuration can name.
//!
//! Facts only: nothing here reads a file, allocates at start-up or knows a rule. The tables come from
//! `schema/` by `cargo xtask generate`; what a setter does with its value is written by hand.

mod computed;
mod flags;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, clippy::too_many_lines)]
mod generated;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal)]
mod generated_tables;
mod grammar;
mod option;
pub mod plugin;
pub mod registry;
mod setter;
mod version;
mod vocabulary;

pub use flags::Flags;
pub use generated::{Setter, ids};
pub use grammar::Grammar;
pub use option::letter;
pub use option::{AliasGroup, Arity, Change, OptId, VarId};
pub use setter::{Repeat, ValueType};
pub use version::{Build, Builds, Version};
pub use vocabulary::{Key, Vocabulary};

#[cfg(test)]
mod tests;
