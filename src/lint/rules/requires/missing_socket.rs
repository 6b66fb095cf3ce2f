use crate::catalog::{Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Missing socket.
    ///
    /// ## What it does
    /// Finds files that load an application but neither bind a socket nor start a router, an Emperor, a
    /// spooler, a daemon or a cron job.
    ///
    /// ## Why is this bad
    /// Started with only this file, uWSGI exits: "The -s/--socket option is missing". Mules, `stats`,
    /// `shared-socket` and `subscribe-to` do not count as sockets. This is only a note, since the address
    /// often comes from the command line, from systemd or from an Emperor.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// module = shop.wsgi
    /// processes = 4
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// module = shop.wsgi
    /// processes = 4
    /// http-socket = 127.0.0.1:8080
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`.
    RULE {
        id: "missing-socket",
        category: Requires,
        severity: Info,
        confidence: Low,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let loaders = [ids::MODULE, ids::WSGI_FILE, ids::PSGI, ids::RACK, ids::MOUNT];
    let known = cx.evaluation.unread.is_empty() && !cx.settings.template && !cx.evaluation.foreign_plugin;
    let given = matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Systemd)) || cx.settings.is_continued;
    if !known || given || cx.serves() || works(cx) {
        return;
    }
    let app = loaders.into_iter().filter_map(|option| cx.get(option)).find(|setting| setting.certain);
    let Some(place) = app.and_then(|setting| cx.entry_place(setting.entry)) else { return };
    let message = "uWSGI exits if started with only this file: no socket is configured";
    let help = "add `http-socket = 127.0.0.1:8080`, unless the command line, systemd or an Emperor provides a socket";
    cx.report(Finding::new(&RULE, place, message).help(help));
}

/// Things that keep a server without a socket alive.
fn works(cx: &Context<'_>) -> bool {
    let options = [
        ids::NO_SERVER,
        ids::COMMAND_MODE,
        ids::LOOP,
        ids::UDP,
        ids::SETNS_SOCKET,
        ids::ZERG,
        ids::PYRUN,
        ids::SPOOLER_EXTERNAL,
    ];
    let setters = |setter| {
        matches!(
            setter,
            Setter::AddSpooler
                | Setter::AddDaemon
                | Setter::AddDaemon2
                | Setter::AddCron
                | Setter::AddCron2
                | Setter::AddUniqueCron
                | Setter::AddCronCurl
                | Setter::AddLegionCron
                | Setter::Legion
                | Setter::LegionMcast
                | Setter::SetupGevent
                | Setter::SetupAsyncio
                | Setter::SetupTornado
                | Setter::Pyrun
        )
    };
    cx.has_any(&options)
        || cx
            .evaluation
            .entries
            .iter()
            .any(|entry| entry.option.is_some_and(|option| setters(option.setter())))
}
