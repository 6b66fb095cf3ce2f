//! All integration tests, in one binary so that the crate links once.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod architecture;
mod generate;
mod generate_hostile;
mod generate_serves;
mod readers;
mod rules;
mod support;
mod syntax;
