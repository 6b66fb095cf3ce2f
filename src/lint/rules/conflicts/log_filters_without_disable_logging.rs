use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Request log filters without `disable-logging`.
    ///
    /// ## What it does
    /// Finds `log-4xx`, `log-5xx`, `log-slow`, `log-big`, `log-zero` and `log-sendfile` without
    /// `disable-logging`.
    ///
    /// ## Why is this bad
    /// These options log some requests while `disable-logging` turns off the others. By default all requests
    /// are logged, so the options have no effect; they do not limit the log to errors.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-5xx = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// log-5xx = true
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: with `disable-logging` uWSGI logs far fewer requests, which is probably intended.
    ///
    /// ## References
    /// `core/logging.c:log_request`
    RULE {
        id: "log-filters-without-disable-logging",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&FILTERS),
    }
}

const FILTERS: [OptId; 6] =
    [ids::LOG_4XX, ids::LOG_5XX, ids::LOG_SLOW, ids::LOG_BIG, ids::LOG_ZERO, ids::LOG_SENDFILE];

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::DISABLE_LOGGING) {
        return;
    }
    let on = |option: &OptId| {
        cx.get(*option).filter(|_| cx.number(*option, 0).is_some_and(|n| n > 0)).map(|set| set.entry)
    };
    let mut filters: Vec<EntryId> = FILTERS.iter().filter_map(on).collect();
    filters.sort_unstable();
    let Some((&first, rest)) = filters.split_first() else { return };
    let Some(place) = cx.entry_place(first) else { return };
    let message = format!(
        "`{}` has no effect: without `disable-logging` all requests are logged anyway",
        cx.name(first)
    );
    let mut finding =
        Finding::new(&RULE, place, message).help("add `disable-logging = true` to log only these requests");
    for id in rest {
        finding = finding.related(cx.entry_place(*id), "no effect either");
    }
    let step =
        Step::InsertAfter { entry: first, key: "disable-logging".to_owned(), value: "true".to_owned() };
    cx.report(finding.unsafe_fix("add `disable-logging = true`", vec![step]));
}
