use crate::lint::beside::milliseconds_of;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::start::{PlaceKind, Word};

declare_rule! {
    /// Grace period of a container below the time that requests may take.
    ///
    /// ## What it does
    /// Finds a server that is stopped gracefully (a hook `unix_signal:15 gracefully_kill_them_all`) with a
    /// `stop_grace_period`, `terminationGracePeriodSeconds` or `stopwaitsecs` below the time that requests may take:
    /// `harakiri`, or `worker-reload-mercy` where no `harakiri` is set.
    ///
    /// ## Why is this bad
    /// The server waits for its running requests. It is killed before they are done, and they are cut off.
    ///
    /// ## Example
    /// ```compose
    /// services:
    ///   web:
    ///     image: shop
    ///     stop_grace_period: 10s
    ///     command: ["uwsgi", "--http-socket", ":80", "--master", "--hook-master-start", "unix_signal:15 gracefully_kill_them_all", "--harakiri", "60"]
    /// ```
    ///
    /// ## Use instead
    /// ```compose
    /// services:
    ///   web:
    ///     image: shop
    ///     stop_grace_period: 65s
    ///     command: ["uwsgi", "--http-socket", ":80", "--master", "--hook-master-start", "unix_signal:15 gracefully_kill_them_all", "--harakiri", "60"]
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:gracefully_kill_them_all`. Seen on 2.0.31: a stop waits 20 seconds for a request of 20 seconds; neither
    /// `harakiri = 3` nor `worker-reload-mercy = 4` ends it earlier.
    RULE {
        id: "grace-below-mercy",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    // Of units `unit-stop-timeout` speaks.
    let name = match start.place {
        PlaceKind::Compose => "stop_grace_period",
        PlaceKind::Kubernetes => "terminationGracePeriodSeconds",
        PlaceKind::Supervisor => "stopwaitsecs",
        _ => return,
    };
    let is_term = |signal: &Word| {
        signal
            .text()
            .is_some_and(|name| matches!(name.to_ascii_uppercase().as_slice(), b"SIGTERM" | b"TERM" | b"15"))
    };
    let Some(grace) = &start.surroundings.grace else { return };
    let told = start.stop_signal.as_ref().is_none_or(is_term);
    let Some(hook) = cx.graceful_hook().filter(|_| told) else { return };
    let Some((entry, most)) = cx.allowed_at_stop() else { return };
    let limit = grace.text().and_then(|text| milliseconds_of(&String::from_utf8(text).ok()?));
    let Some(limit) = limit.filter(|limit| *limit < most.saturating_mul(1000)) else { return };
    let message = format!(
        "requests are cut off at each stop: they may take {most} s, and the server is killed after {} s",
        limit.div_euclid(1000)
    );
    let finding = Finding::new(&RULE, cx.at(grace.span), message)
        .related(cx.entry_place(entry), "how long requests may take")
        .related(cx.entry_place(hook), "the graceful stop")
        .help(format!("set `{name}` to {} seconds, or allow less time", most.saturating_add(5)));
    cx.report(finding);
}
