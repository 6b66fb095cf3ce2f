use crate::evaluate::{EntryId, Load};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, Severity, shown};

declare_rule! {
    /// Configuration that one start loads twice.
    ///
    /// ## What it does
    /// Finds a file, with the same section, that a start loads more than once: by `UWSGI_INI` and `--ini`, by two
    /// options, or by an option and by position.
    ///
    /// ## Why is this bad
    /// uWSGI adds all lines of the file twice. Single values stay the same, but lists do not: each daemon, mule, cron job and
    /// hook of the file runs twice.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// ENV UWSGI_INI=shop.ini
    /// CMD ["uwsgi", "--ini", "shop.ini"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// attach-daemon = celery worker
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// CMD ["uwsgi", "--ini", "shop.ini"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// attach-daemon = celery worker
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_load_ini`. Seen on 2.0.31: with `UWSGI_INI=b.ini` and `--ini b.ini` the server spawns the
    /// `attach-daemon` of the file twice, and two mules for its one `mule`.
    RULE {
        id: "configuration-loaded-twice",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

/// Options of which every line starts something of its own.
const STARTERS: [&[u8]; 8] = [
    b"attach-daemon",
    b"smart-attach-daemon",
    b"mule",
    b"cron",
    b"cron2",
    b"spooler",
    b"exec-pre-app",
    b"hook-post-app",
];

fn check(cx: &Context<'_>) {
    let loads = &cx.evaluation.loads;
    for (number, load) in loads.iter().enumerate().skip(1) {
        let Some(place) = given_at(cx, load) else { continue };
        let same = |other: &&Load| {
            other.path == load.path && other.section == load.section && other.source == load.source
        };
        let Some(first) = loads[1..number].iter().find(|other| same(other) && given_at(cx, other).is_some())
        else {
            continue;
        };
        let mut doubled: Vec<String> = Vec::new();
        for id in cx.evaluation.ids().filter(|id| is_in(cx, *id, load) && STARTERS.contains(&cx.key(*id))) {
            let name = format!("`{}`", cx.name(id));
            if !doubled.contains(&name) {
                doubled.push(name);
            }
        }
        let file = shown(&load.path);
        let (severity, effect) = if doubled.is_empty() {
            (Severity::Info, "all its lines are read twice".to_owned())
        } else {
            (Severity::Warning, format!("everything that its {} lines start runs twice", doubled.join(", ")))
        };
        let message = format!("`{file}` is loaded a second time here: {effect}");
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help("load the file once").related(given_at(cx, first), "loaded here first"));
    }
}

/// The word or variable that loads a file itself.
fn given_at(cx: &Context<'_>, load: &Load) -> Option<Place> {
    match load.by {
        Some(by) => cx.entry_place(by).filter(|_| cx.is_given(by)),
        None => cx.argument_place(usize::from(load.word?)),
    }
}

fn is_in(cx: &Context<'_>, id: EntryId, load: &Load) -> bool {
    cx.evaluation.written(id).is_some_and(|(of, _)| std::ptr::eq(of, load))
}
