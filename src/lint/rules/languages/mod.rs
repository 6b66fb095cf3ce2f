//! Applications in other languages: a rule a file.

pub(super) mod common;

rules![go_threads, modifier_missing, rack_threads, rails_option_legacy, rbthreads_without_threads,];
