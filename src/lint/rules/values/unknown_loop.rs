use super::common::{is_spoken_of, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A loop engine that the server does not have.
    ///
    /// ## What it does
    /// Finds `loop` with a name that no plugin registers.
    ///
    /// ## Why is this bad
    /// Each worker ends when it enters its loop: without a master the server is gone, with one the workers are spawned
    /// again and again.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// loop = gevnet
    /// async = 100
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// plugin = gevent
    /// loop = gevent
    /// async = 100
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/loop.c:uwsgi_get_loop`, `core/uwsgi.c:uwsgi_ignition`.
    UNKNOWN_LOOP {
        id: "unknown-loop",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOOP]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in cx.each(ids::LOOP) {
        let Some(value) = cx.value(id).filter(|value| !(is_spoken_of(value)) && !is_template(cx, id)) else {
            continue;
        };
        let name = value;
        let Some(gone) = missing(cx, Kind::Loop, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "each worker ends at `{option}`: it asks for the loop engine `{name}`, {why}",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding = Finding::new(&UNKNOWN_LOOP, place, message).help(gone.cure(Kind::Loop));
        if let Some(near) = gone.meant() {
            let value = format!("{near}{}", String::from_utf8_lossy(&value[name.len()..]));
            finding = finding.unsafe_fix(format!("write `{near}`"), vec![Step::Set { entry: id, value }]);
        }
        cx.report(finding);
    }
}

/// Of an option that holds one value, only the last line acts.
fn overrules(cx: &Context<'_>, id: EntryId) -> bool {
    let option = cx.entry(id).option;
    option
        .is_none_or(|option| !option.is_scalar() || cx.get(option).is_some_and(|setting| setting.entry == id))
}
