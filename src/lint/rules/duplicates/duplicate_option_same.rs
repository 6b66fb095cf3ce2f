use crate::evaluate::EntryId;
use crate::lint::repeats::{Files, files, lost_values};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Single-valued option set twice to the same value.
    ///
    /// ## What it does
    /// Finds options that hold one value and are set again to the same value, even under another name.
    ///
    /// ## Why is this bad
    /// It has no effect now. But if someone changes one of the lines later, only the last one counts.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 4
    /// workers = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 4
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the repeated line is deleted; the value stays the same.
    RULE {
        id: "duplicate-option-same",
        category: Duplicates,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Repeats,
    }
}

fn check(cx: &Context<'_>) {
    for lost in lost_values(cx).into_iter().filter(|lost| lost.same) {
        if files(cx, lost) != Files::One || !cx.same_guard(lost.loser, lost.winner) {
            continue;
        }
        let (first, again) = (lost.loser, lost.winner);
        let Some(place) = cx.entry_place(again) else { continue };
        let message = format!("`{}` repeats the value of `{}` above", cx.name(again), cx.name(first));
        let mut finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(first), "first line")
            .help("remove one of the lines");
        if is_plain(cx, first, again) {
            finding = finding.safe_fix(
                format!("delete the second `{}`", cx.name(again)),
                vec![Step::Delete { entry: again }],
            );
        }
        cx.report(finding);
    }
}

/// Nothing else writes the variable, and no `%(…)` reads the second key.
fn is_plain(cx: &Context<'_>, first: EntryId, again: EntryId) -> bool {
    let Some(option) = cx.entry(first).option else { return false };
    let alone = cx.all(option).len() == 2 && !option.rivals().any(|rival| cx.has(rival));
    let readable = cx.key(first) == cx.key(again) || !cx.spelled(cx.key(again));
    alone && readable && cx.is_unconditional(again) && cx.entry(again).made_by().is_none()
}
