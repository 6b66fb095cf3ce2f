use super::common::setting;
use crate::catalog::{Flags, OptId, Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// `master = false` together with options that require the master process.
    ///
    /// ## What it does
    /// Finds a `master` that ends up false together with stats servers, cron jobs, mules, attached daemons,
    /// `touch-*` and other options that only the master process handles.
    ///
    /// ## Why is this bad
    /// These options enable the master process when uWSGI reads them, but an explicit `master` is applied
    /// later and overrides this. uWSGI starts silently, and none of them has an effect.
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
    /// Unsafe: the line becomes `master = true`, so a master process runs and the options take effect.
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
    let count = names.len();
    names.truncate(4);
    let verb = if count == 1 { "has" } else { "have" };
    let listed = match names.split_last() {
        Some((last, rest)) if count == names.len() && !rest.is_empty() => {
            format!("{} and {last}", rest.join(", "))
        }
        _ if count > names.len() => format!("{} and others", names.join(", ")),
        _ => names.join(", "),
    };
    let shown = format!("{} = {}", cx.name(master), cx.shown_value(master));
    let message = format!("`{shown}` turns off the master process: {listed} {verb} no effect");
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "requires the master process")
        .help("set `master = true`, or remove the options that require it");
    for id in dead.iter().skip(1).take(4) {
        finding = finding.related(cx.entry_place(*id), "requires it too");
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
