use crate::evaluate::LoadId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, shown};

declare_rule! {
    /// An option that a list above does not allow.
    ///
    /// ## What it does
    /// Finds keys that the `blacklist` above names, or that the `whitelist` above does not.
    ///
    /// ## Why is this bad
    /// The server ends at the line. The lists act on everything below them, on keys that are no options and on lines of
    /// blocks that are not taken, until `end-blacklist` or `end-whitelist`; a whitelist has to name its own end.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// blacklist = uid gid
    /// socket = /run/shop/uwsgi.sock
    /// uid = root
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// blacklist = uid gid
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`.
    OPTION_FORBIDDEN {
        id: "option-forbidden",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &mut Context<'_>) {
    for refusal in cx.evaluation.refusals.iter().filter(|refusal| refusal.kind == "forbidden-option") {
        let Some(load) = refusal.load.filter(|load| *load == LoadId(0)) else { continue };
        let reading = cx.evaluation.load(load);
        let Some((read, written)) = refusal.span.and_then(|span| Some((span, reading.written(span)?))) else {
            continue;
        };
        let entry = reading.document.entries.iter().find(|entry| entry.span == read);
        let name = shown(entry.map_or(&b"this option"[..], |entry| entry.key.bytes(reading.read())));
        let list = if refusal.reason.contains("blacklist") { "blacklist" } else { "whitelist" };
        let why = if list == "blacklist" { "names it" } else { "does not name it" };
        let message = format!("the server ends at `{name}`: the `{list}` above {why}");
        let help = format!("take the line out, or put `end-{list} =` between the two");
        let finding = Finding::new(&OPTION_FORBIDDEN, Place { load, span: written }, message).help(help);
        cx.report(cx.ending(refusal.guard, finding));
    }
}
