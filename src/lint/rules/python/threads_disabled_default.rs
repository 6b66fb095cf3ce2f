use super::common::threads_are_off;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Python application without `enable-threads` in an old release.
    ///
    /// ## What it does
    /// For releases before 2.0.27, finds a Python application without `enable-threads`, `threads` or another option
    /// that enables threads.
    ///
    /// ## Why is this bad
    /// A thread that the application or a library starts runs only while its worker handles a request: queues fill up
    /// and timers are late. Since 2.0.27 threads are always enabled.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.0.20
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.20
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// enable-threads = true
    /// ```
    ///
    /// ## Fix safety
    /// Threads add a little overhead to each request.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_enable_threads` is called only if threads are requested.
    RULE {
        id: "threads-disabled-default",
        category: Python,
        severity: Info,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::MODULE, ids::WSGI_FILE]),
    }
}

fn check(cx: &Context<'_>) {
    let is_chosen = cx.settings.target.is_some() || cx.settings.build.is_some();
    if !is_chosen || !threads_are_off(cx) {
        return;
    }
    let Some(setting) = cx.get(ids::MODULE).or_else(|| cx.get(ids::WSGI_FILE)) else { return };
    let Some(place) = cx.entry_place(setting.entry) else { return };
    let message = format!(
        "in uWSGI {} background threads of this application run only while a request is handled",
        cx.target()
    );
    let steps = vec![Step::InsertAfter {
        entry: setting.entry,
        key: "enable-threads".to_owned(),
        value: "true".to_owned(),
    }];
    let finding = Finding::new(&RULE, place, message).help("add `enable-threads = true` if it starts any");
    cx.report(finding.unsafe_fix("add `enable-threads = true`", steps));
}
