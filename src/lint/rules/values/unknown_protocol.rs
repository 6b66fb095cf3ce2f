use super::common::{is_spoken_of, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A protocol that the server does not speak.
    ///
    /// ## What it does
    /// Finds `protocol` and `socket-protocol` with a name that is not registered; upper case counts.
    ///
    /// ## Why is this bad
    /// The server ends when it binds its sockets.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// protocol = HTTP
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// protocol = http
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/socket.c:uwsgi_socket_setup_protocol`.
    UNKNOWN_PROTOCOL {
        id: "unknown-protocol",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PROTOCOL]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in cx.each(ids::PROTOCOL) {
        let Some(value) = cx.value(id).filter(|value| !(is_spoken_of(value)) && !is_template(cx, id)) else {
            continue;
        };
        let name = value;
        let Some(gone) = missing(cx, Kind::Protocol, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "the server ends when it binds its sockets: `{option}` asks for `{name}`, {why}",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding = Finding::new(&UNKNOWN_PROTOCOL, place, message).help(gone.cure(Kind::Protocol));
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
