use super::common::{number, setting};
use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `enable-threads = false`, which is ignored.
    ///
    /// ## What it does
    /// Finds `enable-threads = false` where uWSGI ignores it: since 2.0.27, and in earlier releases with
    /// `threads` above 1.
    ///
    /// ## Why is this bad
    /// The line suggests that application threads do not run between requests, but they do.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// threads = 4
    /// enable-threads = false
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// threads = 4
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect and is deleted.
    ///
    /// ## References
    /// `core/init.c:sanitize_args`
    RULE {
        id: "enable-threads-false",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::ENABLE_THREADS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(entry) = setting(cx, ids::ENABLE_THREADS) else { return };
    if cx.value(entry).is_none_or(crate::evaluate::c::is_true) {
        return;
    }
    let is_stub = Version::parse("2.0.27").is_some_and(|stub| cx.target() >= stub);
    let threads = number(cx, ids::THREADS).filter(|(_, count)| *count > 1);
    let why = match threads {
        _ if is_stub => "since 2.0.27 threads are always enabled".to_owned(),
        Some((_, count)) => format!("`threads = {count}` enables them"),
        None => return,
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let shown = format!("{} = {}", cx.name(entry), cx.shown_value(entry));
    let mut finding =
        Finding::new(&RULE, place, format!("`{shown}` has no effect: {why}")).help("remove the line");
    if let Some((threads, _)) = threads.filter(|_| !is_stub) {
        finding = finding.related(cx.entry_place(threads), "threads are enabled here");
    }
    if cx.all(ids::ENABLE_THREADS).len() == 1
        && !cx.spelled(cx.key(entry))
        && cx.entry(entry).made_by().is_none()
    {
        finding = finding.safe_fix("delete the line", vec![Step::Delete { entry }]);
    }
    cx.report(finding);
}
