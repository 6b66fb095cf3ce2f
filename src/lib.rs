//! A linter and toolchain for uWSGI configuration.

pub mod catalog;
