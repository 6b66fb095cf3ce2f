//! What contradicts something else: a rule a file.

mod cheaper_not_below_processes;
mod cheaper_rss_order;
mod loop_needs_async;
mod worker_lifetime_order;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &cheaper_not_below_processes::CHEAPER_NOT_BELOW_PROCESSES,
    &cheaper_rss_order::CHEAPER_RSS_ORDER,
    &loop_needs_async::LOOP_NEEDS_ASYNC,
    &worker_lifetime_order::WORKER_LIFETIME_ORDER,
];
