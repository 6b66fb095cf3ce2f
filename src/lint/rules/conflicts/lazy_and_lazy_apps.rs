use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `lazy` is redundant beside `lazy-apps`.
    ///
    /// ## What it does
    /// Finds `lazy` and `lazy-apps` both on.
    ///
    /// ## Why is this bad
    /// Both make each worker load the application for itself. `lazy` besides changes what a reload does, in a way that
    /// was given up for `lazy-apps`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// lazy = true
    /// lazy-apps = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// lazy-apps = true
    /// ```
    ///
    /// ## Fix safety
    /// `lazy` is deleted. Reloads then follow the usual order: the master loads the configuration again.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_init_all_apps`, `core/uwsgi.c:grace_them_all`
    RULE {
        id: "lazy-and-lazy-apps",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LAZY]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(lazy), Some(apps)) = (switched_on(cx, ids::LAZY), switched_on(cx, ids::LAZY_APPS)) else {
        return;
    };
    let Some(place) = cx.entry_place(lazy) else { return };
    let message = "`lazy` adds nothing to `lazy-apps` but another way to reload: both load the application in each worker";
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(apps), "`lazy-apps` is here")
        .help("delete `lazy`");
    if cx.all(ids::LAZY).len() == 1 && cx.entry(lazy).made_by().is_none() {
        finding = finding.unsafe_fix("delete `lazy`", vec![Step::Delete { entry: lazy }]);
    }
    cx.report(finding);
}
