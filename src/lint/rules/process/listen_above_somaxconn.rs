use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// A queue longer than the kernel allows ends the server.
    ///
    /// ## What it does
    /// Finds `listen` above 4096, the usual limit of the kernel, and as a note above 128, the limit of kernels before 5.4.
    ///
    /// ## Why is this bad
    /// The server compares the number with `net.core.somaxconn` and does not start when it is larger. A container has a limit
    /// of its own, whatever the machine has.
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
        (Severity::Warning, "4096 unless somebody raised it")
    } else {
        (Severity::Info, "128 before Linux 5.4 and 4096 since")
    };
    let message = format!(
        "the server does not start where `net.core.somaxconn` is below {length}; it is {usual}, and each container has its own"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .severity(severity)
            .help("raise `net.core.somaxconn` where the server runs, or lower `listen`"),
    );
}
