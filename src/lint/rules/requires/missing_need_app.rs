use super::common::LOADERS;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};

declare_rule! {
    /// Missing `need-app`: uWSGI starts without a working application.
    ///
    /// ## What it does
    /// Finds servers that load an application without `need-app`.
    ///
    /// ## Why is this bad
    /// If the import fails, uWSGI still starts and answers every request with an error. With `need-app` it
    /// exits with status 22, which deployments and supervisors notice.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// need-app = true
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: uWSGI no longer starts if the application cannot be loaded.
    ///
    /// ## References
    /// `core/utils.c:uwsgi_init_all_apps`
    RULE {
        id: "missing-need-app",
        category: Requires,
        severity: Style,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&LOADERS),
    }
}

fn check(cx: &Context<'_>) {
    let serves = !cx.evaluation.sockets.is_empty() || cx.has(ids::HTTP);
    let dynamic = cx.has(ids::VHOST) || cx.has(ids::VHOST_HOST) || !serves;
    // For containers `docker-missing-need-app` speaks.
    if dynamic
        || matches!(cx.deploy(), Some(Deploy::Dev | Deploy::Vassal | Deploy::Docker))
        || !cx.surely_absent(ids::NEED_APP)
    {
        return;
    }
    let loaders = LOADERS
        .iter()
        .filter_map(|option| cx.get(*option))
        .filter(|set| set.certain && !ends_without(cx, set.entry))
        .map(|set| set.entry);
    let Some(entry) = loaders.min() else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!(
        "if `{}` cannot be loaded, uWSGI still starts and answers every request with an error",
        cx.shown_value(entry)
    );
    let mut finding = Finding::new(&RULE, place, message).help("add `need-app = true`");
    // What runs under a supervisor needs the status of a failed start.
    if matches!(cx.deploy(), Some(Deploy::Plain | Deploy::Systemd | Deploy::Emperor)) {
        finding = finding.severity(Severity::Info);
    }
    if cx.entry(entry).made_by().is_none() {
        let step = Step::InsertAfter { entry, key: "need-app".to_owned(), value: "true".to_owned() };
        finding = finding.unsafe_fix("add `need-app = true`", vec![step]);
    }
    cx.report(finding);
}

/// A mount whose form is wrong, or whose file is not there, ends the server without `need-app`, too.
fn ends_without(cx: &Context<'_>, id: EntryId) -> bool {
    let is_mount = cx.entry(id).option == Some(ids::MOUNT);
    is_mount && cx.value(id).is_some_and(|value| !value.contains(&b':'))
}
