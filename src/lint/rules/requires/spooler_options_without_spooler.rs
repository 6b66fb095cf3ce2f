use super::common::{entries_of, idle};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Spooler options without `spooler`.
    ///
    /// ## What it does
    /// Finds `spooler-*` options without `spooler`.
    ///
    /// ## Why is this bad
    /// No spooler process runs. uWSGI rejects the tasks that the application submits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// spooler-processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// spooler-processes = 4
    /// spooler = /srv/shop/tasks
    /// ```
    ///
    /// ## References
    /// `core/spooler.c:uwsgi_opt_add_spooler`
    RULE {
        id: "spooler-options-without-spooler",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let options =
        entries_of(cx, |option| option.name().starts_with("spooler-") && option != ids::SPOOLER_EXTERNAL);
    if options.is_empty() || !cx.surely_absent(ids::SPOOLER) || cx.has(ids::SPOOLER_EXTERNAL) {
        return;
    }
    if let Some(finding) = idle(cx, &RULE, &options, "`spooler` is not set") {
        cx.report(finding.help("add `spooler = DIRECTORY`, or remove these options"));
    }
}
