//! Work on several items at a time, where the program is built with threads.

/// What `work` makes of each item, in their order.
#[cfg(feature = "cli")]
pub(super) fn map<T: Sync, U: Send>(items: &[T], work: impl Fn(usize, &T) -> U + Sync) -> Vec<U> {
    use rayon::prelude::*;
    // One item is not worth a thread.
    match items {
        [item] => vec![work(0, item)],
        _ => items.par_iter().enumerate().map(|(number, item)| work(number, item)).collect(),
    }
}

/// What `work` makes of each item, in their order.
#[cfg(not(feature = "cli"))]
pub(super) fn map<T, U>(items: &[T], work: impl Fn(usize, &T) -> U) -> Vec<U> {
    items.iter().enumerate().map(|(number, item)| work(number, item)).collect()
}
