use super::common::{is_spoken_of, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// An algorithm of the cheaper mode that the server does not have.
    ///
    /// ## What it does
    /// Finds `cheaper-algo` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// The server logs one line and uses `spare`: the number of workers follows other rules than the file says.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// cheaper-algo = spare2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// cheaper-algo = busyness
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/master.c:master_loop`.
    UNKNOWN_CHEAPER_ALGO {
        id: "unknown-cheaper-algo",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CHEAPER_ALGO]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in cx.each(ids::CHEAPER_ALGO) {
        let Some(value) = cx.value(id).filter(|value| !(is_spoken_of(value)) && !is_template(cx, id)) else {
            continue;
        };
        let name = value;
        let Some(gone) = missing(cx, Kind::CheaperAlgo, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "`{option}` asks for `{name}`, {why}: the server falls back to `spare`",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding =
            Finding::new(&UNKNOWN_CHEAPER_ALGO, place, message).help(gone.cure(Kind::CheaperAlgo));
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
