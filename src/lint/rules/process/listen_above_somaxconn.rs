use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// Listen queue larger than the kernel allows.
    ///
    /// ## What it does
    /// Finds `listen` above 4096, the usual limit of the kernel. A value above 128, the limit of kernels before 5.4, is
    /// reported as style.
    ///
    /// ## Why is this bad
    /// uWSGI compares the value with `net.core.somaxconn` and exits at startup if it is larger. A container has its own
    /// limit, independent of the host.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// listen = 65535
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// listen = 100
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`, `core/uwsgi.c:uwsgi_start`
    RULE {
        id: "listen-above-somaxconn",
        category: Process,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LISTEN]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, length)) = written_number(cx, ids::LISTEN).filter(|(_, length)| *length > 128) else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let (severity, usual) = if length > 4096 {
        (Severity::Warning, "4096 by default")
    } else {
        (Severity::Info, "128 before Linux 5.4 and 4096 since")
    };
    let message = format!(
        "uWSGI does not start where `net.core.somaxconn` is below {length}; it is {usual}, and each container has its own limit"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .severity(severity)
            .help("raise `net.core.somaxconn` where uWSGI runs, or lower `listen`"),
    );
}
