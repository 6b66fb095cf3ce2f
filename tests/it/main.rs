//! All integration tests, in one binary so that the crate links once.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod assist;
mod bounds;
mod cli;
mod convert;
mod convert_property;
mod documentation;
mod emperor;
mod evaluate;
mod everyday;
mod explain;
mod fix;
mod fixture;
mod fleet;
#[cfg(unix)]
mod fleets_planted;
mod fmt;
mod generate;
mod generate_differs;
mod generate_fronts;
mod generate_hostile;
#[cfg(unix)]
mod generate_lives;
mod generate_mixes;
mod generate_refusals;
mod generate_serves;
#[cfg(unix)]
mod hostile;
mod init;
mod level;
mod listeners;
mod lsp;
mod lsp_client;
mod lsp_editors;
mod lsp_hostile;
mod marks;
mod mutated;
mod names;
mod packaging;
mod pages;
mod picture;
mod places;
mod readers;
mod recorded;
mod rules;
mod schema;
mod secrets;
mod show_places;
mod snapshots;
mod starts;
mod steadfast;
#[cfg(unix)]
mod streams;
mod support;
mod syntax;
mod together;
mod tries;
mod walk;
mod within;
