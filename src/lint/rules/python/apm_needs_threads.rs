use super::common::threads_are_off;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Monitoring agent without threads.
    ///
    /// ## What it does
    /// For releases before 2.0.27, finds signs of New Relic, Datadog, Elastic APM, Sentry or Apache SkyWalking without
    /// `enable-threads` or an option that enables threads.
    ///
    /// ## Why is this bad
    /// Without threads, the Python interpreter runs only while a request is handled. The agent's background thread is
    /// blocked in between, so reports are late or never sent.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.0.21
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// env = NEW_RELIC_CONFIG_FILE=/etc/newrelic.ini
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.21
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// env = NEW_RELIC_CONFIG_FILE=/etc/newrelic.ini
    /// module = shop.wsgi:application
    /// enable-threads = true
    /// ```
    ///
    /// ## Fix safety
    /// Threads add a little overhead to each request.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_init_apps` and `gil_fake_get`: without threads the interpreter lock
    /// is never released.
    RULE {
        id: "apm-needs-threads",
        category: Python,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::ENV, ids::MODULE, ids::IMPORT, ids::PYIMPORT]),
    }
}

fn check(cx: &Context<'_>) {
    if !threads_are_off(cx) {
        return;
    }
    let Some((id, agent)) = cx.written().find_map(|id| Some((id, agent(cx, id)?))) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "{agent} uses a background thread, and before uWSGI 2.0.27 Python threads are blocked between requests by default"
    );
    let steps =
        vec![Step::InsertAfter { entry: id, key: "enable-threads".to_owned(), value: "true".to_owned() }];
    let finding = Finding::new(&RULE, place, message).help("add `enable-threads = true`");
    cx.report(finding.unsafe_fix("add `enable-threads = true`", steps));
}

/// The agent that an entry shows.
fn agent(cx: &Context<'_>, id: EntryId) -> Option<&'static str> {
    let value = cx.value(id)?;
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| value.starts_with(prefix.as_bytes()));
    let (variable, module) = match cx.key(id) {
        b"env" => (true, false),
        b"module" | b"wsgi" | b"import" | b"pyimport" | b"py-import" | b"python-import" => (false, true),
        _ => return None,
    };
    let agents: [(&'static str, &[&str], &[&str]); 5] = [
        ("New Relic", &["NEW_RELIC_"], &["newrelic"]),
        ("Datadog", &["DD_TRACE_", "DD_SERVICE", "DATADOG_"], &["ddtrace"]),
        ("Elastic APM", &["ELASTIC_APM_"], &["elasticapm"]),
        ("Sentry", &["SENTRY_DSN="], &["sentry_sdk"]),
        ("Skywalking", &["SW_AGENT_"], &["skywalking"]),
    ];
    let shows =
        |variables: &[&str], modules: &[&str]| (variable && starts(variables)) || (module && starts(modules));
    agents.iter().find(|(_, variables, modules)| shows(variables, modules)).map(|(name, _, _)| *name)
}
