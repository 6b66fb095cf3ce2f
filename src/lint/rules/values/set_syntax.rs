use super::common::{refused, setter};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholder without `=`.
    ///
    /// ## What it does
    /// Finds `set`, `set-placeholder`, `set-ph` and `resolve` with a value that is not `NAME=VALUE`.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// set-placeholder = base /srv/shop
    /// chdir = %(base)
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// set-placeholder = base=/srv/shop
    /// chdir = %(base)
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_set_placeholder`, `core/uwsgi.c:uwsgi_opt_resolve`.
    RULE {
        id: "set-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::SetWithoutValue, RefusalKind::MissingSeparator]) {
        if found.kind == RefusalKind::MissingSeparator && setter(cx, found.entry) != Some(Setter::Resolve) {
            continue;
        }
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = format!("uWSGI exits on `{name} = {value}`: the form is `NAME=VALUE`");
        let finding = Finding::new(&RULE, found.place, message).help(format!("write `{name} = NAME=VALUE`"));
        cx.report(cx.ending(found.guard, finding));
    }
}
