use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// ddtrace started before the workers fork.
    ///
    /// ## What it does
    /// Finds the ddtrace agent imported in a server with a master and several workers, without `lazy-apps` and without
    /// Python's fork hooks.
    ///
    /// ## Why is this bad
    /// The threads of the agent are started in the master, and threads do not live on in forked workers. No traces are sent,
    /// and ddtrace refuses to start its profiler.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:9000
    /// module = shop.wsgi
    /// import = ddtrace.bootstrap.sitecustomize
    /// master = true
    /// processes = 4
    /// enable-threads = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:9000
    /// module = shop.wsgi
    /// import = ddtrace.bootstrap.sitecustomize
    /// master = true
    /// processes = 4
    /// enable-threads = true
    /// lazy-apps = true
    /// ```
    ///
    /// ## Fix safety
    /// Each worker then loads the application on its own, which takes more memory.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` imports before it forks. Seen on 2.0.31 with `import`: the module is loaded once, in the
    /// first process.
    RULE {
        id: "ddtrace-without-lazy-apps",
        category: Python,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::IMPORT, ids::PYIMPORT, ids::MODULE]),
    }
}

/// Options that have each worker begin on its own, or tell Python of the fork.
const CURES: [OptId; 4] =
    [ids::LAZY_APPS, ids::LAZY, ids::PY_CALL_OSAFTERFORK, ids::PY_CALL_UWSGI_FORK_HOOKS];

fn check(cx: &Context<'_>) {
    let several = cx.number(ids::PROCESSES, 1).is_some_and(|count| count > 1);
    if !several
        || cx.evaluation.has_master() != Some(true)
        || !CURES.iter().all(|cure| cx.surely_absent(*cure))
    {
        return;
    }
    let imports = [ids::IMPORT, ids::PYIMPORT, ids::MODULE];
    let agent = |value: &[u8]| value.starts_with(b"ddtrace");
    let mut found = imports.into_iter().flat_map(|option| cx.each(option));
    let Some(id) = found.find(|id| cx.value(*id).is_some_and(agent)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "the ddtrace agent starts its threads before the workers fork, and forked workers have none of them: no traces are sent";
    let step = Step::InsertAfter { entry: id, key: "lazy-apps".to_owned(), value: "true".to_owned() };
    let finding = Finding::new(&RULE, place, message)
        .help("add `lazy-apps = true`, so that each worker starts the agent");
    cx.report(finding.unsafe_fix("add `lazy-apps = true`", vec![step]));
}
