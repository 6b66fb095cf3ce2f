use super::common::{entries_of, idle};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Emperor options without `emperor`.
    ///
    /// ## What it does
    /// Finds `emperor-*` and `vassals-*` options without `emperor`.
    ///
    /// ## Why is this bad
    /// The options have no effect: no vassal starts, no stats server of the Emperor opens.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// emperor-tyrant = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// emperor = /etc/uwsgi/vassals
    /// emperor-tyrant = true
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_start`
    RULE {
        id: "emperor-options-without-emperor",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let of_emperor = |name: &str| {
        (name.starts_with("emperor-") && name != "emperor-proxy-socket")
            || name.starts_with("vassals-")
            || matches!(name, "vassal-set" | "vassal-cap")
    };
    let options = entries_of(cx, |option| of_emperor(option.name()));
    if options.is_empty() || !cx.surely_absent(ids::EMPEROR) {
        return;
    }
    if let Some(finding) = idle(cx, &RULE, &options, "`emperor` is not set") {
        cx.report(finding.help("add `emperor = DIRECTORY`, or remove these options"));
    }
}
