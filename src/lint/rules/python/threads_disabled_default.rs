use super::common::threads_are_off;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// In this release, threads that the application starts do not run on their own.
    ///
    /// ## What it does
    /// For releases before 2.0.27, finds a Python application without `enable-threads`, `threads` or another option
    /// that turns threads on.
    ///
    /// ## Why is this bad
    /// A thread started by the application or by a library runs only while a request is handled in its worker: queues
    /// fill, timers come late. From 2.0.27 on threads are always on.
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
    /// Threads cost a little time in each request.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_enable_threads` is called only when threads were asked for.
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
    if cx.settings.target.is_none() || !threads_are_off(cx) {
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
