use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Callable after a dot instead of a colon.
    ///
    /// ## What it does
    /// Finds `module` values such as `project.wsgi.application`, the form that the Django setting `WSGI_APPLICATION`
    /// has. Without `callable`, it also finds `app.app` and others that end in `.application`.
    ///
    /// ## Why is this bad
    /// Everything before a colon is the name of a module. Python looks for a module `application` in a package `wsgi`
    /// and fails, so uWSGI starts without the application.
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
    /// If there is a package with such a module, it is no longer loaded.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_uwsgi_loader`. Seen on 2.0.31: `No module named 'app.application'; 'app' is not a
    /// package`, and 500 for each request.
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
            "uWSGI imports the module `{}`, which does not exist if `{callable}` is a callable in `{module}`",
            shown(value)
        );
        let right = format!("{module}:{callable}");
        let finding = Finding::new(&RULE, place, message).help(format!("use `{} = {right}`", cx.name(id)));
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
