use super::common::own_for_each;
use crate::lint::beside::{Claimed, HeldFile};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// File used by two vassals.
    ///
    /// ## What it does
    /// Compares the pidfiles, command FIFOs (`master-fifo`), logs, spooler directories and cache stores of the vassals of
    /// one Emperor. A log or a spooler is a note, the others are a warning.
    ///
    /// ## Why is this bad
    /// A pidfile holds the PID of the vassal that started last, so that `uwsgi --stop` or `--reload` with it reaches the
    /// wrong vassal. A master removes the FIFO that it finds and creates its own, so that commands reach only the vassal
    /// that started last. Two servers map the same cache store into memory and lock it separately. Each spooler takes every
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
    /// `core/utils.c:uwsgi_write_pidfile`, `core/fifo.c:uwsgi_master_fifo`, `core/cache.c:uwsgi_cache_init`, `core/spooler.c:spooler_manage_task`
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
            HeldFile::Fifo => (
                "creates this command FIFO",
                "command FIFO",
                "the vassal that starts last replaces it, and the other gets no more commands",
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
        let help = own_for_each(cx, &own, "file");
        let message = format!("{}: {outcome}", rival.says(&own, takes, thing));
        let finding = Finding::new(&RULE, cx.at(own.span), message)
            .severity(severity)
            .related(cx.claimed_in(&own), format!("the {thing}"))
            .related(Some(rival.place), format!("the same {thing}"));
        cx.report(finding.help(help));
    }
}
