use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Emperor that runs vassals as root.
    ///
    /// ## What it does
    /// Finds `emperor` without `emperor-tyrant` and without `uid`.
    ///
    /// ## Why is this bad
    /// If the Emperor is started as root, as is usual, it runs every vassal as root: whoever can write a file in its
    /// directory can run anything on the machine. In tyrant mode each vassal runs as the owner and group of its file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// emperor-tyrant = true
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_vassal_start` changes the user only in tyrant mode.
    RULE {
        id: "emperor-root-no-tyrant",
        category: Deploy,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::EMPEROR]),
    }
}

fn check(cx: &Context<'_>) {
    let drops = [ids::UID, ids::IMMEDIATE_UID, ids::EMPEROR_TYRANT, ids::CAP, ids::EMPEROR_CAP];
    if !drops.iter().all(|option| !cx.has(*option))
        || !cx.evaluation.unread.is_empty()
        || cx.settings.template
    {
        return;
    }
    if matches!(cx.deploy(), Some(Deploy::Docker | Deploy::Dev)) {
        return;
    }
    let Some(place) = cx.get(ids::EMPEROR).and_then(|setting| cx.entry_place(setting.entry)) else { return };
    let message = "when started as root, this Emperor runs every vassal as root, whoever wrote its file";
    let help =
        "add `emperor-tyrant = true` to run each vassal as the owner of its file, or set `uid` and `gid`";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
