//! What a run over files is: settings found, folders walked, each text linted as its project says, repairs in rounds,
//! known findings left out. [`Checker`] is the one driver behind `check`, the language server and the tests.
//!
//! **Invariant**: knows no argument, terminal or protocol; every file is read through [`crate::host::read_file`] and
//! written by [`replace()`]. Pinned by `tests/it/cli.rs` and `tests/it/walk.rs`.

mod baseline;
mod checker;
mod discovery;
pub mod emperor;
mod error;
pub mod fleet;
mod folders;
mod neighbours;
mod options;
mod parallel;
mod patterns;
mod peers;
mod plan;
mod replace;
mod starts;
mod text;
pub mod walk;
mod within;

pub use checker::{Checked, Checker, Mend, Placed, Run, oversized};
pub use discovery::{Project, Projects};
pub use error::Error;
pub use options::{CheckOptions, FixMode, ServerOptions};
pub use peers::Peers;
pub use plan::{Plan, located};
pub use replace::{replace, write_new};
