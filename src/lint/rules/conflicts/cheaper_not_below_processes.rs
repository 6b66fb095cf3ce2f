use super::super::values::common::number_of;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `cheaper` that is not below the number of workers.
    ///
    /// ## What it does
    /// Compares `cheaper` with `processes` (or `workers`), which defaults to 1.
    ///
    /// ## Why is this bad
    /// `cheaper` is the number of workers that remain when there is little load. If it is not below the total
    /// number of workers, uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cheaper = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args`.
    RULE {
        id: "cheaper-not-below-processes",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHEAPER]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(cheaper), Some(setting)) = (number_of(cx, ids::CHEAPER, 0), cx.get(ids::CHEAPER)) else {
        return;
    };
    let written = cx.has(ids::PROCESSES);
    let Some(processes) = number_of(cx, ids::PROCESSES, 1) else { return };
    if cheaper <= 0 || cheaper < processes {
        return;
    }
    let Some(place) = cx.value_place(setting.entry) else { return };
    let workers = match (written, processes) {
        (false, _) => "`processes` defaults to 1".to_owned(),
        (true, 1) => "`processes` is 1".to_owned(),
        (true, 0) => "`processes` is 0".to_owned(),
        (true, count) => format!("`processes` is {count}"),
    };
    let message = format!(
        "uWSGI exits at startup: `{} = {cheaper}` must be lower than the number of workers, but {workers}",
        cx.name(setting.entry)
    );
    let help = format!("set `processes` to {} or more, or lower `cheaper`", cheaper.saturating_add(1));
    let finding = Finding::new(&RULE, place, message)
        .related(
            cx.get(ids::PROCESSES).and_then(|setting| cx.entry_place(setting.entry)),
            "number of workers",
        )
        .help(help);
    cx.report(cx.ending(cx.guard(setting.entry), finding));
}
