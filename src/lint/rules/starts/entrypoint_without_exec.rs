use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::start::PlaceKind;
use memchr::memmem;

declare_rule! {
    /// Entrypoint script that starts uWSGI without `exec`.
    ///
    /// ## What it does
    /// Finds a script that a Dockerfile runs as its `ENTRYPOINT` or `CMD` and that ends in `uwsgi … --die-on-term` without
    /// `exec`. Scripts with a `trap` are passed over.
    ///
    /// ## Why is this bad
    /// The shell is process 1 of the container and gets the SIGTERM of `docker stop`. The kernel drops signals that process 1
    /// does not handle, so uWSGI never learns that it is to stop, and the container is killed with all its requests.
    ///
    /// ## Example
    /// ```sh
    /// #!/bin/sh
    /// python manage.py migrate
    /// uwsgi --http-socket :8000 --master --die-on-term --module shop.wsgi
    /// ```
    /// ```dockerfile
    /// FROM python:3.12-slim
    /// ENTRYPOINT ["./start.sh"]
    /// ```
    ///
    /// ## Use instead
    /// ```sh
    /// #!/bin/sh
    /// python manage.py migrate
    /// exec uwsgi --http-socket :8000 --master --die-on-term --module shop.wsgi
    /// ```
    /// ```dockerfile
    /// FROM python:3.12-slim
    /// ENTRYPOINT ["./start.sh"]
    /// ```
    ///
    /// ## References
    /// `pid_namespaces(7)`. Seen on 2.0.31 in a PID namespace of its own: SIGTERM to the script as process 1 does nothing for
    /// the 6 seconds that were waited; with `exec` the server is gone after 1.1 seconds.
    RULE {
        id: "entrypoint-without-exec",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    let is_first = start.place == PlaceKind::Shell && start.surroundings.is_first_process;
    let has_trap = memmem::find(cx.source(), b"trap").is_some();
    // Without `die-on-term` a signal that arrives would not stop it either: `die-on-term-missing` speaks.
    if !is_first || start.is_exec || start.is_followed || has_trap || !cx.is_on(ids::DIE_ON_TERM) {
        return;
    }
    let message = "SIGTERM does not reach uWSGI: the shell is process 1 of the container and ignores it, so `docker stop` ends in SIGKILL";
    let finding = Finding::new(&RULE, cx.at(start.program.span), message);
    cx.report(finding.help("write `exec` before the command"));
}
