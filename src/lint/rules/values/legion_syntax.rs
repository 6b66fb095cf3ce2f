use super::common::{refused, setter};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Incomplete legion option.
    ///
    /// ## What it does
    /// Finds `legion` without name, address, valor and `cipher:secret`, and other legion options without a
    /// name and a value.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion = shop 225.1.1.1:19678 98
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion = shop 225.1.1.1:19678 98 aes-128-cbc:a-long-secret
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_opt_legion`, `uwsgi_opt_legion_node` and related functions.
    RULE {
        id: "legion-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidLegion, RefusalKind::MissingSeparator]) {
        let form = match setter(cx, found.entry) {
            _ if found.kind == RefusalKind::InvalidLegion => "NAME ADDRESS VALOR CIPHER:SECRET",
            Some(Setter::LegionNode) => "LEGION ADDRESS",
            Some(Setter::LegionQuorum) => "LEGION NUMBER",
            Some(Setter::LegionScroll) => "LEGION TEXT",
            Some(Setter::LegionHook) => "LEGION ACTION:ARGUMENT",
            _ => continue,
        };
        let name = cx.name(found.entry);
        let message = format!("uWSGI exits on `{name}`: the form is `{form}`");
        let finding = Finding::new(&RULE, found.place, message).help(format!("write `{name} = {form}`"));
        cx.report(cx.ending(found.guard, finding));
    }
}
