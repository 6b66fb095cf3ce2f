use std::collections::HashMap;

use crate::catalog::{OptId, Setter};
use crate::evaluate::EntryId;
use crate::lint::repeats::same_line;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Duplicate cron job, daemon, hook or path.
    ///
    /// ## What it does
    /// Finds equal values of an option that collects values: cron jobs, daemons with a PID file, hooks and
    /// commands of a phase. Equal `attach-daemon` lines are only notes, since two daemons may be intended.
    /// `mule`, `route` and similar options are not checked for the same reason.
    ///
    /// ## Why is this bad
    /// uWSGI keeps and runs both: the job runs twice at the same minute, the command runs twice.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// cron = 0 3 -1 -1 -1 /srv/shop/bin/clean-up
    /// cron = 0 3 -1 -1 -1 /srv/shop/bin/clean-up
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// cron = 0 3 -1 -1 -1 /srv/shop/bin/clean-up
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the second line is deleted, so what ran twice runs once.
    ///
    /// ## References
    /// `core/cron.c:uwsgi_cron_add`, `core/daemons.c:uwsgi_opt_add_daemon`, `core/hooks.c:uwsgi_hooks_run`
    RULE {
        id: "duplicate-list-entry",
        category: Duplicates,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let mut seen: HashMap<(crate::catalog::AliasGroup, Vec<u8>), EntryId> = HashMap::new();
    let mut pairs = Vec::new();
    for id in cx.written() {
        let Some(option) = cx.entry(id).option else { continue };
        let (Some(value), Some(kind)) = (cx.value(id), kind(option)) else { continue };
        match seen.entry((option.group(), value.to_vec())) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(id);
            }
            std::collections::hash_map::Entry::Occupied(first) => pairs.push((*first.get(), id, kind)),
        }
    }
    for (first, again, kind) in pairs {
        if cx.same_guard(first, again) && !same_line(cx, first, again) {
            say(cx, first, again, kind);
        }
    }
}

/// What two equal entries of an option do, and how grave that is.
fn kind(option: OptId) -> Option<(Severity, &'static str)> {
    let name = option.name();
    match option.setter() {
        Setter::AddCron
        | Setter::AddCron2
        | Setter::AddLegionCron
        | Setter::AddCronCurl
        | Setter::AddLegionCronCurl => Some((Severity::Warning, "uWSGI starts the command twice each time")),
        Setter::AddDaemon if name.contains("smart") => {
            Some((Severity::Warning, "both daemons share one PID file, so uWSGI confuses them"))
        }
        Setter::AddDaemon | Setter::AddDaemon2 => {
            Some((Severity::Info, "uWSGI starts and watches the daemon twice"))
        }
        Setter::AddStringList
            if name.starts_with("exec-") || name.starts_with("call-") || name.starts_with("hook-") =>
        {
            Some((Severity::Warning, "uWSGI runs it twice"))
        }
        Setter::Pythonpath | Setter::CheckStatic => Some((Severity::Style, "the second one has no effect")),
        Setter::AddStringList if name.starts_with("touch-") && name.ends_with("reload") => {
            Some((Severity::Style, "the second one has no effect"))
        }
        _ => None,
    }
}

fn say(cx: &Context<'_>, first: EntryId, again: EntryId, (severity, effect): (Severity, &str)) {
    let Some(place) = cx.entry_place(again) else { return };
    let (name, value) = (cx.name(again), cx.shown_value(again));
    // A signal that is bound to the same action again stays bound.
    let is_idempotent =
        value.starts_with("unix_signal:") || value.starts_with("chdir:") || value.starts_with("putenv:");
    let severity = if is_idempotent { severity.min(Severity::Info) } else { severity };
    let mut finding = Finding::new(&RULE, place, format!("`{name} = {value}` is listed twice: {effect}"))
        .severity(severity)
        .related(cx.entry_place(first), "first line")
        .help("remove one of the lines");
    if cx.entry(again).made_by().is_none() {
        finding =
            finding.unsafe_fix(format!("delete the second `{name}`"), vec![Step::Delete { entry: again }]);
    }
    cx.report(finding);
}
