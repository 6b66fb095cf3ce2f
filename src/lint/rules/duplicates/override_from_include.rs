use crate::lint::repeats::{Files, Lost, files, load_of, lost_values};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Value of an included file that is overridden later.
    ///
    /// ## What it does
    /// Lists the options that an included file sets and that the including file, or a file loaded later, sets
    /// to another value.
    ///
    /// ## Why is this bad
    /// This is often intended: a template with values that each application overrides. It matters when
    /// someone edits the template and nothing changes.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// ini = :defaults
    /// http-socket = :8080
    /// processes = 8
    ///
    /// [defaults]
    /// processes = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// ini = :defaults
    /// http-socket = :8080
    /// processes = 8
    ///
    /// [defaults]
    /// harakiri = 30
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_configure` runs the functions of all options in list order.
    RULE {
        id: "override-from-include",
        category: Duplicates,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Repeats,
    }
}

fn check(cx: &Context<'_>) {
    let mut lost = lost_values(cx);
    lost.retain(|lost| {
        !lost.same
            && lost.loser < lost.winner
            && !cx.spelled(cx.key(lost.loser))
            && files(cx, *lost) == Files::Above
    });
    let pair = |lost: &Lost| (load_of(cx, lost.winner), load_of(cx, lost.loser));
    lost.sort_by_key(|lost| (pair(lost), lost.winner));
    let groups: Vec<Vec<Lost>> = lost.chunk_by(|a, b| pair(a) == pair(b)).map(<[Lost]>::to_vec).collect();
    for group in groups {
        say(cx, &group);
    }
}

fn say(cx: &Context<'_>, group: &[Lost]) {
    let Some(&Lost { loser, winner, .. }) = group.first() else { return };
    let Some(place) = cx.entry_place(winner) else { return };
    let load = cx.evaluation.load(load_of(cx, loser));
    let (file, section) = (shown(&load.path), shown(&load.section));
    let mut names: Vec<String> =
        group.iter().take(5).map(|lost| format!("`{}`", cx.name(lost.loser))).collect();
    names.dedup();
    if group.len() > 5 {
        names.push("…".to_owned());
    }
    let message = format!("this line overrides the value of {} in `{file}` [{section}]", names.join(", "));
    let mut finding = Finding::new(&RULE, place, message);
    for lost in group.iter().take(5) {
        finding = finding.related(
            cx.entry_place(lost.loser),
            format!("overridden value: `{}`", cx.shown_value(lost.loser)),
        );
    }
    // Between two loaded files the place in this one is the line that loads the second.
    let by = cx.evaluation.load(load_of(cx, winner)).by;
    finding = finding.related(by.and_then(|by| cx.entry_place(by)), "loaded here");
    cx.report(finding);
}
