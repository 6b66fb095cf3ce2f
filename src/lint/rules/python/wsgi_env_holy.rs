use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// `wsgi-env-behaviour` knows two words, and one of them crashed old releases.
    ///
    /// ## What it does
    /// Finds a word other than `holy` and `cheat`, and `holy` for releases before 2.0.20.
    ///
    /// ## Why is this bad
    /// With any other word the server ends as soon as Python starts. `holy` gives each request a new dictionary, and
    /// before 2.0.20 workers crashed over it.
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
                .help("use a release from 2.0.20 on, or `cheat`")
        }
        b"holy" | b"cheat" => return,
        _ => {
            let message =
                format!("`{name}` is `holy` or `cheat`: with `{}` the server does not start", shown(value));
            Finding::new(&RULE, place, message)
                .help("write `holy` or `cheat`, or leave the line out")
                .refuses()
        }
    };
    cx.report(finding);
}
