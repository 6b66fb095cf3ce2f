//! What the rules about contradictions share.

use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;

/// The entry that certainly sets an option.
pub(super) fn setting(cx: &Context<'_>, option: OptId) -> Option<EntryId> {
    cx.get(option).filter(|set| set.certain).map(|set| set.entry)
}

/// The entry that certainly sets a number, and the number; nothing when nothing is written.
pub(super) fn number(cx: &Context<'_>, option: OptId) -> Option<(EntryId, i64)> {
    Some((setting(cx, option)?, cx.number(option, 0)?))
}

/// The entry that certainly turns a flag on.
pub(super) fn switched_on(cx: &Context<'_>, option: OptId) -> Option<EntryId> {
    setting(cx, option).filter(|_| cx.is_on(option))
}

/// Loop engines of others than the core, and the options that choose them.
pub(super) const ENGINES: [(OptId, &str); 4] = {
    use crate::catalog::ids;
    [(ids::GEVENT, "gevent"), (ids::ASYNCIO, "asyncio"), (ids::TORNADO, "tornado"), (ids::COROAE, "coroae")]
};

/// The server counts in bytes, its option in these.
const MEGABYTE: i64 = 1 << 20;

/// A reload threshold that `limit-as` keeps out of reach.
pub(super) struct OutOfReach {
    /// The entry of the threshold.
    pub(super) reload: EntryId,
    /// The entry of the limit.
    pub(super) limit: EntryId,
    /// The threshold in megabytes.
    pub(super) threshold: i64,
    /// The limit in megabytes.
    pub(super) allowed: i64,
}

/// The thresholds among `options` at or above `limit-as`.
pub(super) fn out_of_reach(cx: &Context<'_>, options: &[OptId]) -> Vec<OutOfReach> {
    let Some((limit, bytes)) = number(cx, ids::LIMIT_AS).filter(|(_, bytes)| *bytes > 0) else {
        return Vec::new();
    };
    let beyond =
        options.iter().filter_map(|option| number(cx, *option)).filter(|(_, threshold)| *threshold >= bytes);
    let found = beyond.map(|(reload, threshold)| OutOfReach {
        reload,
        limit,
        threshold: threshold / MEGABYTE,
        allowed: bytes / MEGABYTE,
    });
    found.collect()
}
