use std::collections::BTreeMap;

use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Undefined legion.
    ///
    /// ## What it does
    /// Compares the first word of `legion-node`, `legion-quorum`, `legion-scroll`, `legion-lord` and similar
    /// options, `legion-cron` and `legion-attach-daemon` with the names that `legion` or `legion-mcast`
    /// define.
    ///
    /// ## Why is this bad
    /// Nodes, quorums, scrolls and hooks look up the legion at once, so uWSGI exits if it is defined further
    /// down or not at all. Cron jobs and daemons of an unknown legion are accepted but never run.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// legion = shop 127.0.0.1:4321 98 aes-128-cbc:change-me
    /// legion-node = shopp 10.0.0.2:4321
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// legion = shop 127.0.0.1:4321 98 aes-128-cbc:change-me
    /// legion-node = shop 10.0.0.2:4321
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_opt_legion_node`, `uwsgi_opt_legion_hook`, `core/cron.c:uwsgi_opt_add_legion_cron`
    RULE {
        id: "legion-undefined",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let users: Vec<(EntryId, bool)> = cx.written().filter_map(|id| Some((id, looks_up(cx, id)?))).collect();
    let declared: Vec<EntryId> = cx.each(ids::LEGION).chain(cx.each(ids::LEGION_MCAST)).collect();
    let unsure = declared.iter().any(|id| cx.value(*id).is_none())
        || !cx.evaluation.unread.is_empty()
        || cx.settings.template;
    if users.is_empty() || unsure {
        return;
    }
    let mut first: BTreeMap<&[u8], EntryId> = BTreeMap::new();
    for id in declared {
        if let Some(name) = cx.value(id).and_then(name) {
            let known = first.entry(name).or_insert(id);
            *known = (*known).min(id);
        }
    }
    for (id, at_once) in users {
        let Some(legion) = cx.value(id).and_then(name) else { continue };
        let declaration = first.get(legion).copied();
        let above = declaration.is_some_and(|other| other < id);
        if !above && (at_once || (declaration.is_none() && cx.is_whole())) {
            say(cx, id, legion, at_once, declaration.is_some());
        }
    }
}

/// The word before the first blank.
fn name(value: &[u8]) -> Option<&[u8]> {
    memchr::memchr(b' ', value).map(|blank| &value[..blank])
}

/// Whether the option looks its legion up when it is applied; nothing for options without a legion.
fn looks_up(cx: &Context<'_>, id: EntryId) -> Option<bool> {
    let option = cx.entry(id).option?;
    match option.setter() {
        Setter::LegionNode | Setter::LegionQuorum | Setter::LegionScroll | Setter::LegionHook => Some(true),
        Setter::AddLegionCron | Setter::AddUniqueLegionCron => Some(false),
        Setter::AddDaemon if option.name().starts_with("legion-") => Some(false),
        _ => None,
    }
}

fn say(cx: &Context<'_>, id: EntryId, legion: &[u8], at_once: bool, is_below: bool) {
    let Some(place) = cx.value_part(id, 0..legion.len()) else { return };
    let (option, legion) = (cx.name(id), shown(legion));
    let message = match (at_once, is_below) {
        (true, true) => {
            format!("uWSGI exits on this `{option}`: legion `{legion}` is defined only further down")
        }
        (true, false) => format!("uWSGI exits on this `{option}`: legion `{legion}` is not defined"),
        (false, _) => {
            format!("uWSGI never runs this `{option}`: legion `{legion}` is not defined")
        }
    };
    let mut finding = Finding::new(&RULE, place, message)
        .help(format!("define `legion = {legion} …` above this line, or correct the name"));
    if at_once {
        finding = cx.ending(cx.guard(id), finding);
    }
    cx.report(finding);
}
