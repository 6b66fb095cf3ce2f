use super::common::variables;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Quotes around the value of an environment variable.
    ///
    /// ## What it does
    /// Finds `env` lines whose variable has a quoted value.
    ///
    /// ## Why is this bad
    /// No shell removes the quotes: the application gets them as part of the value.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = SHOP_SETTINGS="/etc/shop/settings.cfg"
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = SHOP_SETTINGS=/etc/shop/settings.cfg
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: an application may rely on the quotes, or strip them itself.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env`.
    RULE {
        id: "env-quoted",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Setters(&[Setter::SetEnv]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, name, value) in variables(cx) {
        let Some(value) = value else { continue };
        let (Some(first @ (b'"' | b'\'')), Some(last)) = (value.first(), value.last()) else { continue };
        if first != last || value.len() < 2 {
            continue;
        }
        let Some(place) = cx.value_part(id, name.len() + 1..name.len() + 1 + value.len()) else { continue };
        let bare = String::from_utf8_lossy(&value[1..value.len() - 1]);
        let message = format!("the quotes are part of the value of the variable `{}`", shown(name));
        let step = Step::Set { entry: id, value: format!("{}={bare}", String::from_utf8_lossy(name)) };
        cx.report(
            Finding::new(&RULE, place, message)
                .help("write the value without quotes")
                .unsafe_fix("remove the quotes", vec![step]),
        );
    }
}
