use super::common::{head, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// An encoder of the log that the server does not have.
    ///
    /// ## What it does
    /// Finds `log-encoder` and `log-req-encoder` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// The server refuses to start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// log-encoder = jsn {"msg":"${msg}"}
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// log-encoder = json {"msg":"${msg}"}
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_setup_log_encoders`.
    LOG_ENCODER_UNKNOWN {
        id: "log-encoder-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOG_ENCODER, ids::LOG_REQ_ENCODER]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in [ids::LOG_ENCODER, ids::LOG_REQ_ENCODER]
        .into_iter()
        .flat_map(|option| cx.each(option))
        .collect::<Vec<_>>()
    {
        let Some(value) =
            cx.value(id).filter(|value| !(value.contains(&crate::evaluate::HOLE)) && !is_template(cx, id))
        else {
            continue;
        };
        let name = head(head(value, b' ').0, b':').0;
        let Some(gone) = missing(cx, Kind::LogEncoder, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "the server refuses to start at `{option}`: it asks for the encoder `{name}`, {why}",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding =
            Finding::new(&LOG_ENCODER_UNKNOWN, place, message).help(gone.cure(Kind::LogEncoder));
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
