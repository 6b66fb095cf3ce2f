//! What the rules about missing companions share.

use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::{Context, Finding, Rule};
use crate::listeners::{Listener, Role};

/// The entries that set one of `options` to something that could act, in their order: no flag that is off, no number 0.
pub(super) fn written_of(cx: &Context<'_>, options: &[OptId]) -> Vec<EntryId> {
    let mut found: Vec<EntryId> =
        options.iter().flat_map(|option| cx.each(*option)).filter(|id| acts(cx, *id)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether the value of an entry could do something.
pub(super) fn acts(cx: &Context<'_>, id: EntryId) -> bool {
    use crate::evaluate::c;
    let (Some(option), Some(value)) = (cx.entry(id).option, cx.value(id)) else { return true };
    match option {
        _ if option.is_flag() => c::is_true(value),
        _ if option.is_numeric() => c::strtoll(value) != 0,
        _ => true,
    }
}

/// Every entry whose option is accepted by `belongs`, in order.
pub(super) fn entries_of(cx: &Context<'_>, belongs: impl Fn(OptId) -> bool) -> Vec<EntryId> {
    cx.written().filter(|id| cx.entry(*id).option.is_some_and(&belongs) && acts(cx, *id)).collect()
}

/// One finding for all entries without effect for the same reason: at the first, with the others as related places.
pub(super) fn idle(cx: &Context<'_>, rule: &'static Rule, entries: &[EntryId], why: &str) -> Option<Finding> {
    let (&first, rest) = entries.split_first()?;
    let name = cx.name(first);
    let mut names: Vec<String> = rest.iter().map(|id| format!("`{}`", cx.name(*id))).collect();
    names.dedup();
    names.retain(|other| *other != format!("`{name}`"));
    let message = match names.len() {
        0 => format!("`{name}` has no effect: {why}"),
        1 => format!("`{name}` and {} have no effect: {why}", names[0]),
        more => format!("`{name}` and {more} more options have no effect: {why}"),
    };
    let mut finding = Finding::new(rule, cx.entry_place(first)?, message);
    for id in rest.iter().take(8) {
        finding = finding.related(cx.entry_place(*id), "no effect either");
    }
    Some(finding)
}

/// Whether no entry sets an option, or one certainly sets it to 0 or off, and nothing unread could.
pub(super) fn lacks(cx: &Context<'_>, option: OptId) -> bool {
    cx.surely_absent(option) || (cx.has(option) && cx.is_whole() && cx.number(option, 0) == Some(0))
}

/// Whether a listener takes plain HTTP: a router or an HTTP socket.
pub(super) fn takes_http(listener: &Listener) -> bool {
    match listener.role {
        Role::Router => true,
        Role::Workers(protocol) => protocol.is_some_and(|name| name.starts_with("http")),
        _ => false,
    }
}

/// Options that load an application of Python, Perl or Ruby.
pub(super) const LOADERS: [OptId; 13] = [
    ids::MODULE,
    ids::WSGI_FILE,
    ids::MOUNT,
    ids::PASTE,
    ids::INI_PASTE,
    ids::INI_PASTE_LOGGED,
    ids::EVAL,
    ids::PECAN,
    ids::PSGI,
    ids::RACK,
    ids::RAILS,
    ids::WEB3,
    ids::WSGI_LITE,
];
