use super::common::plain_values;
use crate::catalog::{OptId, Repeat, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Numeric option with a word as its value.
    ///
    /// ## What it does
    /// Finds values of numeric options that do not begin with a number.
    ///
    /// ## Why is this bad
    /// uWSGI reads the leading digits and reports nothing if there are none: the value is 0. For most options
    /// this means "off": `post-buffering = true` turns post buffering off.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// post-buffering = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// post-buffering = 8192
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_int` (atoi), `uwsgi_opt_set_64bit` (strtoul).
    RULE {
        id: "int-not-numeric",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in
        plain_values(cx, |setter| setter.value_type().is_numeric() && setter.repeat() == Repeat::LastWins)
    {
        let digits = value.trim_ascii_start();
        let digits = digits.strip_prefix(b"-").or_else(|| digits.strip_prefix(b"+")).unwrap_or(digits);
        if value.is_empty() || digits.first().is_some_and(u8::is_ascii_digit) {
            continue;
        }
        let Some((place, option)) = cx.value_place(id).zip(cx.entry(id).option) else { continue };
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let message = format!("uWSGI reads `{name} = {shown}` as 0, because the value is not a number");
        let help = match value {
            b"true" if option == ids::THREADS => {
                "write the number of threads, or `enable-threads = true` if the application starts its own"
                    .to_owned()
            }
            _ => help(option, &name),
        };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn help(option: OptId, name: &str) -> String {
    match option.unit() {
        "" => format!("write a number, or remove `{name}`"),
        unit => format!("write a number ({unit}), or remove `{name}`"),
    }
}
