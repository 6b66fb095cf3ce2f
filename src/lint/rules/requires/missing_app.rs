use super::common::LOADERS;
use crate::catalog::{OptId, Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// Server without an application.
    ///
    /// ## What it does
    /// Finds configurations with a worker socket and nothing that could answer requests: no application, no
    /// route, no static files, no plugin of another language.
    ///
    /// ## Why is this bad
    /// uWSGI starts in full dynamic mode and answers every request with an error, unless the proxy names an
    /// application. It is fine if the command line names the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 4
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_init_all_apps`
    RULE {
        id: "missing-app",
        category: Requires,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

/// Options of the core and of Python besides the loaders that answer requests or stand for something that does.
const ANSWERING: [OptId; 17] = [
    ids::PUMP,
    ids::WORKER_MOUNT,
    ids::STATIC_MAP,
    ids::STATIC_MAP2,
    ids::CHECK_STATIC,
    ids::CHECK_STATIC_DOCROOT,
    ids::VHOST,
    ids::VHOST_HOST,
    ids::EMPEROR,
    ids::WORKER_EXEC,
    ids::PYRUN,
    ids::NO_SERVER,
    ids::COMMAND_MODE,
    ids::LOOP,
    ids::ZERG,
    ids::DAEMONIZE2,
    ids::WORKER_EXEC2,
];

fn check(cx: &Context<'_>) {
    let quiet = matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Emperor));
    if quiet || !cx.is_whole() || cx.has_any(&LOADERS) || cx.has_any(&ANSWERING) || answers_otherwise(cx) {
        return;
    }
    let all = cx.listeners();
    let Some(socket) =
        all.iter().find(|one| matches!(one.role, Role::Workers(_)) && cx.is_unconditional(one.entry))
    else {
        return;
    };
    let Some(place) = cx.entry_place(socket.entry) else { return };
    let message =
        format!("requests to `{}` fail: this file configures no application", cx.name(socket.entry));
    let help = "set `module` or `wsgi-file`, unless the command line or the proxy names the application";
    cx.report(Finding::new(&RULE, place, message).help(help));
}

/// Routes, other languages, and whatever is no part of a server for Python.
fn answers_otherwise(cx: &Context<'_>) -> bool {
    let python = loads_python(cx);
    // Options of plugins that are not loaded here count, too: the command line may load them.
    cx.written().filter_map(|id| OptId::lookup(cx.key(id))).any(|option| {
        let plugin = option.plugin();
        let known = matches!(
            plugin,
            "core" | "python" | "http" | "gevent" | "corerouter" | "cheaper_busyness" | "logfile" | "carbon"
        );
        !known || option.setter() == Setter::AddRoute || option.setter() == Setter::LoadPlugin && !python
    })
}

fn loads_python(cx: &Context<'_>) -> bool {
    cx.each(ids::PLUGIN).all(|id| {
        cx.value(id).is_some_and(|names| {
            names.split(|&b| b == b',').all(|name| name.trim_ascii().starts_with(b"python"))
        })
    })
}
