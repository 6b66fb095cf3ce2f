use super::common::{plain_values, refused};
use crate::catalog::Setter;
use crate::evaluate::{RefusalKind, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Negative number that is rejected or wraps around.
    ///
    /// ## What it does
    /// Finds negative numbers for options that hold a count.
    ///
    /// ## Why is this bad
    /// uWSGI exits on a negative number for an option that holds a plain integer. A 64-bit option wraps
    /// around: `-1` becomes 18446744073709551615, so a limit that was meant to be off accepts anything.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// harakiri = -1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// harakiri = 0
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_int` exits; `uwsgi_opt_set_64bit`, `uwsgi_opt_set_16bit` and
    /// `uwsgi_opt_set_megabytes` call strtoul(3).
    RULE {
        id: "int-negative",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::NegativeNumber]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = format!("uWSGI exits on `{name} = {value}`: negative numbers are not allowed");
        let finding = Finding::new(&RULE, found.place, message)
            .help(format!("write 0 to turn `{name}` off, or remove the line"));
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| setter == Setter::MaxVars) {
        if c::atoi(value) >= 0 {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "uWSGI exits at startup because of `{} = {}`: it cannot allocate that many variables",
            cx.name(id),
            shown(value)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("remove the line to allow the default of 100 variables per request");
        cx.report(cx.ending(cx.guard(id), finding));
    }
    let wraps = |setter| matches!(setter, Setter::Set64bit | Setter::Set16bit | Setter::SetMegabytes);
    for (id, value) in plain_values(cx, wraps) {
        if !value.starts_with(b"-") || c::strtoul(value) == 0 {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let result = match super::common::setter(cx, id) {
            Some(Setter::Set16bit) => 65535,
            Some(Setter::SetMegabytes) => c::strtoul(value).wrapping_mul(1 << 20),
            _ => c::strtoul(value),
        };
        let message = format!("`{name} = {}` wraps around: uWSGI reads {result}", shown(value));
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write 0 to turn `{name}` off, or remove the line")),
        );
    }
}
