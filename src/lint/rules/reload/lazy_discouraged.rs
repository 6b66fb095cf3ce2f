use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `lazy` instead of `lazy-apps`.
    ///
    /// ## What it does
    /// Finds `lazy` when it is enabled.
    ///
    /// ## Why is this bad
    /// With `lazy`, SIGHUP restarts only the workers. The master does not restart, so a changed configuration or a new
    /// version of uWSGI takes effect only after a full stop. `lazy-apps` also loads the application in each worker, and
    /// reloads as usual.
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
    /// A reload then restarts the whole server.
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
    let message = "with `lazy` a reload restarts only the workers: changes to this file take effect only after a full stop";
    let (help, title, step) = if cx.is_on(ids::LAZY_APPS) {
        ("remove `lazy`; `lazy-apps` is already set", "remove `lazy`", Step::Delete { entry: id })
    } else {
        let rename = Step::Rename { entry: id, to: "lazy-apps".to_owned() };
        ("use `lazy-apps = true`", "rename to `lazy-apps`", rename)
    };
    let finding = Finding::new(&RULE, place, message).help(help);
    // With `lazy-apps = false` beside it, a second line would contradict the first.
    let settled = cx.is_on(ids::LAZY_APPS) || !cx.has(ids::LAZY_APPS);
    cx.report(if settled { finding.unsafe_fix(title, vec![step]) } else { finding });
}
