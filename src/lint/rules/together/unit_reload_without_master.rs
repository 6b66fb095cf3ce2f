use super::common::master;
use crate::catalog::ids;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `ExecReload=` for a server without a master.
    ///
    /// ## What it does
    /// Finds `ExecReload=` that sends SIGHUP to a server without `master`.
    ///
    /// ## Why is this bad
    /// Only a master can reload. Without one, SIGHUP terminates the process, and `systemctl reload` stops the service.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecReload=/bin/kill -HUP $MAINPID
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecReload=/bin/kill -HUP $MAINPID
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `core/master.c:master_loop`
    RULE {
        id: "unit-reload-without-master",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        // An Emperor reloads its vassals without a master of its own.
        if master(cx, &service) != Some(false)
            || cx.has(ids::EMPEROR)
            || service.gives(&["--emperor"]) != Some(false)
        {
            continue;
        }
        let hangs_up = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let kills = words.first().is_some_and(|program| program.ends_with("kill"));
            kills && words.iter().any(|word| matches!(*word, "-HUP" | "-SIGHUP" | "-1" | "HUP"))
        };
        let Some(reload) = service.unit.last("Service", "ExecReload") else { continue };
        if !hangs_up(&String::from_utf8_lossy(&reload.value)) {
            continue;
        }
        let message = "`systemctl reload` stops the service: without `master`, SIGHUP terminates uWSGI";
        let place = cx.place_beside(service.file, reload.span);
        let entry = cx
            .get(ids::MASTER)
            .map(|set| set.entry)
            .or_else(|| cx.evaluation.sockets.first().map(|socket| socket.entry));
        let finding = Finding::new(&RULE, place, message)
            .related(entry.and_then(|entry| cx.entry_place(entry)), "this server has no master")
            .help("set `master = true`");
        cx.report(finding);
    }
}
