use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, SourceId};
use memchr::memmem;

declare_rule! {
    /// `%k` in a container.
    ///
    /// ## What it does
    /// For containers, finds `%k` in `processes`, `workers` or `threads`.
    ///
    /// ## Why is this bad
    /// `%k` is the number of online CPUs of the host. The CPU limit of the container does not change it: on a large
    /// host, a container limited to one CPU starts dozens of workers, which compete for the CPU and the memory.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// processes = %k
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/utils.c:magic_sub`, `core/uwsgi.c`: `sysconf(_SC_NPROCESSORS_ONLN)`.
    RULE {
        id: "container-cpu-magic",
        category: Deploy,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::PROCESSES, ids::THREADS]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Docker) {
        return;
    }
    for id in cx.each(ids::PROCESSES).chain(cx.each(ids::THREADS)).collect::<Vec<_>>() {
        let Some(place) = cx.value_place(id).filter(|place| place.source == SourceId::LINTED) else {
            continue;
        };
        let written = cx.source().get(place.span.start as usize..place.span.end as usize).unwrap_or_default();
        if memmem::find(written, b"%k").is_none() {
            continue;
        }
        let message = format!(
            "`%k` is the number of CPUs of the host: `{}` ignores the CPU limit of the container",
            cx.name(id)
        );
        let help = "set a number of processes that fits the container";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
