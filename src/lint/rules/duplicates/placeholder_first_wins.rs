use std::collections::HashMap;

use crate::evaluate::{EntryId, Origin};
use crate::lint::repeats::{same_line, same_meaning};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Placeholder that is set twice: `%(name)` reads the first value.
    ///
    /// ## What it does
    /// Finds names that are set to several values while a `%(name)` elsewhere reads them.
    ///
    /// ## Why is this bad
    /// Options keep their last value, but placeholders read the first. An override further down changes the
    /// option, but not the values built with `%(…)`: one server runs with both values.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop
    /// base = /srv/shop-new
    /// chdir = %(base)/app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop-new
    /// chdir = %(base)/app
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_get_exported_opt` returns the first entry of that name.
    RULE {
        id: "placeholder-first-wins",
        category: Duplicates,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// The first entry of a name, and the first later one with another value.
struct Assigned {
    first: EntryId,
    other: Option<EntryId>,
}

fn check(cx: &Context<'_>) {
    let readers = readers(cx);
    if readers.is_empty() {
        return;
    }
    let mut names: HashMap<&[u8], Assigned> = HashMap::new();
    for id in cx.evaluation.ids().filter(|id| readers.contains_key(cx.key(*id))) {
        let assigned = names.entry(cx.key(id)).or_insert(Assigned { first: id, other: None });
        if assigned.other.is_none() && differ(cx, assigned.first, id) {
            assigned.other = Some(id);
        }
    }
    let found: Vec<(EntryId, EntryId)> =
        names.values().filter_map(|one| Some((one.first, one.other?))).collect();
    for (first, other) in found {
        let reader = readers.get(cx.key(first)).copied();
        say(cx, first, other, reader);
    }
}

/// The first entry that reads each name: its value had `%(name)` and the server replaced it.
fn readers(cx: &Context<'_>) -> HashMap<Vec<u8>, EntryId> {
    let mut found = HashMap::new();
    for id in cx.written().filter(|id| cx.entry(*id).raw.is_some()) {
        let mut rest = cx.evaluation.text(cx.entry(id).raw().text);
        while let Some(at) = memmem::find(rest, b"%(") {
            rest = &rest[at + 2..];
            let end = memchr::memchr(b')', rest).unwrap_or(rest.len());
            for name in rest[..end].split(|&b| b == b' ').filter(|name| !name.is_empty()) {
                found.entry(name.to_vec()).or_insert(id);
            }
        }
    }
    found
}

/// A first value from outside (`--set`) is meant to win, and one under a condition is a default's exception.
fn differ(cx: &Context<'_>, first: EntryId, other: EntryId) -> bool {
    let is_written = matches!(cx.entry(first).origin, Origin::File { .. });
    let sure = is_written && cx.is_unconditional(first) && !same_line(cx, first, other);
    let same = match cx.entry(first).option {
        Some(_) => same_meaning(cx, first, other),
        None => cx.value(first).zip(cx.value(other)).map(|(a, b)| a == b),
    };
    sure && same == Some(false)
}

fn say(cx: &Context<'_>, first: EntryId, other: EntryId, reader: Option<EntryId>) {
    let Some(place) = cx.entry_place(other) else { return };
    let (name, kept, value) = (shown(cx.key(first)), cx.shown_value(first), cx.shown_value(other));
    let message = if cx.entry(first).option.is_some_and(crate::catalog::OptId::is_scalar) {
        format!("`{name}` becomes `{value}` here, but `%({name})` still reads the first value, `{kept}`")
    } else {
        format!("`{value}` is never used: `%({name})` reads the first value of `{name}`, which is `{kept}`")
    };
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), format!("value that `%({name})` reads"))
        .help(format!("set `{name}` once"));
    if let Some(reader) = reader {
        finding = finding.related(cx.value_place(reader), "read here");
    }
    cx.report(finding);
}
