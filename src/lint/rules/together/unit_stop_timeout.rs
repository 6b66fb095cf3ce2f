use crate::catalog::ids;
use crate::lint::beside::{Service, milliseconds_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `TimeoutStopSec=` below the time that requests may take.
    ///
    /// ## What it does
    /// Finds a unit that stops the server gracefully (`q` into `master-fifo`, or a hook `unix_signal:15
    /// gracefully_kill_them_all`), with a `TimeoutStopSec=` below the time that requests may take: `harakiri`, or
    /// `worker-reload-mercy` where no `harakiri` is set.
    ///
    /// ## Why is this bad
    /// The server waits for its running requests, and systemd kills everything before they are done: they are cut off.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// master-fifo = /run/shop/fifo
    /// harakiri = 60
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecStop=/bin/sh -c 'echo q > /run/shop/fifo; while kill -0 $MAINPID; do sleep .1; done'
    /// TimeoutStopSec=5
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// master-fifo = /run/shop/fifo
    /// harakiri = 60
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecStop=/bin/sh -c 'echo q > /run/shop/fifo; while kill -0 $MAINPID; do sleep .1; done'
    /// TimeoutStopSec=65
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:gracefully_kill_them_all`, systemd.service(5). Seen on 2.0.31, with `q` and with the hook: a stop waits 20
    /// seconds for a request of 20 seconds; neither `harakiri = 3` nor `worker-reload-mercy = 4` ends it earlier.
    RULE {
        id: "unit-stop-timeout",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    let Some((entry, most)) = cx.allowed_at_stop() else { return };
    for service in Service::ours(cx) {
        let Some((setting, text)) = service.last("TimeoutStopSec") else { continue };
        let fifo = service.unit.all("Service", "ExecStop").any(|stop| {
            let value = String::from_utf8_lossy(&stop.value).into_owned();
            cx.has(ids::MASTER_FIFO) && (value.contains("echo q") || value.contains("echo -n q"))
        });
        let signal = service.last("KillSignal").map(|(_, signal)| signal);
        let is_term = signal.is_none_or(|signal| matches!(signal.trim(), "SIGTERM" | "TERM" | "15"));
        let is_graceful = fifo || is_term && cx.graceful_hook().is_some();
        let milliseconds = milliseconds_of(&text).filter(|milliseconds| *milliseconds > 0);
        let limit = milliseconds.filter(|limit| is_graceful && *limit < most.saturating_mul(1000));
        let Some(limit) = limit else { continue };
        let message = format!(
            "requests are cut off at each stop: they may take {most} s, and systemd kills the server after {} s",
            limit.div_euclid(1000)
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
            .related(cx.entry_place(entry), "how long requests may take")
            .help(format!("set `TimeoutStopSec={}`, or allow less time", most.saturating_add(5)));
        cx.report(finding);
    }
}
