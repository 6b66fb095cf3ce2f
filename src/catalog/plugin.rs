//! stub
use super::Build;
/// e
pub fn embedded(_b: Build) -> &'static [&'static str] { &["python","http"] }
/// o
pub fn owner_of(n: &[u8]) -> Option<&'static str> { n.starts_with(b"python").then_some("python") }
