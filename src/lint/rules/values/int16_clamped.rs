use super::common::plain_values;
use crate::catalog::{Setter, Version};
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Number above 65535 for a 16-bit option.
    ///
    /// ## What it does
    /// Finds options that uWSGI stores in 16 bits, such as `buffer-size`, with larger values. 65536 is
    /// only a note.
    ///
    /// ## Why is this bad
    /// uWSGI uses 65535 without reporting it: it rejects requests with larger headers, although the
    /// configuration seems to allow them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// buffer-size = 131072
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// buffer-size = 65535
    /// ```
    ///
    /// ## Fix safety
    /// Safe: 65535 is the value that uWSGI uses anyway.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_16bit`.
    RULE {
        id: "int16-clamped",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Setters(&[Setter::Set16bit]),
    }
}

fn check(cx: &Context<'_>) {
    // 2.1 keeps buffer-size in 64 bits.
    if Version::parse("2.1").is_some_and(|later| cx.target() >= later) {
        return;
    }
    for (id, value) in plain_values(cx, |setter| setter == Setter::Set16bit) {
        if value.starts_with(b"-") || c::strtoul(value) <= 65535 || !value.iter().all(u8::is_ascii_digit) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let message = format!(
            "`{name} = {}` is limited to 65535: uWSGI stores this option in 16 bits",
            cx.shown_value(id)
        );
        let step = Step::Set { entry: id, value: "65535".to_owned() };
        // 65536 is one too many, but no request notices.
        let severity = if c::strtoul(value) == 65536 { Severity::Info } else { Severity::Warning };
        cx.report(
            Finding::new(&RULE, place, message)
                .severity(severity)
                .help("use 65535, which is the maximum")
                .safe_fix("write 65535", vec![step]),
        );
    }
}
