use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};
use crate::listeners::Role;

declare_rule! {
    /// Missing master process.
    ///
    /// ## What it does
    /// Finds configurations with sockets but neither `master` nor another option that turns it on. With a
    /// single worker this is only a note.
    ///
    /// ## Why is this bad
    /// A worker that dies is not restarted. Reloads, memory and request limits, stats and timers also require
    /// the master process.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// master = true
    /// processes = 4
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: one more process runs, and it handles the signals.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` logs a warning about it. Seen on 2.0.31: of two workers, one that is killed stays away.
    RULE {
        id: "missing-master",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let quiet = matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Emperor | Deploy::Dev));
    if quiet
        || !cx.surely_absent(ids::MASTER)
        || cx.evaluation.has_master() != Some(false)
        || cx.has(ids::COMMAND_MODE)
    {
        return;
    }
    let all = cx.listeners();
    let Some(socket) = all.iter().find(|one| matches!(one.role, Role::Workers(_) | Role::Router)) else {
        return;
    };
    let processes = cx.number(ids::PROCESSES, 1);
    if processes.is_some_and(|n| n <= 0) {
        return;
    }
    let several = processes.is_some_and(|n| n > 1);
    let is_production = matches!(cx.deploy(), Some(Deploy::Systemd | Deploy::Docker));
    let entry = cx.get(ids::PROCESSES).filter(|_| several).map_or(socket.entry, |set| set.entry);
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "`master` is not set: uWSGI does not restart a worker that dies, and cannot be reloaded";
    let mut finding = Finding::new(&RULE, place, message)
        .severity(if several || is_production { Severity::Warning } else { Severity::Info })
        .help("add `master = true`");
    let allowed = !cx.has_any(&[ids::BLACKLIST, ids::WHITELIST]);
    if allowed && cx.is_unconditional(entry) && cx.entry(entry).made_by().is_none() {
        let step = Step::InsertAfter { entry, key: "master".to_owned(), value: "true".to_owned() };
        finding = finding.unsafe_fix("add `master = true`", vec![step]);
    }
    cx.report(finding);
}
