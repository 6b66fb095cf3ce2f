use super::common::is_for_development;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `py-autoreload` in production.
    ///
    /// ## What it does
    /// Finds `py-autoreload` with a value above 0, outside of conditions, unless the name of the file says that it is
    /// for development.
    ///
    /// ## Why is this bad
    /// A thread in every worker checks the files of all imported modules every few seconds. The first file that a
    /// deployment writes reloads uWSGI while the rest is still being copied, so requests run a mix of both versions.
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
    /// The fix removes the line: uWSGI then reloads only on request.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_autoreloader_thread`. Seen on 2.0.31: a changed module is answered from
    /// after `py-autoreload` seconds.
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
        "every worker checks all its modules every {every}, and the first file of a deployment reloads uWSGI before the others are written"
    );
    let finding = Finding::new(&RULE, place, message)
        .help("remove the line, or guard it with `if-env = DEVELOPMENT`; use `touch-reload` for deployments");
    cx.report(finding.unsafe_fix(format!("remove `{}`", cx.name(id)), vec![Step::Delete { entry: id }]));
}
