//! Values that another line replaces: which one uWSGI keeps, and how the files of both belong together.

use crate::catalog::{Flags, OptId, Setter, ids};
use crate::evaluate::{EntryId, LoadId, Origin, c};
use crate::lint::Context;

/// No more entries than this are compared with one, so that no file makes the work grow with its square.
const CANDIDATES: usize = 64;

/// A value that the server drops for another.
#[derive(Clone, Copy, Debug)]
pub(in crate::lint) struct Lost {
    /// The entry without effect.
    pub(in crate::lint) loser: EntryId,
    /// The entry whose value is kept.
    pub(in crate::lint) winner: EntryId,
    /// Whether both have the same value.
    pub(in crate::lint) same: bool,
}

/// How the files of two entries belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lint) enum Files {
    /// One reading of one file.
    One,
    /// The value kept comes from a file that the loser's file loads.
    Below,
    /// The value kept comes from the file that loads the loser's, or both were loaded side by side.
    Above,
    /// The value kept was inherited, and what is inherited is applied last.
    Inherited,
}

/// Whether a second value replaces the first.
pub(in crate::lint) fn keeps_last(option: OptId) -> bool {
    // `log-date = true` leaves a format that stands above it.
    let special = matches!(option.setter(), Setter::LogDate | Setter::CorerouterUseSocket)
        // These rule the lines that follow, up to the next of them.
        || matches!(option, ids::STRICT | ids::BLACKLIST | ids::WHITELIST);
    (option.is_scalar() || option.setter() == Setter::SetUmask) && !special
}

/// Every value written in a file that another one replaces, by the order of the values that win.
pub(in crate::lint) fn lost_values(cx: &Context<'_>) -> Vec<Lost> {
    let mut found = Vec::new();
    for group in cx.repeated() {
        let is_file = |id: &EntryId| matches!(cx.entry(*id).origin, Origin::File { .. });
        let is_kept = |id: &EntryId| cx.entry(*id).option.is_some_and(keeps_last);
        let written: Vec<EntryId> =
            group.iter().map(|(_, id)| *id).filter(|id| is_file(id) && is_kept(id)).collect();
        found.extend(lost_of(cx, &written));
    }
    found.sort_by_key(|lost| (lost.winner, lost.loser));
    found
}

fn lost_of(cx: &Context<'_>, group: &[EntryId]) -> Vec<Lost> {
    let candidates = candidates(cx, group);
    let lost = group.iter().filter_map(|&earlier| {
        let guards = &cx.evaluation.guards;
        let mut later = candidates.iter().take_while(|later| **later > earlier);
        let &last = later.find(|&&later| {
            guards.implies(cx.guard(earlier), cx.guard(later)) && !same_line(cx, earlier, later)
        })?;
        let same = same_meaning(cx, earlier, last)?;
        let first_stays = !same && first_stays(cx, earlier, last);
        Some(if first_stays {
            Lost { loser: last, winner: earlier, same }
        } else {
            Lost { loser: earlier, winner: last, same }
        })
    });
    lost.collect()
}

/// The last entries of a group, latest first; of those that a loop makes of one line, the latest.
fn candidates(cx: &Context<'_>, group: &[EntryId]) -> Vec<EntryId> {
    let mut all: Vec<EntryId> = Vec::new();
    for id in group.iter().rev() {
        let again = |last: &EntryId| same_line(cx, *last, *id) && cx.same_guard(*last, *id);
        if !all.last().is_some_and(again) {
            all.push(*id);
        }
        if all.len() == CANDIDATES {
            break;
        }
    }
    all
}

/// Loops make several entries of one line.
pub(in crate::lint) fn same_line(cx: &Context<'_>, a: EntryId, b: EntryId) -> bool {
    cx.entry(a).origin == cx.entry(b).origin
}

/// Whether the server makes the same of both values; `None` when one is not known.
pub(in crate::lint) fn same_meaning(cx: &Context<'_>, a: EntryId, b: EntryId) -> Option<bool> {
    let (first, second) = (cx.value(a)?, cx.value(b)?);
    let option = cx.entry(a).option?;
    Some(if option.is_flag() {
        c::is_true(first) == c::is_true(second)
    } else if option.is_numeric() {
        c::strtoll(first) == c::strtoll(second)
    } else {
        first == second
    })
}

/// Of a user's name and number, the one that stands above is kept (`core/uwsgi.c:uwsgi_opt_set_uid`, `uwsgi_as_root`).
fn first_stays(cx: &Context<'_>, a: EntryId, b: EntryId) -> bool {
    let is_account =
        cx.entry(a).option.is_some_and(|option| matches!(option.setter(), Setter::SetUid | Setter::SetGid));
    let numeric = |id| cx.value(id).is_some_and(c::is_a_number);
    is_account && numeric(a) != numeric(b)
}

/// The reading that an entry was written in.
pub(in crate::lint) fn load_of(cx: &Context<'_>, id: EntryId) -> LoadId {
    match cx.entry(id).origin {
        Origin::File { load, .. } => load,
        Origin::Environment(_) | Origin::CommandLine(_) => LoadId(0),
    }
}

/// How the files of both entries belong together.
pub(in crate::lint) fn files(cx: &Context<'_>, lost: Lost) -> Files {
    let (from, to) = (load_of(cx, lost.loser), load_of(cx, lost.winner));
    if from == to {
        return Files::One;
    }
    let mut at = to;
    while let Some(by) = cx.evaluation.load(at).by {
        if cx.entry(by).option.is_some_and(|option| !option.flags().contains(Flags::IMMEDIATE)) {
            return Files::Inherited;
        }
        at = load_of(cx, by);
        if at == from {
            return Files::Below;
        }
        if at == LoadId(0) {
            break;
        }
    }
    Files::Above
}

/// Options whose lost value is a service that never opens or an application that never loads.
pub(in crate::lint) fn is_service(option: OptId) -> bool {
    const SERVICES: [OptId; 22] = [
        ids::STATS,
        ids::EMPEROR_STATS,
        ids::HTTP_STATS,
        ids::FASTROUTER_STATS,
        ids::RAWROUTER_STATS,
        ids::SSLROUTER_STATS,
        ids::ZERG_SERVER,
        ids::UDP,
        ids::SNMP,
        ids::SETNS_SOCKET,
        ids::NOTIFY_SOCKET,
        ids::PTY_SOCKET,
        ids::MODULE,
        ids::WSGI_FILE,
        ids::PASTE,
        ids::PECAN,
        ids::EVAL,
        ids::PSGI,
        ids::RACK,
        ids::RAILS,
        ids::WEB3,
        ids::PUMP,
    ];
    SERVICES.iter().any(|known| known.group() == option.group())
}

/// What becomes of the value `shown` that is lost.
pub(in crate::lint) fn consequence(option: OptId, shown: &str) -> String {
    let is = |id: OptId| id.group() == option.group();
    if is(ids::STATS) || option.name().ends_with("-stats") || option.name().ends_with("-stats-server") {
        format!("the stats server on {shown} never starts")
    } else if [
        ids::MODULE,
        ids::WSGI_FILE,
        ids::PASTE,
        ids::PECAN,
        ids::PSGI,
        ids::RACK,
        ids::RAILS,
        ids::WEB3,
        ids::PUMP,
    ]
    .into_iter()
    .any(is)
    {
        format!("the application `{shown}` is never loaded")
    } else if is(ids::PIDFILE) || is(ids::PIDFILE2) || is(ids::SAFE_PIDFILE) || is(ids::SAFE_PIDFILE2) {
        format!("no PID is written to `{shown}`")
    } else {
        format!("`{shown}` has no effect")
    }
}
