use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `lazy` together with `lazy-apps`.
    ///
    /// ## What it does
    /// Finds `lazy` and `lazy-apps` both enabled.
    ///
    /// ## Why is this bad
    /// Both make each worker load the application itself. `lazy` also changes how reloads work, in a way that
    /// was deprecated in favour of `lazy-apps`.
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
    /// Unsafe: `lazy` is deleted, so the master process reloads the configuration as usual.
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
    let message =
        "`lazy` only changes how reloads work: `lazy-apps` already loads the application in each worker";
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(apps), "`lazy-apps` is here")
        .help("remove `lazy`");
    if cx.all(ids::LAZY).len() == 1 && cx.entry(lazy).made_by().is_none() {
        finding = finding.unsafe_fix("delete `lazy`", vec![Step::Delete { entry: lazy }]);
    }
    cx.report(finding);
}
