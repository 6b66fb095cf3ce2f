//! What is fuzzed, for libFuzzer and for the stable driver in `tests/it/mutated.rs`.

pub mod targets;
