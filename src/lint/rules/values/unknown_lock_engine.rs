use super::common::{is_spoken_of, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A lock engine that the server does not have.
    ///
    /// ## What it does
    /// Finds `lock-engine` with another name than `ipcsem`. Without the option the server uses the fastest engine that
    /// it was built with.
    ///
    /// ## Why is this bad
    /// The server refuses to start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// lock-engine = pthread
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// lock-engine = ipcsem
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/lock.c:uwsgi_setup_locking`.
    UNKNOWN_LOCK_ENGINE {
        id: "unknown-lock-engine",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOCK_ENGINE]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in cx.each(ids::LOCK_ENGINE) {
        let Some(value) = cx.value(id).filter(|value| !(is_spoken_of(value)) && !is_template(cx, id)) else {
            continue;
        };
        let name = value;
        let Some(gone) = missing(cx, Kind::LockEngine, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "the server refuses to start at `{option}`: it asks for the lock engine `{name}`, {why}",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding =
            Finding::new(&UNKNOWN_LOCK_ENGINE, place, message).help(gone.cure(Kind::LockEngine));
        if let Some(near) = gone.meant() {
            let value = format!("{near}{}", String::from_utf8_lossy(&value[name.len()..]));
            finding = finding.unsafe_fix(format!("write `{near}`"), vec![Step::Set { entry: id, value }]);
        }
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

/// Of an option that holds one value, only the last line acts.
fn overrules(cx: &Context<'_>, id: EntryId) -> bool {
    let option = cx.entry(id).option;
    option
        .is_none_or(|option| !option.is_scalar() || cx.get(option).is_some_and(|setting| setting.entry == id))
}
