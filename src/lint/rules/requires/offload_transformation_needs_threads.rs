use super::common::lacks;
use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `offload:` route without `offload-threads`.
    ///
    /// ## What it does
    /// Finds the route action `offload:` without `offload-threads`.
    ///
    /// ## Why is this bad
    /// uWSGI buffers the response for an offload thread to send. Without such a thread the request gets no
    /// response.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// route = ^/download offload:
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// offload-threads = 2
    /// route = ^/download offload:
    /// ```
    ///
    /// ## References
    /// `plugins/transformation_offload/offload.c:transform_offload`
    RULE {
        id: "offload-transformation-needs-threads",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let is_route =
        |id: &EntryId| cx.entry(*id).option.is_some_and(|option| option.setter() == Setter::AddRoute);
    let offloads = |id: &EntryId| {
        cx.value(*id).is_some_and(|value| {
            value.starts_with(b"offload:") || memmem::find(value, b" offload:").is_some()
        })
    };
    let Some(route) =
        cx.written().find(|id| is_route(id) && offloads(id)).filter(|_| lacks(cx, ids::OFFLOAD_THREADS))
    else {
        return;
    };
    let Some(place) = cx.value_place(route) else { return };
    let message =
        "every request on this route fails: `offload:` requires `offload-threads`, which is not set";
    cx.report(Finding::new(&RULE, place, message).help("add `offload-threads = N`"));
}
