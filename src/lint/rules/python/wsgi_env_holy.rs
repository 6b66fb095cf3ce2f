use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Invalid `wsgi-env-behaviour`.
    ///
    /// ## What it does
    /// Finds a value other than `holy` and `cheat`, and `holy` for releases before 2.0.20.
    ///
    /// ## Why is this bad
    /// With any other value uWSGI exits when it initialises Python. `holy` gives each request a new dictionary, and
    /// workers crash on it before 2.0.20.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// wsgi-env-behaviour = copy
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// wsgi-env-behaviour = holy
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_init_apps`
    RULE {
        id: "wsgi-env-holy",
        category: Python,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::WSGI_ENV_BEHAVIOUR]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::WSGI_ENV_BEHAVIOUR) else { return };
    let Some(place) = cx.value_place(id) else { return };
    let (name, old) = (cx.name(id), Version::parse("2.0.20").is_some_and(|version| cx.target() < version));
    let finding = match value {
        b"holy" if old => {
            let message = format!("`{name} = holy` crashes workers in uWSGI {}", cx.target());
            Finding::new(&RULE, place, message)
                .severity(Severity::Warning)
                .help("use uWSGI 2.0.20 or later, or `cheat`")
        }
        b"holy" | b"cheat" => return,
        _ => {
            let message =
                format!("uWSGI does not start: `{name}` must be `holy` or `cheat`, not `{}`", shown(value));
            Finding::new(&RULE, place, message).help("use `holy` or `cheat`, or remove the line").refuses()
        }
    };
    cx.report(finding);
}
