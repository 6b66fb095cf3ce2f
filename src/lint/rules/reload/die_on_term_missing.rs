use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};
use crate::start::Word;
use memchr::memmem;

declare_rule! {
    /// Container in which SIGTERM reloads uWSGI.
    ///
    /// ## What it does
    /// Finds configurations with a master and without `die-on-term` when `--deploy docker` says that they run in a
    /// container.
    ///
    /// ## Why is this bad
    /// `docker stop` and Kubernetes send SIGTERM and wait. uWSGI 2.0 reloads on SIGTERM: it starts again and continues
    /// to serve, until the grace period is over and the container is killed with all its requests.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// die-on-term = true
    /// ```
    ///
    /// ## Fix safety
    /// SIGTERM then stops uWSGI, as container engines expect.
    ///
    /// ## References
    /// `core/master.c:master_loop`
    RULE {
        id: "die-on-term-missing",
        category: Reload,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let concerned = cx.deploy() == Some(Deploy::Docker) && cx.target() < Version::UNRELEASED;
    if !concerned
        || cx.evaluation.has_master() != Some(true)
        || cx.flag(ids::DIE_ON_TERM) != Some(false)
        || !cx.is_whole()
    {
        return;
    }
    let handles = |value: &[u8]| memmem::find(value, b"unix_signal:15").is_some();
    if cx.written().any(|id| cx.key(id).starts_with(b"hook-") && handles(cx.evaluation.value(id))) {
        return;
    }
    let masters =
        cx.each(ids::MASTER).next().or_else(|| cx.evaluation.sockets.first().map(|socket| socket.entry));
    let Some((id, place)) = masters.and_then(|id| Some((id, cx.entry_place(id)?))) else { return };
    let start = cx.evaluation.start.as_deref();
    let signal = start.and_then(|start| start.stop_signal.as_ref());
    let is_term =
        |signal: &Word| signal.text().is_some_and(|name| matches!(&name[..], b"SIGTERM" | b"TERM" | b"15"));
    if signal.is_some_and(|signal| !is_term(signal)) {
        return;
    }
    // A shell around it may keep the signal from it.
    let is_reached = start.is_none_or(|start| start.is_exec);
    let effect = if is_reached { "SIGTERM reloads uWSGI" } else { "SIGTERM does not stop uWSGI" };
    let message = format!(
        "{effect}: `docker stop` waits for its timeout and then kills the container with all its requests"
    );
    let steps =
        vec![Step::InsertAfter { entry: id, key: "die-on-term".to_owned(), value: "true".to_owned() }];
    let finding = Finding::new(&RULE, place, message);
    cx.report(
        finding
            .help("add `die-on-term = true`, or add `STOPSIGNAL SIGINT` to the image")
            .unsafe_fix("add `die-on-term = true`", steps),
    );
}
