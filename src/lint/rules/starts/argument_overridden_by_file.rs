use super::common::{file_of, lost_to_file};
use crate::evaluate::EntryId;
use crate::lint::repeats::consequence;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Argument that a configuration file replaces.
    ///
    /// ## What it does
    /// Finds options on a command line that hold one value and are set to another one by a file which uWSGI reads
    /// after them.
    ///
    /// ## Why is this bad
    /// The last value wins, and the command line is read in order: `--ini FILE` acts where it stands, and a file given
    /// without an option is read after all options. The argument does nothing.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// CMD ["uwsgi", "--processes", "8", "--ini", "shop.ini"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// processes = 2
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// CMD ["uwsgi", "--ini", "shop.ini", "--processes", "8"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// processes = 2
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`. Seen on 2.0.31 with `processes = 2` in `a.ini`: `--processes 8 a.ini` and
    /// `--processes 8 --ini a.ini` spawn 2 workers, `--ini a.ini --processes 1` spawns 1.
    RULE {
        id: "argument-overridden-by-file",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    for lost in lost_to_file(cx) {
        if cx.variable_of(lost.loser).is_some() {
            continue;
        }
        let (Some(place), Some(option)) = (cx.entry_place(lost.loser), cx.entry(lost.winner).option) else {
            continue;
        };
        let file = file_of(cx, lost.winner);
        let message = format!(
            "`{file}` sets `{}` again, and uWSGI keeps the last value, `{}`: {}",
            cx.name(lost.winner),
            cx.shown_value(lost.winner),
            consequence(option, &cx.shown_value(lost.loser))
        );
        let help = if is_by_position(cx, lost.winner) {
            format!(
                "a positional file is read after all options: load it with `--{} {file}` before this option",
                format_of(cx, lost.winner)
            )
        } else {
            "move the option behind the one that loads the file".to_owned()
        };
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(finding.related(cx.entry_place(lost.winner), "the value in effect"));
    }
}

/// Whether the file of an entry, or the one that loads it, was given by position.
fn is_by_position(cx: &Context<'_>, id: EntryId) -> bool {
    let mut at = cx.evaluation.written(id).map(|(load, _)| load);
    while let Some(load) = at {
        let Some(by) = load.by else { return load.word.is_some() };
        at = cx.evaluation.written(by).map(|(load, _)| load).filter(|_| !cx.is_given(by));
    }
    false
}

fn format_of(cx: &Context<'_>, id: EntryId) -> &'static str {
    let path = cx.evaluation.written(id).map(|(load, _)| crate::syntax::Format::of_path(&load.path));
    path.flatten().map_or("ini", crate::syntax::Format::name)
}
