use super::common::number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Initial number of workers out of range.
    ///
    /// ## What it does
    /// Finds `cheaper-initial` below `cheaper` or above `processes`.
    ///
    /// ## Why is this bad
    /// uWSGI logs it and uses the bound instead.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 8
    /// cheaper = 4
    /// cheaper-initial = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 8
    /// cheaper = 4
    /// cheaper-initial = 4
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the fix writes the value that uWSGI uses anyway.
    ///
    /// ## References
    /// `core/init.c:sanitize_args`
    RULE {
        id: "cheaper-initial-range",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::CHEAPER_INITIAL]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some((initial, wanted)), Some((cheaper, least))) =
        (number(cx, ids::CHEAPER_INITIAL), number(cx, ids::CHEAPER))
    else {
        return;
    };
    let most = cx.number(ids::PROCESSES, 1);
    // At `cheaper` of `processes` or more the server does not start at all.
    let too_many = most.is_some_and(|most| least >= most);
    if wanted <= 0 || least <= 0 || too_many {
        return;
    }
    let (bound, message) = match most {
        _ if wanted < least => (
            least,
            format!(
                "`cheaper-initial = {wanted}` is below `cheaper = {least}`: uWSGI starts {least} workers"
            ),
        ),
        Some(most) if wanted > most => (
            most,
            format!(
                "`cheaper-initial = {wanted}` is above the number of workers: uWSGI starts {most} workers"
            ),
        ),
        _ => return,
    };
    let Some(place) = cx.entry_place(initial) else { return };
    let bounded = if wanted < least { Some(cheaper) } else { cx.get(ids::PROCESSES).map(|set| set.entry) };
    let mut finding = Finding::new(&RULE, place, message)
        .related(bounded.and_then(|id| cx.entry_place(id)), "bound")
        .help("use a number from `cheaper` to `processes`");
    if !cx.spelled(cx.key(initial)) && cx.entry(initial).made_by().is_none() {
        let step = Step::Set { entry: initial, value: bound.to_string() };
        finding = finding.safe_fix(format!("set `cheaper-initial = {bound}`"), vec![step]);
    }
    cx.report(finding);
}
