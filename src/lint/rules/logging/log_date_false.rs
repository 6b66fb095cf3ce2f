use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `log-date = false` is used as a date format.
    ///
    /// ## What it does
    /// Finds `log-date`, `logdate` and `log-prefix` with `false`, `off`, `no` or `0`.
    ///
    /// ## Why is this bad
    /// The option reads `true`, `on`, `yes` and `1` as "use the default format", and any other text as a date format.
    /// The only way to disable dates is to remove the line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-date = false
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ```
    ///
    /// ## Fix safety
    /// Without the line, log lines have no date, as intended.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_log_date`
    RULE {
        id: "log-date-false",
        category: Logging,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::LOG_DATE, ids::LOGDATE, ids::LOG_PREFIX]),
    }
}

fn check(cx: &Context<'_>) {
    let words = [&b"false"[..], b"off", b"no", b"0"];
    let refuses = |id: &EntryId| {
        cx.value(*id).is_some_and(|value| words.iter().any(|word| value.eq_ignore_ascii_case(word)))
    };
    let all: Vec<EntryId> = cx.each(ids::LOG_DATE).collect();
    let alone = all.len() == 1;
    for id in all.into_iter().filter(refuses).collect::<Vec<_>>() {
        let Some(place) = cx.value_place(id) else { continue };
        let value = cx.shown_value(id);
        let message = format!("`{value}` is used as a date format: every log line starts with `{value} - `");
        let finding =
            Finding::new(&RULE, place, message).help("remove the line; log lines have no date by default");
        let steps = vec![Step::Delete { entry: id }];
        cx.report(if alone { finding.safe_fix("remove the line", steps) } else { finding });
    }
}
