use super::common::{is_assigned, read_value, references};
use crate::evaluate::{Cause, EntryId};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};
use memchr::memmem;

declare_rule! {
    /// `$(name)` instead of `%(name)`.
    ///
    /// ## What it does
    /// Finds `$(name)` with a lower-case name that a line of the configuration defines, unless that line is `name = $(name)`.
    ///
    /// ## Why is this bad
    /// The two forms look alike but have different sources. `$(base)` reads the environment, where `base` is
    /// usually not set, so the text stays literal and a path begins with `$(base)`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop
    /// chdir = $(base)/src
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop
    /// chdir = %(base)/src
    /// ```
    ///
    /// ## Fix safety
    /// Safe: a placeholder of that name exists in the same configuration, and environment variables are in
    /// upper case.
    /// Unsafe where the environment is unknown: it may have the variable after all.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`: the `$` pass calls getenv(3), the `%` pass looks for a line.
    RULE {
        id: "dollar-vs-percent",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

/// Whether that variable was left, or is unknown: one that was given is meant.
fn is_unset(cx: &Context<'_>, id: EntryId, name: &[u8]) -> bool {
    let asked = |cause: &Cause| matches!(cause, Cause::Environment(known) if known.as_bytes() == name);
    let holes = cx.entry(id).value.holes.as_deref();
    let literal = [b"$(", name, b")"].concat();
    holes.is_some_and(|holes| holes.iter().any(|hole| asked(&hole.cause)))
        || memmem::find(cx.evaluation.value(id), &literal).is_some()
}

/// Whether the line of that name takes the variable over itself (`base = $(base)`): then it is meant.
fn is_taken_over(cx: &Context<'_>, name: &[u8]) -> bool {
    let literal = [b"$(", name, b")"].concat();
    let reads = |id: EntryId| read_value(cx, id).is_some_and(|value| memmem::find(value, &literal).is_some());
    cx.written().any(|id| cx.key(id) == name && reads(id))
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, std::ops::Range<usize>)> = cx
        .written()
        .filter_map(|id| {
            let value = read_value(cx, id)?;
            let lower = |name: &[u8]| {
                name.iter().any(u8::is_ascii_lowercase) && !name.iter().any(u8::is_ascii_uppercase)
            };
            let swapped = |name: &[u8]| {
                lower(name) && is_assigned(cx, name) && !is_taken_over(cx, name) && is_unset(cx, id, name)
            };
            let name = references(value, b'$').into_iter().find(|name| swapped(&value[name.clone()]))?;
            Some((id, name))
        })
        .collect();
    for (id, name) in found {
        let sign = name.start - 2..name.start - 1;
        let part = name.start - 2..name.end + 1;
        let (Some(value), Some(place), Some(sign)) =
            (read_value(cx, id), cx.value_part(id, part), cx.value_part(id, sign))
        else {
            continue;
        };
        let name = shown(&value[name]);
        let message = format!(
            "`$({name})` reads the environment, not the line `{name} = …`: if the variable is not set, the text stays literal"
        );
        let steps = vec![Step::Replace { place: sign, text: "%".to_owned() }];
        let finding = Finding::new(&RULE, place, message).help(format!("write `%({name})`"));
        let title = format!("write `%({name})`");
        // Where the environment is unknown, it may have the variable after all.
        cx.report(if cx.entry(id).value.is_known() {
            finding.safe_fix(title, steps)
        } else {
            finding.severity(Severity::Info).unsafe_fix(title, steps)
        });
    }
}
