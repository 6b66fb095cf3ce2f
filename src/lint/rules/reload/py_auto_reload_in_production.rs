use super::common::is_for_development;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `py-autoreload` restarts the whole server whenever a module changes on disk.
    ///
    /// ## What it does
    /// Finds `py-autoreload` with a number above 0, outside of conditions, in a file that is not called a development one.
    ///
    /// ## Why is this bad
    /// A thread in every worker looks at the file of every imported module each so many seconds. The first file that an update
    /// writes restarts the server, while the rest of the update is still being copied, and requests meet half of each version.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// wsgi-file = app.py
    /// py-autoreload = 1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// wsgi-file = app.py
    /// if-env = DEVELOPMENT
    /// py-autoreload = 1
    /// endif =
    /// ```
    ///
    /// ## Fix safety
    /// The repair deletes the line: the server then reloads only when it is told to.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_autoreloader_thread`
    RULE {
        id: "py-auto-reload-in-production",
        category: Reload,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PY_AUTO_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::PY_AUTO_RELOAD) else { return };
    let seconds = crate::evaluate::c::atoi(value);
    if seconds <= 0 || is_for_development(cx) {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let every = if seconds == 1 { "second".to_owned() } else { format!("{seconds} seconds") };
    let message = format!(
        "every worker looks at all of its modules each {every}, and the first file of an update restarts the whole server in the middle of it"
    );
    let finding = Finding::new(&RULE, place, message)
        .help("drop the line, or put it between `if-env = DEVELOPMENT` and `endif =`; touch one file at the end of a deployment (`touch-reload`)");
    cx.report(finding.unsafe_fix(format!("delete `{}`", cx.name(id)), vec![Step::Delete { entry: id }]));
}
