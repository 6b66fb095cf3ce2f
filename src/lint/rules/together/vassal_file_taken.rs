use crate::lint::beside::{Claimed, HeldFile};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// File used by two vassals.
    ///
    /// ## What it does
    /// Compares the pidfiles, logs, spooler directories and cache stores of the vassals of one Emperor. A pidfile or a cache
    /// store is a warning, a log or a spooler a note.
    ///
    /// ## Why is this bad
    /// A pidfile holds the PID of the vassal that started last, so that `uwsgi --stop` or `--reload` with it reaches the
    /// wrong vassal. Two servers map the same cache store into memory and lock it separately. Each spooler takes every
    /// task in its directory, so that one application runs the tasks of the other.
    ///
    /// ## Example
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// pidfile = /run/uwsgi/shop.pid
    /// master = true
    /// ```
    /// ```vassal
    /// [uwsgi]
    /// pidfile = /run/uwsgi/shop.pid
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// pidfile = /run/uwsgi/%n.pid
    /// master = true
    /// ```
    /// ```vassal
    /// [uwsgi]
    /// pidfile = /run/uwsgi/other.pid
    /// master = true
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_write_pidfile`, `core/cache.c:uwsgi_cache_init`, `core/spooler.c:spooler_manage_task`
    RULE {
        id: "vassal-file-taken",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Vassals,
    }
}

fn check(cx: &Context<'_>) {
    for own in cx.claims() {
        let Claimed::File(kind, _) = own.what else { continue };
        let Some(rival) = cx.rival(&own) else { continue };
        let (takes, thing, outcome, severity) = match kind {
            HeldFile::Pidfile => (
                "writes this pidfile",
                "pidfile",
                "it holds the PID of the vassal that started last",
                Severity::Warning,
            ),
            HeldFile::Cache => (
                "stores a cache in this file",
                "cache store",
                "the two servers change it without a common lock",
                Severity::Warning,
            ),
            HeldFile::Spooler => (
                "uses this spooler directory",
                "spooler directory",
                "each vassal also runs the tasks of the other",
                Severity::Info,
            ),
            HeldFile::Log => ("writes this log", "log", "their lines are mixed", Severity::Info),
        };
        let help = if cx.names_included_file(&own) {
            "in an included file, `%n` is the name of that file: use `%N`, the name of the vassal's own file"
        } else {
            "give each vassal its own file; `%n` is the name of the file without its suffix"
        };
        let message = format!("{}: {outcome}", rival.says(&own, takes, thing));
        let finding = Finding::new(&RULE, cx.at(own.span), message)
            .severity(severity)
            .related(cx.claimed_in(&own), format!("the {thing}"))
            .related(Some(rival.place), format!("the same {thing}"));
        cx.report(finding.help(help));
    }
}
