use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// `callable` names something else than the callable behind the colon of `module`.
    ///
    /// ## What it does
    /// Finds `callable` beside `module = package:name` with another name in it.
    ///
    /// ## Why is this bad
    /// The name behind the colon wins, whatever the order of the lines. Who edits `callable` and reloads sees no change
    /// and looks for the reason elsewhere.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.web:app
    /// callable = application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.web:app
    /// ```
    ///
    /// ## Fix safety
    /// The line has no effect in the server, so deleting it is safe.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_uwsgi_loader` looks at `callable` only when there is no colon.
    RULE {
        id: "callable-ignored",
        category: Python,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::CALLABLE]),
    }
}

fn check(cx: &Context<'_>) {
    let others = [ids::WSGI_FILE, ids::MOUNT, ids::PASTE, ids::INI_PASTE, ids::PECAN, ids::EVAL];
    if !others.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let (Some((module, target)), Some((entry, callable))) =
        (cx.certain(ids::MODULE), cx.certain(ids::CALLABLE))
    else {
        return;
    };
    let Some(named) = callable_of(target) else { return };
    if named == callable || cx.plain(module).is_none() || cx.plain(entry).is_none() {
        return;
    }
    let Some(place) = cx.value_place(entry) else { return };
    let message = format!(
        "the server loads `{}` as `module` says, and `callable = {}` has no effect",
        shown(target),
        shown(callable)
    );
    let mut finding = Finding::new(&RULE, place, message)
        .help("keep the name in one place: behind the colon of `module`, or in `callable` with no colon in `module`")
        .related(cx.value_place(module), "the callable that is used");
    if !cx.spelled(b"callable") {
        finding = finding.safe_fix("delete `callable`", vec![Step::Delete { entry }]);
    }
    cx.report(finding);
}

fn callable_of(target: &[u8]) -> Option<&[u8]> {
    let colon = memchr::memchr(b':', target)?;
    Some(&target[colon + 1..]).filter(|name| !name.is_empty())
}
