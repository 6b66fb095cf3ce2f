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
//!
//! ```
//! use uwsgi_config::catalog::{Build, ids};
//! use uwsgi_config::evaluate::{Nowhere, Request, evaluate};
//!
//! let text = *b"[uwsgi]\nmaster = true\nworkers = 4\n";
//! let evaluation = evaluate(&Request::file("uwsgi.ini").source(text).build(Build::Pip), &Nowhere);
//! assert_eq!(evaluation.has_master(), Some(true));
//! assert_eq!(evaluation.number(ids::PROCESSES, 1), Some(4));
//! ```

pub mod catalog;
pub mod emperor;
pub mod evaluate;
pub mod listeners;
pub mod start;
pub mod syntax;
