use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// PID file in a world-writable directory.
    ///
    /// ## What it does
    /// Finds PID files below `/tmp`, `/var/tmp` and `/dev/shm`.
    ///
    /// ## Why is this bad
    /// Any user can create the file first, with another process's PID in it, and cleaners of temporary
    /// directories remove it while uWSGI runs. With a private `/tmp` under systemd other tools do not see it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pidfile = /tmp/shop.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_write_pidfile`
    RULE {
        id: "pidfile-in-tmp",
        category: Requires,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2]),
    }
}

fn check(cx: &Context<'_>) {
    for option in [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2] {
        let Some((entry, path)) = cx.certain(option) else { continue };
        let shared =
            [&b"/tmp/"[..], b"/var/tmp/", b"/dev/shm/"].iter().any(|folder| path.starts_with(folder));
        let Some(place) = cx.value_place(entry).filter(|_| shared && !cx.is_dev()) else { continue };
        let message = format!(
            "the PID file `{}` is in a world-writable directory: other users can create it first, and cleaners remove it",
            cx.shown_value(entry)
        );
        cx.report(Finding::new(&RULE, place, message).help("use a directory of its own, such as /run/NAME"));
    }
}
