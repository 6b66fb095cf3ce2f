use super::units::{is_misread, is_too_small};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `limit-as` too small for uWSGI itself.
    ///
    /// ## What it does
    /// Finds `limit-as` from 1 to 24. The unit is megabytes.
    ///
    /// ## Why is this bad
    /// The limit counts address space, including libraries and shared memory, not memory in use. With such a
    /// low limit uWSGI's own first allocations fail, and it exits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// limit-as = 16
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// limit-as = 1024
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `core/utils.c:uwsgi_malloc_shared`.
    RULE {
        id: "limit-as-too-small",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LIMIT_AS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::LIMIT_AS) else { return };
    let megabytes = crate::evaluate::c::strtoul(value);
    // With a unit behind it, the number is `int-with-unit`'s.
    if !is_too_small(value) || is_misread(ids::LIMIT_AS, value) {
        return;
    }
    let Some(place) = cx.value_place(id) else { return };
    let message = format!(
        "uWSGI exits at startup because of `{} = {}`: {megabytes} MB of address space is too little for uWSGI itself",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding =
        Finding::new(&RULE, place, message).help("set several hundred megabytes, or remove the line");
    cx.report(cx.ending(cx.guard(id), finding));
}
