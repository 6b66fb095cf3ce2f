//! What several rules about workers and limits look at.

use crate::catalog::{OptId, Setter, Version, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;

/// The entry that certainly wins, with its number, where the value begins with one: others are misread, and a rule of their own says so.
pub(super) fn written_number(cx: &Context<'_>, option: OptId) -> Option<(EntryId, i64)> {
    let (id, value) = cx.certain(option)?;
    let is_number = value.first().is_some_and(u8::is_ascii_digit);
    let number = cx.evaluation.number(option, 0)?;
    is_number.then_some((id, number))
}

/// The time after which a request ends its worker, where that is on for certain.
pub(super) fn harakiri(cx: &Context<'_>) -> Option<(EntryId, i64)> {
    written_number(cx, ids::HARAKIRI).filter(|(_, seconds)| *seconds > 0)
}

/// Whether workers certainly run several threads.
pub(super) fn threads(cx: &Context<'_>) -> Option<(EntryId, i64)> {
    written_number(cx, ids::THREADS).filter(|(_, threads)| *threads > 1)
}

/// Whether the server is of the 2.0 series.
pub(super) fn is_2_0(cx: &Context<'_>) -> bool {
    cx.target() < Version::UNRELEASED
}

/// The entries that make the HTTP router listen.
pub(super) fn http_routers(cx: &Context<'_>) -> Vec<EntryId> {
    let routes = |option: OptId| {
        option.plugin() == "http"
            && matches!(
                option.setter(),
                Setter::UndeferredCorerouter | Setter::Corerouter | Setter::Https | Setter::Https2
            )
            && !option.name().contains("subscription")
    };
    cx.written().filter(|id| cx.entry(*id).option.is_some_and(routes)).collect()
}

/// Whether something besides threads makes a worker handle several requests.
pub(super) fn has_loop(cx: &Context<'_>) -> bool {
    cx.has_any(&[ids::ASYNC, ids::GEVENT, ids::ASYNCIO, ids::TORNADO, ids::LOOP])
}

/// Words for a number of seconds.
pub(super) fn seconds(count: i64) -> String {
    if count == 1 { "1 second".to_owned() } else { format!("{count} seconds") }
}
