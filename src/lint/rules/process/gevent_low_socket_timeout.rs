use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `socket-timeout` below 30 seconds with gevent, asyncio or tornado.
    ///
    /// ## What it does
    /// Finds `socket-timeout` below 30 together with one of these loops.
    ///
    /// ## Why is this bad
    /// The loops raise the timeout to 30 seconds, because each core waits for its turn among many others. If
    /// `socket-timeout` comes before the loop, it is overridden silently. If it comes after the loop, it applies, and
    /// connections are closed while the loop is busy.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// gevent = 100
    /// socket-timeout = 5
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// gevent = 100
    /// socket-timeout = 30
    /// ```
    ///
    /// ## References
    /// `plugins/gevent/gevent.c:uwsgi_opt_setup_gevent`
    RULE {
        id: "gevent-low-socket-timeout",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SOCKET_TIMEOUT]),
    }
}

fn check(cx: &Context<'_>) {
    let loops = [ids::GEVENT, ids::ASYNCIO, ids::TORNADO];
    let Some(looping) =
        loops.iter().find_map(|option| cx.each(*option).next()).filter(|id| cx.is_unconditional(*id))
    else {
        return;
    };
    let Some((id, value)) = cx.certain(ids::SOCKET_TIMEOUT) else { return };
    let written = std::str::from_utf8(value).ok().and_then(|text| text.parse::<i64>().ok());
    let Some(limit) = written.filter(|limit| (1..30).contains(limit)) else { return };
    let holds = written_number(cx, ids::SOCKET_TIMEOUT).is_some_and(|(_, number)| number == limit);
    let Some(place) = cx.entry_place(id) else { return };
    let name = cx.name(looping);
    let message = if holds {
        format!(
            "`{name}` requires a timeout of at least 30 seconds, because its cores wait for one another; {limit} closes connections under load"
        )
    } else {
        format!(
            "`{name}` on a later line raises the timeout to 30 seconds, so the value {limit} has no effect"
        )
    };
    let finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(looping), "the loop is enabled here");
    cx.report(finding.help("remove the line, or set 30 or more"));
}
