use super::common::variables;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// The quotes around the value of a variable stay in it.
    ///
    /// ## What it does
    /// Finds `env` lines whose variable has a value in quotes.
    ///
    /// ## Why is this bad
    /// There is no shell that takes them away: the application gets them as part of the value.
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
    /// An application may count on the quotes, or strip them itself.
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
        let message = format!("the variable `{}` gets the quotes as part of its value", shown(name));
        let step = Step::Set { entry: id, value: format!("{}={bare}", String::from_utf8_lossy(name)) };
        cx.report(
            Finding::new(&RULE, place, message)
                .help("write the value without quotes")
                .unsafe_fix("take the quotes away", vec![step]),
        );
    }
}
