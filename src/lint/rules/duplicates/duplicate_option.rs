use crate::evaluate::EntryId;
use crate::lint::repeats::{Files, Lost, consequence, files, is_service, lost_values};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Single-valued option set twice.
    ///
    /// ## What it does
    /// Finds options that hold one value and are set more than once to different values, in one file or in a
    /// file and one that it loads further down. Lines under mutually exclusive conditions are not reported.
    /// Neither is a file that overrides its own template: see `override-from-include`, and
    /// `inherit-overrides` for inherited files.
    ///
    /// ## Why is this bad
    /// uWSGI silently overrides the earlier value. The first line seems to be in effect: a stats server that
    /// never starts, a limit that does not apply. If a user or group is set both as number and as name, the
    /// first one is kept.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// stats = 127.0.0.1:9191
    /// stats = /run/shop/stats.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// stats = /run/shop/stats.sock
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe only because the other line may be the mistake; uWSGI behaves the same.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_str` and similar functions store the value in one variable;
    /// `core/uwsgi.c:uwsgi_opt_set_uid`.
    RULE {
        id: "duplicate-option",
        category: Duplicates,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Repeats,
    }
}

fn check(cx: &Context<'_>) {
    let mut lost = lost_values(cx);
    lost.retain(|lost| !lost.same && cx.key(lost.loser) == cx.key(lost.winner));
    // What a file takes from the words and variables around it is told by rules about starts.
    lost.retain(|lost| !cx.is_given(lost.loser) || cx.is_given(lost.winner));
    // What `%(name)` reads is the first value: `placeholder-first-wins` speaks of that.
    lost.retain(|lost| {
        !cx.spelled(cx.key(lost.loser)) && matches!(files(cx, *lost), Files::One | Files::Below)
    });
    for group in lost.chunk_by(|a, b| a.winner == b.winner) {
        say(cx, group);
    }
}

fn say(cx: &Context<'_>, group: &[Lost]) {
    let Some(&Lost { loser, winner, .. }) = group.last() else { return };
    let Some(option) = cx.entry(winner).option else { return };
    // The place is where a reader ends up: at the second line.
    let Some(place) = cx.entry_place(loser.max(winner)) else { return };
    let severity = if is_service(option) { Severity::Error } else { Severity::Warning };
    let mut finding = Finding::new(&RULE, place, message(cx, loser, winner, group.len()))
        .severity(severity)
        .help(format!("keep only the intended `{}` line", cx.name(winner)));
    if loser > winner {
        finding =
            finding.related(cx.entry_place(winner), format!("value in effect: `{}`", cx.shown_value(winner)));
    }
    for lost in group.iter().filter(|lost| lost.loser < lost.winner).take(8) {
        let text = format!("overridden value: `{}`", cx.shown_value(lost.loser));
        finding = finding.related(cx.entry_place(lost.loser), text);
    }
    // `threads = 100` above `threads = true`: the value that wins is the mistake.
    let is_word =
        option.is_numeric() && cx.value(winner).is_some_and(|value| !value.iter().any(u8::is_ascii_digit));
    if !is_word
        && group.iter().all(|lost| files(cx, *lost) == Files::One && cx.entry(lost.loser).made_by().is_none())
    {
        let steps = group.iter().map(|lost| Step::Delete { entry: lost.loser }).collect();
        finding = finding.unsafe_fix(format!("delete the overridden `{}`", cx.name(winner)), steps);
    }
    cx.report(finding);
}

fn message(cx: &Context<'_>, loser: EntryId, winner: EntryId, count: usize) -> String {
    let (name, lost) = (cx.name(winner), cx.shown_value(loser));
    let consequence = cx.entry(winner).option.map_or_else(String::new, |option| consequence(option, &lost));
    if loser > winner {
        let kept = cx.shown_value(winner);
        return format!(
            "`{name}` is set as a number and as a name, and uWSGI keeps the first, `{kept}`: {consequence}"
        );
    }
    if !cx.same_guard(loser, winner) {
        return format!("`{name}` is set again further down, independent of the condition: {consequence}");
    }
    match count {
        1 => format!("`{name}` is set twice, and uWSGI keeps the last value: {consequence}"),
        _ => {
            format!("`{name}` is set {} times, and uWSGI keeps the last value: {consequence}", count + 1)
        }
    }
}
