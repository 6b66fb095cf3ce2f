use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Vassals run as the user of the Emperor, whoever wrote their files.
    ///
    /// ## What it does
    /// Finds `emperor` without `emperor-tyrant` and without `uid`.
    ///
    /// ## Why is this bad
    /// Started as root, as an Emperor usually is, it runs every vassal as root: whoever may write one file in its
    /// folder can run anything on the machine. In tyrant mode each vassal gets the user and the group that own its
    /// file.
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
    let message = "started as root, this Emperor runs every vassal as root, whoever wrote its file";
    let help = "add `emperor-tyrant = true`, so that each vassal runs as the owner of its file, or `uid` and `gid` for all of them";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
