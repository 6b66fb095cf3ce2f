use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};
use crate::start::{Form, PlaceKind, Start};
use memchr::memmem;

declare_rule! {
    /// Shell that keeps the stop signal of a container from uWSGI.
    ///
    /// ## What it does
    /// Finds `CMD` and `ENTRYPOINT` of a Dockerfile in shell form without `exec`, and shell scripts of an image that start uWSGI
    /// without `exec`. It does so where `die-on-term` or `STOPSIGNAL` shows that uWSGI is meant to end on the stop signal, or a
    /// file that is not there may. In shell form, images of Alpine are not reported: their shell replaces itself.
    ///
    /// ## Why is this bad
    /// Docker runs `/bin/sh -c`, and the `sh` of Debian stays process 1 with uWSGI as its child. The signal goes to `sh`, which
    /// ignores it: `docker stop` waits for 10 seconds, then kills the container with all its requests.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12-slim
    /// CMD uwsgi --http :8000 --master --die-on-term --module shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12-slim
    /// CMD exec uwsgi --http :8000 --master --die-on-term --module shop.wsgi
    /// ```
    ///
    /// ## References
    /// The reference of Dockerfiles, shell form. Seen in a PID namespace of its own: `dash -c 'sleep 5'` (dash 0.5.12) stays
    /// process 1 and runs `sleep` as process 2; with `exec` it does not. Scripts of dash 0.5.12 and bash 5.2 as process 1 are
    /// still there after SIGTERM, until `sleep` ends.
    RULE {
        id: "shell-form-swallows-signals",
        category: Starts,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Starts,
    }
}

/// Bases whose `sh` is known to stay.
const DEBIAN: [&str; 6] = ["slim", "bookworm", "bullseye", "buster", "debian", "ubuntu"];

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    if start.place == PlaceKind::Shell {
        return check_script(cx, start);
    }
    let is_shell = start.place == PlaceKind::Dockerfile && start.form == Form::Shell && !start.is_exec;
    if !is_shell || !is_meant(cx, start) || !start.wrappers.is_empty() {
        return;
    }
    let image = start.surroundings.image.as_ref().and_then(crate::start::Word::text).unwrap_or_default();
    let image = String::from_utf8_lossy(&image).to_lowercase();
    let is_plain_python = image
        .strip_prefix("python:")
        .is_some_and(|tag| tag.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
    let is_debian = is_plain_python || image == "python" || DEBIAN.iter().any(|name| image.contains(name));
    let has_shell = memmem::find(cx.source(), b"SHELL").is_some();
    if !is_debian || image.contains("alpine") || has_shell {
        return;
    }
    let message = "`sh` stays process 1 and gets the stop signal, uWSGI does not: after 10 seconds the container is killed with all its requests";
    let finding = Finding::new(&RULE, cx.at(start.program.span), message);
    cx.report(finding.help("write `exec` before `uwsgi`, or use the exec form: `CMD [\"uwsgi\", …]`"));
}

/// Whether the server is meant to end on the signal by which containers are stopped.
fn is_meant(cx: &Context<'_>, start: &Start) -> bool {
    cx.is_on(ids::DIE_ON_TERM) || start.stop_signal.is_some()
}

/// A script that a Dockerfile names. A shell that handles signals itself passes them on.
fn check_script(cx: &Context<'_>, start: &Start) {
    let is_last = cx.deploy() == Some(Deploy::Docker) && !start.is_exec && !start.is_conditional;
    let traps = memmem::find(cx.source(), b"trap ").is_some();
    // Whether a file that is not here has `die-on-term` makes no difference to a signal that never arrives.
    let may_be_meant = is_meant(cx, start) || !cx.evaluation.unread.is_empty();
    if !is_last || traps || !may_be_meant || !start.wrappers.is_empty() {
        return;
    }
    let message = "the shell of this script stays in front of uWSGI and keeps the stop signal of the container from it: the container is killed with all its requests";
    let finding = Finding::new(&RULE, cx.at(start.program.span), message);
    cx.report(finding.help("write `exec` before `uwsgi`"));
}
