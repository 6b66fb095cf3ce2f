//! What the rules about contradictions share.

use crate::catalog::OptId;
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
