//! uWSGI configuration as the server itself reads it.
//!
//! ```text
//! bytes ─ syntax ─ evaluate ─ Evaluation
//!            catalog ─┘
//! ```
//!
//! [`syntax`] holds one reader for each reader in a server, [`catalog`] every option with its type, and [`evaluate`]
//! follows the server's own order of work. The outside world is reached through the [`Host`](evaluate::Host) trait
//! alone: the crate opens no file, starts no thread and builds for `wasm32-unknown-unknown`.

pub mod catalog;
pub mod evaluate;
pub mod listeners;
pub mod start;
pub mod syntax;
