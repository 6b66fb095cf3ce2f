use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `pidfile` that a second start overwrites.
    ///
    /// ## What it does
    /// Finds `pidfile` if uWSGI supports `safe-pidfile` (since 2.0.16).
    ///
    /// ## Why is this bad
    /// uWSGI writes `pidfile` before it binds its sockets. If it is started a second time by mistake, it
    /// writes its PID, fails to bind and exits: the file then names a process that no longer exists. uWSGI
    /// writes `safe-pidfile` only once it is running.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the file is created later, and a relative path is then relative to `chdir`.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`, `uwsgi_start`
    RULE {
        id: "prefer-safe-pidfile",
        category: Requires,
        severity: Style,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PIDFILE]),
    }
}

fn check(cx: &Context<'_>) {
    let knows_it = Version::parse("2.0.16").is_some_and(|since| cx.target() >= since);
    let Some((entry, _)) = cx.certain(ids::PIDFILE).filter(|_| knows_it && !cx.is_dev()) else { return };
    // What `vacuum` leaves behind has advice of its own.
    if cx.has_any(&[ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2]) || super::vacuum_keeps_pidfile::speaks(cx) {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "a second start by mistake overwrites the running server's PID: `pidfile` is written before sockets are bound";
    let mut finding = Finding::new(&RULE, place, message).help("use `safe-pidfile`");
    if cx.entry(entry).made_by().is_none() && !cx.spelled(cx.key(entry)) {
        let step = Step::Rename { entry, to: "safe-pidfile".to_owned() };
        finding = finding.unsafe_fix("rename to `safe-pidfile`", vec![step]);
    }
    cx.report(finding);
}
