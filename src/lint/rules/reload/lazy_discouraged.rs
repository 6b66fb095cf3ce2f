use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `lazy` keeps a reload from reading the configuration.
    ///
    /// ## What it does
    /// Finds `lazy` that is on.
    ///
    /// ## Why is this bad
    /// In this mode SIGHUP restarts the workers and nothing else: the server does not run itself anew, so an edited
    /// configuration or a new version of uWSGI waits for a full stop. `lazy-apps` loads the application in each worker as well
    /// and reloads as usual.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// lazy = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// lazy-apps = true
    /// ```
    ///
    /// ## Fix safety
    /// A reload then runs the whole server anew.
    ///
    /// ## References
    /// `core/uwsgi.c:grace_them_all`
    RULE {
        id: "lazy-discouraged",
        category: Reload,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LAZY]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, _)) = cx.certain(ids::LAZY).filter(|_| cx.is_on(ids::LAZY)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "with `lazy` a reload restarts the workers alone: a change of this file has no effect until the server is stopped";
    let (help, title, step) = if cx.is_on(ids::LAZY_APPS) {
        ("delete `lazy`: `lazy-apps` is on, too", "delete `lazy`", Step::Delete { entry: id })
    } else {
        let rename = Step::Rename { entry: id, to: "lazy-apps".to_owned() };
        ("write `lazy-apps = true`", "use `lazy-apps`", rename)
    };
    let finding = Finding::new(&RULE, place, message).help(help);
    // With `lazy-apps = false` beside it, a second line would contradict the first.
    let settled = cx.is_on(ids::LAZY_APPS) || !cx.has(ids::LAZY_APPS);
    cx.report(if settled { finding.unsafe_fix(title, vec![step]) } else { finding });
}
