use super::common::{Refused, refused, setter};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Cron line that does not begin with five numbers.
    ///
    /// ## What it does
    /// Finds `cron`, `unique-cron`, the legion variants and `cron2` with a time that uWSGI cannot read. It
    /// requires minute, hour, day, month and weekday as five integers: `-1` for any and `-N` for every N.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line. It has no equivalent for the lists, ranges and words such as `@daily` that
    /// cron(8) accepts: write one line for each time.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 3 * * * /usr/bin/clean-shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 3 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## Fix safety
    /// Safe: `*` becomes `-1` and `*/N` becomes `-N`, which mean the same. Lines with lists or ranges are not
    /// changed.
    ///
    /// ## References
    /// `core/cron.c:uwsgi_cron_add`, `uwsgi_opt_add_cron2`.
    RULE {
        id: "cron-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidCron]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let (why, help) = if setter(cx, found.entry) == Some(Setter::AddCron2) {
            ("no command follows the keys", "write the keys without spaces, then a space and the command")
        } else {
            (
                "it does not begin with five numbers",
                "write minute, hour, day, month and weekday as numbers: -1 for any, -5 for every 5",
            )
        };
        let message = format!("uWSGI exits on `{name} = {value}`: {why}");
        let mut finding = Finding::new(&RULE, found.place, message).help(help);
        if let Some(value) = in_numbers(cx, &found) {
            finding =
                finding.safe_fix("write the time as numbers", vec![Step::Set { entry: found.entry, value }]);
        }
        cx.report(cx.ending(found.guard, finding));
    }
}

/// The line with `-1` for `*` and `-N` for `*/N`.
fn in_numbers(cx: &Context<'_>, found: &Refused) -> Option<String> {
    let text = std::str::from_utf8(cx.value(found.entry)?).ok()?;
    let legion = matches!(
        setter(cx, found.entry)?,
        Setter::AddLegionCron | Setter::AddUniqueLegionCron | Setter::AddLegionCronCurl
    );
    let mut words = text.split_ascii_whitespace();
    let mut fields: Vec<String> = words.by_ref().take(usize::from(legion)).map(str::to_owned).collect();
    for word in words.by_ref().take(5) {
        fields.push(field(word)?);
    }
    let command: Vec<&str> = words.collect();
    let complete = fields.len() == 5 + usize::from(legion) && !command.is_empty();
    complete.then(|| format!("{} {}", fields.join(" "), command.join(" ")))
}

fn field(word: &str) -> Option<String> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match word {
        "*" => Some("-1".to_owned()),
        _ if word.strip_prefix("*/").is_some_and(is_number) => Some(format!("-{}", &word[2..])),
        _ if is_number(word.strip_prefix('-').unwrap_or(word)) => Some(word.to_owned()),
        _ => None,
    }
}
