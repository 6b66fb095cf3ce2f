use super::common::master;
use crate::catalog::{Version, ids};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Stop signal that reloads uWSGI.
    ///
    /// ## What it does
    /// Finds `KillSignal=SIGTERM` (systemd's default) for a server with a master and without `die-on-term`,
    /// `KillSignal=SIGQUIT` for one with `die-on-term`, and `KillSignal=SIGHUP` for both.
    ///
    /// ## Why is this bad
    /// In uWSGI 2.0 SIGTERM reloads and SIGQUIT stops, and `die-on-term` swaps them. With the wrong signal, `systemctl
    /// stop` waits for `TimeoutStopSec=` (90 seconds), kills the workers during their requests, and leaves the unit
    /// failed. SIGINT always stops uWSGI.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// die-on-term = true
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGQUIT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// die-on-term = true
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`, `systemd.kill(5)`
    RULE {
        id: "unit-kill-signal-reloads",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    if cx.target() >= Version::UNRELEASED || has_own_handler(cx) {
        return;
    }
    for service in Service::ours(cx) {
        let has_stop = !service.unit.list("Service", "ExecStop").is_empty();
        let own_mode = service.last("KillMode").is_some_and(|(_, mode)| mode == "none");
        if has_stop || own_mode || master(cx, &service) != Some(true) {
            continue;
        }
        let given = service.gives(&["--die-on-term"]);
        let Some(dies) = (if given == Some(true) { Some(true) } else { cx.flag(ids::DIE_ON_TERM) }) else {
            continue;
        };
        let set = service.unit.last("Service", "KillSignal");
        let name = match set.map(|setting| service.known(setting)) {
            None => "SIGTERM".to_owned(),
            Some(Some(name)) => name,
            Some(None) => continue,
        };
        let (signal, reloads) = match name.as_str() {
            "SIGTERM" | "TERM" | "15" => ("SIGTERM", !dies),
            "SIGQUIT" | "QUIT" | "3" => ("SIGQUIT", dies),
            "SIGHUP" | "HUP" | "1" => ("SIGHUP", true),
            _ => continue,
        };
        if !reloads {
            continue;
        }
        let place = cx.place_beside(service.file, set.unwrap_or(service.start).span);
        let entry = cx.get(ids::DIE_ON_TERM).or_else(|| cx.get(ids::MASTER)).map(|set| set.entry);
        let why = if dies { "with `die-on-term`" } else { "without `die-on-term`" };
        let sends = if set.is_none() {
            "`KillSignal=` is not set, so systemd sends SIGTERM"
        } else {
            "systemd stops uWSGI with"
        };
        let message = match set {
            None => format!("{sends}, which {why} reloads uWSGI: a stop hangs until the timeout kills it"),
            Some(_) => {
                format!("{sends} {signal}, which {why} reloads it: a stop hangs until the timeout kills it")
            }
        };
        let finding = Finding::new(&RULE, place, message)
            .related(entry.and_then(|entry| cx.entry_place(entry)), "this decides what the signals do")
            .help("set `KillSignal=SIGINT`, which always stops uWSGI");
        cx.report(finding);
    }
}

/// A hook gives a signal another meaning.
fn has_own_handler(cx: &Context<'_>) -> bool {
    let handles = |value: &[u8]| memmem::find(value, b"unix_signal:").is_some();
    cx.evaluation.ids().any(|id| cx.key(id).starts_with(b"hook-") && handles(cx.evaluation.value(id)))
}
