use super::common::percent_lines;
use crate::catalog::OptId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::syntax::Span;

declare_rule! {
    /// Arithmetic outside of a placeholder.
    ///
    /// ## What it does
    /// Finds numeric options whose value is `%k`, `%(name)` or `%((…))` with an operator and a number.
    ///
    /// ## Why is this bad
    /// uWSGI calculates only inside of `%(…)`, without further parentheses and with a space on both sides of each operator,
    /// such as `%(%k * 2)`. Everywhere else the number ends at the operator: on four processors `%k*2` is 4, `%(%k*2)` is 0,
    /// and `%((%k * 2) + 1)` is 1.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// processes = %k*2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// processes = %(%k * 2)
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_custom`, `uwsgi_opt_set_int`. Seen on 2.0.31 with two processors: `%k*2` gives the option the
    /// text `2*2`, which is read as 2; `%((%k * 2) + 1)` becomes 1; `%(%k*2)` stays text and is read as 0; `%(%k * 2)` becomes 4.
    RULE {
        id: "placeholder-arithmetic",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    for line in percent_lines(cx) {
        let numeric = OptId::lookup(line.key).is_some_and(OptId::is_numeric);
        let Some(read) = broken(line.value).filter(|_| numeric) else { continue };
        let start = line.value_span.start as usize;
        let place = cx.at(Span::new(start, start + line.value.len()));
        let (key, value) = (shown(line.key), shown(line.value));
        let message = format!("uWSGI does not calculate here: `{key} = {value}` is read as {read}");
        let help = format!(
            "write the number, or a calculation such as `{key} = %(%k * 2)`, with spaces around the operator"
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// What is left of a value that was meant as a calculation.
fn broken(value: &[u8]) -> Option<&'static str> {
    let operator = |rest: &[u8]| {
        let rest = rest.trim_ascii_start();
        let number = rest.get(1..).map(<[u8]>::trim_ascii_start).unwrap_or_default();
        rest.first().is_some_and(|byte| b"*+-/x".contains(byte))
            && number.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'%')
    };
    if value.starts_with(b"%((") || (value.starts_with(b"%(") && !is_calculation(value)) {
        return Some("another number");
    }
    let rest = match value {
        [b'%', b'k' | b't' | b'T', rest @ ..] => rest,
        [b'%', b'(', rest @ ..] => &rest[memchr::memchr(b')', rest)? + 1..],
        _ => return reversed(value),
    };
    operator(rest).then_some("the number in front of the operator")
}

/// Whether `%(…)` is a name, or names and numbers with operators between them, each part of it parted by one space.
fn is_calculation(value: &[u8]) -> bool {
    let inside = value.get(2..).and_then(|rest| rest.split(|&byte| byte == b')').next()).unwrap_or_default();
    if !inside.contains(&b'%') {
        return true;
    }
    let parts: Vec<&[u8]> = inside.split(|&byte| byte == b' ').collect();
    let is_operator = |part: &[u8]| matches!(part, b"+" | b"-" | b"*" | b"/");
    let fits = |(number, part): (usize, &&[u8])| !part.is_empty() && is_operator(part) == (number % 2 == 1);
    parts.len() > 2 && parts.len() % 2 == 1 && parts.iter().enumerate().all(fits)
}

/// `2*%k`
fn reversed(value: &[u8]) -> Option<&'static str> {
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let rest = value.get(digits..)?.trim_ascii_start();
    let factor = rest.get(1..)?.trim_ascii_start();
    (digits > 0 && b"*+-/".contains(rest.first()?) && factor.starts_with(b"%"))
        .then_some("the number in front of the operator")
}
