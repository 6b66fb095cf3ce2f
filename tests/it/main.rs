//! All integration tests, in one binary so that the crate links once.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod architecture;
mod convert;
mod evaluate;
mod generate;
mod generate_hostile;
mod pages;
mod readers;
mod rules;
mod schema;
mod support;
mod syntax;
