use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// The callable stands behind a dot, so it is imported as a module.
    ///
    /// ## What it does
    /// Finds `module` values such as `project.wsgi.application`, the form that the Django setting `WSGI_APPLICATION`
    /// has; without `callable` also `app.app` and others that end in `.application`.
    ///
    /// ## Why is this bad
    /// Everything before a colon is the name of a module. Python looks for a module `application` inside of a package
    /// `wsgi`, fails, and the server starts without the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop.wsgi.application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Fix safety
    /// A package with that module in it would no longer be loaded.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_uwsgi_loader`
    RULE {
        id: "module-dotted-callable",
        category: Python,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::MODULE]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain(cx, ids::MODULE) {
        let Some(dot) = memchr::memrchr(b'.', value) else { continue };
        if memchr::memchr(b':', value).is_some() || !is_callable(cx, &value[..dot], &value[dot + 1..]) {
            continue;
        }
        let Some(place) = cx.value_part(id, dot..value.len()) else { continue };
        let (module, callable) = (shown(&value[..dot]), shown(&value[dot + 1..]));
        let message = format!(
            "the server imports a module `{}` and finds none if `{callable}` is the callable in `{module}`",
            shown(value)
        );
        let right = format!("{module}:{callable}");
        let finding = Finding::new(&RULE, place, message).help(format!("write `{} = {right}`", cx.name(id)));
        cx.report(
            finding
                .unsafe_fix("put a colon before the callable", vec![Step::Set { entry: id, value: right }]),
        );
    }
}

/// Whether the last part names what is called rather than a module: what `callable` names is looked for inside of the module.
fn is_callable(cx: &Context<'_>, module: &[u8], last: &[u8]) -> bool {
    if module.ends_with(b".wsgi") {
        return last == b"application" || last == b"app";
    }
    cx.surely_absent(ids::CALLABLE) && (last == b"application" || (last == b"app" && module == b"app"))
}
