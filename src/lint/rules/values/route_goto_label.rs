use super::route_syntax::{parts, plain_routes};
use crate::catalog::Setter;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Route that jumps to a missing label.
    ///
    /// ## What it does
    /// Finds `goto:LABEL` without a label of that name further down in the same list of routes. Routes for
    /// requests, responses, errors and the end of a request each have their own labels.
    ///
    /// ## Why is this bad
    /// uWSGI starts, but closes each request that reaches this line without an answer.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// route = ^/static/ goto:files
    /// route-run = addheader:X-Frame-Options: DENY
    /// route-label = file
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// route = ^/static/ goto:files
    /// route-run = addheader:X-Frame-Options: DENY
    /// route-label = files
    /// ```
    ///
    /// ## References
    /// `core/routing.c:uwsgi_router_goto_func`
    RULE {
        id: "route-goto-label",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::AddRoute]),
    }
}

fn check(cx: &Context<'_>) {
    let routes = plain_routes(cx);
    let labels: Vec<_> = routes.iter().filter(|(id, _)| is_label(cx, *id)).collect();
    if !cx.is_whole() || cx.written().any(|id| is_label(cx, id) && cx.value(id).is_none()) {
        return;
    }
    for (id, value) in &routes {
        let Some(parts) = parts(cx, *id, value).filter(|parts| parts.action == b"goto") else { continue };
        let label = &value[parts.arguments_at..];
        // A number is a place in the list, and what has a variable is known when a request comes.
        if label.contains(&b'$') || label.first().is_some_and(u8::is_ascii_digit) {
            continue;
        }
        let same = |(other, name): &&&(EntryId, &[u8])| *name == label && list(cx, *other) == list(cx, *id);
        let above = match labels.iter().find(same) {
            Some((other, _)) if other > id => continue,
            other => other.and_then(|(other, _)| cx.entry_place(*other)),
        };
        let Some(place) = cx.value_part(*id, parts.arguments_at..value.len()) else { continue };
        let (name, options) = (shown(label), list(cx, *id));
        let why = if above.is_some() { "is above, and jumps only go forward" } else { "does not exist" };
        let message =
            format!("requests that reach this line are closed without a response: label `{name}` {why}");
        let finding = Finding::new(&RULE, place, message).related(above, "label");
        cx.report(finding.help(format!("add `{options}route-label = {name}` below this line")));
    }
}

fn is_label(cx: &Context<'_>, id: EntryId) -> bool {
    cx.key(id).ends_with(b"route-label")
}

/// What the names of the options of one list begin with.
fn list<'a>(cx: &Context<'a>, id: EntryId) -> &'a str {
    let key = std::str::from_utf8(cx.key(id)).unwrap_or_default();
    key.split_once("route").map_or("", |(list, _)| list)
}
