use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The pid file lies in a folder that everybody can write to.
    ///
    /// ## What it does
    /// Finds pid files below `/tmp`, `/var/tmp` and `/dev/shm`.
    ///
    /// ## Why is this bad
    /// Any user can make the file first, with the number of another process in it, and cleaners of temporary folders remove it from a running
    /// server. Under systemd with a private `/tmp` other tools do not see it.
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
            "the pid file `{}` lies where every user can write: others may put a number of theirs there, and cleaners remove it",
            cx.shown_value(entry)
        );
        cx.report(
            Finding::new(&RULE, place, message).help("use a folder of the server's own, such as /run/NAME"),
        );
    }
}
