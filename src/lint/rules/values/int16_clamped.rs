use crate::catalog::{Setter, Version};
use crate::evaluate::{EntryId, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

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
    let is_small = |id: &EntryId| {
        let option = cx.entry(*id).option;
        option.is_some_and(|option| option.setter() == Setter::Set16bit) && cx.entry(*id).made_by().is_none()
    };
    for id in cx.written().filter(is_small) {
        // What follows the digits, such as a comment, does not count.
        let Some(value) = cx.value(id) else { continue };
        let end = value.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(value.len());
        let (value, rest) = value.split_at(end);
        if c::strtoul(value) <= 65535 || rest.first().is_some_and(|byte| !byte.is_ascii_whitespace()) {
            continue;
        }
        let Some(place) = cx.value_part(id, 0..end) else { continue };
        let name = cx.name(id);
        let message =
            format!("`{name} = {}` is limited to 65535: uWSGI stores this option in 16 bits", shown(value));
        let step = Step::Replace { place, text: "65535".to_owned() };
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
