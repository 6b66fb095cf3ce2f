use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// Container without `need-app`.
    ///
    /// ## What it does
    /// For containers, finds an application without `need-app`.
    ///
    /// ## Why is this bad
    /// If the import fails, uWSGI prints the error and continues: the container looks healthy, no orchestrator restarts
    /// it or stops the rollout, and every request gets an internal server error.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// need-app = true
    /// ```
    ///
    /// ## Fix safety
    /// A server that starts today despite an error exits instead.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` exits only with `need-app`.
    RULE {
        id: "docker-missing-need-app",
        category: Deploy,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::MODULE, ids::WSGI_FILE, ids::PSGI, ids::RACK]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Docker) || !cx.surely_absent(ids::NEED_APP) {
        return;
    }
    let apps = [ids::MODULE, ids::WSGI_FILE, ids::PSGI, ids::RACK];
    let Some(entry) = apps.iter().find_map(|option| cx.get(*option)).map(|setting| setting.entry) else {
        return;
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "if the application fails to load, the container keeps running and answers every request with an error";
    let steps = vec![Step::InsertAfter { entry, key: "need-app".to_owned(), value: "true".to_owned() }];
    let finding = Finding::new(&RULE, place, message).help("add `need-app = true`: uWSGI then exits");
    cx.report(finding.unsafe_fix("add `need-app = true`", steps));
}
