use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// `callable` overridden by `module`.
    ///
    /// ## What it does
    /// Finds `callable` together with `module = package:name` when the two names differ.
    ///
    /// ## Why is this bad
    /// The name after the colon takes precedence, whatever the order of the lines. Changing `callable` then has no
    /// effect.
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
    /// The line has no effect, so it is safe to remove it.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_uwsgi_loader` reads `callable` only if there is no colon. Seen on 2.0.31: with
    /// `module = two:a` and `callable = b`, `a` answers.
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
        "uWSGI loads `{}` from `module`, so `callable = {}` is ignored",
        shown(target),
        shown(callable)
    );
    let mut finding = Finding::new(&RULE, place, message)
        .help("name the callable in one place: after the colon of `module`, or in `callable`")
        .related(cx.value_place(module), "this callable is used");
    if !cx.spelled(b"callable") {
        finding = finding.safe_fix("remove `callable`", vec![Step::Delete { entry }]);
    }
    cx.report(finding);
}

fn callable_of(target: &[u8]) -> Option<&[u8]> {
    let colon = memchr::memchr(b':', target)?;
    Some(&target[colon + 1..]).filter(|name| !name.is_empty())
}
