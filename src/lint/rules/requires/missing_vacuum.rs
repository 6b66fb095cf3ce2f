use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};
use crate::listeners::Role;

declare_rule! {
    /// Missing `vacuum`: the socket file remains after a stop.
    ///
    /// ## What it does
    /// Finds UNIX sockets of workers without `vacuum`.
    ///
    /// ## Why is this bad
    /// The next start replaces the file, so the harm is small. Until then a proxy gets *connection refused*
    /// instead of *no such file*, and health checks for the file take a dead server for a running one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// vacuum = true
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: uWSGI removes its sockets and PID files when it stops.
    ///
    /// ## References
    /// `core/uwsgi.c:vacuum`
    RULE {
        id: "missing-vacuum",
        category: Requires,
        severity: Style,
        confidence: Medium,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() == Some(Deploy::Docker) || !cx.surely_absent(ids::VACUUM) {
        return;
    }
    let all = cx.listeners();
    let is_file = |one: &&crate::listeners::Listener| {
        matches!(one.role, Role::Workers(_)) && one.address.path().is_some()
    };
    let Some(entry) = all.iter().find(is_file).map(|one| one.entry).filter(|id| cx.is_unconditional(*id))
    else {
        return;
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!("the socket file `{}` remains when uWSGI stops", cx.shown_value(entry));
    let mut finding = Finding::new(&RULE, place, message).help("add `vacuum = true`");
    if cx.entry(entry).made_by().is_none() {
        let step = Step::InsertAfter { entry, key: "vacuum".to_owned(), value: "true".to_owned() };
        finding = finding.unsafe_fix("add `vacuum = true`", vec![step]);
    }
    cx.report(finding);
}
