use super::common::setting;
use crate::catalog::{Flags, OptId, Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// `master = false` switches off options that need the master.
    ///
    /// ## What it does
    /// Finds a `master` that ends up false beside stats servers, cron jobs, mules, attached daemons, `touch-*` and other options that the master
    /// carries out.
    ///
    /// ## Why is this bad
    /// These options turn the master on when they are read, but a written `master` is applied later and wins. The server starts without a
    /// word, and none of them does anything.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = false
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Fix safety
    /// The line becomes `master = true`: a master process runs, and the options start to act.
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do` applies the flags of an option, `uwsgi_configure` the value of `master`.
    RULE {
        id: "master-false-contradiction",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::MASTER]),
    }
}

fn check(cx: &Context<'_>) {
    // The Emperor starts its vassals with a master.
    if cx.evaluation.has_master() != Some(false) || cx.deploy() == Some(Deploy::Vassal) {
        return;
    }
    let (Some(master), dead) = (setting(cx, ids::MASTER), dead(cx)) else { return };
    let (Some(&first), Some(place)) = (dead.first(), cx.entry_place(master)) else { return };
    let mut names: Vec<String> = dead.iter().map(|id| format!("`{}`", cx.name(*id))).collect();
    names.dedup();
    let more = if names.len() > 4 { ", …" } else { "" };
    names.truncate(4);
    let verb = if names.len() == 1 { "does" } else { "do" };
    let shown = format!("{} = {}", cx.name(master), cx.shown_value(master));
    let message =
        format!("`{shown}` leaves the server without a master: {}{more} {verb} nothing", names.join(", "));
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "this needs the master")
        .help("set `master = true`, or delete the options that need it");
    for id in dead.iter().skip(1).take(4) {
        finding = finding.related(cx.entry_place(*id), "and this");
    }
    finding = finding
        .unsafe_fix("set `master = true`", vec![Step::Set { entry: master, value: "true".to_owned() }]);
    cx.report(finding);
}

/// Entries that only the master carries out.
fn dead(cx: &Context<'_>) -> Vec<EntryId> {
    let of_master = |option: OptId| option.flags().contains(Flags::MASTER) && is_of_master(option);
    cx.written()
        .filter(|id| cx.is_unconditional(*id) && cx.entry(*id).option.is_some_and(of_master))
        .collect()
}

/// Seen to do nothing without a master; the spooler for one runs all the same.
fn is_of_master(option: OptId) -> bool {
    let name = option.name();
    let services = [ids::STATS, ids::ZERG_SERVER, ids::MASTER_FIFO, ids::UDP, ids::SETNS_SOCKET];
    services.iter().any(|known| known.group() == option.group())
        || name.starts_with("touch-")
        || matches!(
            option.setter(),
            Setter::AddCron
                | Setter::AddCron2
                | Setter::AddUniqueCron
                | Setter::AddDaemon
                | Setter::AddDaemon2
                | Setter::AddMule
                | Setter::AddMules
        )
}
