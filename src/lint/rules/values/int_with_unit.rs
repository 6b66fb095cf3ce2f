use super::common::plain_values;
use super::units::{counts_bytes, is_misread, is_too_small};
use crate::catalog::{Grammar, OptId, Repeat, Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

declare_rule! {
    /// Number with a unit, which uWSGI does not read.
    ///
    /// ## What it does
    /// Finds values of numeric options with letters, a fraction, an exponent or separators after the first
    /// digits. `M` and `MB` are allowed for options that count megabytes, and `s` for options that count
    /// seconds.
    ///
    /// ## Why is this bad
    /// uWSGI stops at the first character that is not a digit: it reads `32k` as 32, `5m` as 5, `1.5` as 1,
    /// `1_000` as 1, and `0x10` as 0.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// buffer-size = 32k
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// buffer-size = 32768
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix converts the unit, so uWSGI uses a different number than before.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_int` (atoi), `uwsgi_opt_set_64bit` and `uwsgi_opt_set_megabytes` (strtoul).
    RULE {
        id: "int-with-unit",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in
        plain_values(cx, |setter| setter.value_type().is_numeric() && setter.repeat() == Repeat::LastWins)
    {
        let count = value.iter().take_while(|b| b.is_ascii_digit()).count();
        let (digits, rest) = value.split_at(count);
        let unit = String::from_utf8_lossy(rest).trim().to_ascii_lowercase();
        let Some(option) = cx.entry(id).option.filter(|option| is_misread(*option, value)) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let (name, read) = (cx.name(id), shown(digits));
        let mut message = format!(
            "uWSGI reads `{name} = {}` as {read}: it stops at the first character that is not a digit",
            shown(value)
        );
        // One cause, one finding: `limit-as-too-small` is silent about a number with a unit.
        let is_fatal =
            cx.certain(ids::LIMIT_AS).is_some_and(|(last, limit)| last == id && is_too_small(limit));
        if is_fatal {
            message =
                format!("uWSGI exits at startup: it reads `{name} = {}` as {read} megabytes", shown(value));
        }
        let mut finding = Finding::new(&RULE, place, message).help("write the number in plain digits");
        if is_fatal {
            finding = cx.ending(cx.guard(id), finding);
        }
        if unit.contains(' ') || unit.starts_with([';', ',']) && unit.len() == 1 {
            finding = finding.severity(Severity::Warning);
        }
        if let Some(value) = written_out(option, &read, &unit) {
            let step = Step::Set { entry: id, value: value.to_string() };
            finding = finding
                .help(format!("write `{name} = {value}`"))
                .unsafe_fix(format!("write {value}"), vec![step]);
        }
        cx.report(finding);
    }
}

fn written_out(option: OptId, digits: &str, unit: &str) -> Option<u64> {
    let number: u64 = digits.parse().ok()?;
    let megabytes = option.setter() == Setter::SetMegabytes;
    let factor = match unit {
        "g" | "gb" | "gib" if megabytes => 1 << 10,
        "k" | "kb" | "kib" if counts_bytes(option) && !megabytes => 1 << 10,
        "m" | "mb" | "mib" if counts_bytes(option) && !megabytes => 1 << 20,
        "g" | "gb" | "gib" if counts_bytes(option) => 1 << 30,
        "s" | "sec" | "secs" | "seconds" if option.grammar() == Grammar::Milliseconds => 1000,
        "m" | "min" | "mins" | "minutes" if option.grammar() == Grammar::Seconds => 60,
        "h" | "hour" | "hours" if option.grammar() == Grammar::Seconds => 3600,
        "d" | "day" | "days" if option.grammar() == Grammar::Seconds => 86400,
        _ => return None,
    };
    number.checked_mul(factor)
}
