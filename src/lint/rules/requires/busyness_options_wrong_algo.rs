use super::common::{entries_of, idle};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Busyness options without the busyness algorithm.
    ///
    /// ## What it does
    /// Finds `cheaper-busyness-*` together with `cheaper` if `cheaper-algo` is not `busyness`.
    ///
    /// ## Why is this bad
    /// Without `cheaper-algo = busyness` uWSGI counts idle workers (`spare`) and ignores these options.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper = 2
    /// cheaper-busyness-max = 70
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper = 2
    /// cheaper-algo = busyness
    /// cheaper-busyness-max = 70
    /// ```
    ///
    /// ## References
    /// `core/master.c:uwsgi_calc_cheaper`, `plugins/cheaper_busyness/cheaper_busyness.c`
    RULE {
        id: "busyness-options-wrong-algo",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHEAPER]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.number(ids::CHEAPER, 0).is_none_or(|least| least <= 0) {
        return;
    }
    let algorithm = match cx.certain(ids::CHEAPER_ALGO) {
        Some((_, name)) => crate::lint::shown(name),
        None if cx.surely_absent(ids::CHEAPER_ALGO) => "spare".to_owned(),
        None => return,
    };
    if algorithm == "busyness" {
        return;
    }
    let options = entries_of(cx, |option| option.name().starts_with("cheaper-busyness-"));
    if let Some(finding) = idle(cx, &RULE, &options, &format!("the cheaper algorithm is `{algorithm}`")) {
        cx.report(finding.help("add `cheaper-algo = busyness`, or remove these options"));
    }
}
