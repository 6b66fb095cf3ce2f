use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Collected header without a variable name.
    ///
    /// ## What it does
    /// Finds `collect-header` and `pull-header` without a space between header and variable.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// collect-header = X-User-Id
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// collect-header = X-User-Id USER_ID
    /// ```
    ///
    /// ## References
    /// `core/routing.c:uwsgi_routing_dump`.
    RULE {
        id: "header-pair-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::COLLECT_HEADER, ids::PULL_HEADER]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::COLLECT_HEADER).chain(cx.each(ids::PULL_HEADER)) {
        if cx.value(id).is_none_or(|value| value.contains(&b' ')) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let message = format!(
            "uWSGI exits at startup because of `{name} = {}`: the form is `HEADER VARIABLE`",
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = HEADER VARIABLE`"));
        cx.report(cx.ending(cx.guard(id), finding));
    }
}
