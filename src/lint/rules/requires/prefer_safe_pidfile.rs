use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// A second start overwrites the pid file of the running server.
    ///
    /// ## What it does
    /// Finds `pidfile` where the server knows `safe-pidfile`, that is since 2.0.16.
    ///
    /// ## Why is this bad
    /// `pidfile` is written before sockets are bound. Started by mistake a second time, the server writes its number, fails to bind and ends; the file then
    /// names a process that is gone. `safe-pidfile` is written when the server is up.
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
    /// The file appears later in the start, and a relative path is taken from `chdir` then.
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
    let message = "`pidfile` is written before the sockets are bound: a second start by mistake overwrites the number of the running server";
    let mut finding = Finding::new(&RULE, place, message).help("use `safe-pidfile`");
    if cx.entry(entry).made_by().is_none() && !cx.spelled(cx.key(entry)) {
        let step = Step::Rename { entry, to: "safe-pidfile".to_owned() };
        finding = finding.unsafe_fix("rename to `safe-pidfile`", vec![step]);
    }
    cx.report(finding);
}
