use crate::catalog::ids;
use crate::lint::beside::{Service, milliseconds_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `TimeoutStopSec=` below the mercy of a graceful stop.
    ///
    /// ## What it does
    /// Finds a unit that stops the server gracefully (`q` into `master-fifo`, or a hook `unix_signal:15
    /// gracefully_kill_them_all`), with a `TimeoutStopSec=` below `worker-reload-mercy` (60 seconds where none is set).
    ///
    /// ## Why is this bad
    /// The server waits that long for running requests, and systemd kills everything earlier: those requests are cut off.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// master-fifo = /run/shop/fifo
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
    /// `core/master_utils.c:uwsgi_master_check_mercy`, systemd.service(5).
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
    let Some(mercy) = cx.number(ids::WORKER_RELOAD_MERCY, 60).and_then(|mercy| u64::try_from(mercy).ok())
    else {
        return;
    };
    let hook = cx.each(ids::HOOK_MASTER_START).any(|id| {
        cx.value(id).is_some_and(|value| memmem::find(value, b"gracefully_kill_them_all").is_some())
    });
    for service in Service::ours(cx) {
        let Some((setting, text)) = service.last("TimeoutStopSec") else { continue };
        let fifo = service.unit.all("Service", "ExecStop").any(|stop| {
            let value = String::from_utf8_lossy(&stop.value).into_owned();
            cx.has(ids::MASTER_FIFO) && (value.contains("echo q") || value.contains("echo -n q"))
        });
        let milliseconds = milliseconds_of(&text).filter(|milliseconds| *milliseconds > 0);
        let Some(limit) = milliseconds.filter(|limit| (fifo || hook) && *limit < mercy.saturating_mul(1000))
        else {
            continue;
        };
        let entry = cx.get(ids::WORKER_RELOAD_MERCY).and_then(|set| cx.entry_place(set.entry));
        let message = format!(
            "systemd kills the server {} s after it was told to stop, which lets requests run for {mercy} s",
            limit.div_euclid(1000)
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
            .related(entry, "how long requests may run on")
            .help(format!(
                "set `TimeoutStopSec={}`, or a smaller `worker-reload-mercy`",
                mercy.saturating_add(5)
            ));
        cx.report(finding);
    }
}
