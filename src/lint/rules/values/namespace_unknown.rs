use super::common::{nearest, refused};
use crate::catalog::registry::{self, Kind};
use crate::evaluate::{RefusalKind, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Unknown Linux namespace.
    ///
    /// ## What it does
    /// Finds names in `unshare` and `unshare2` that uWSGI does not know.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// unshare = pid,network
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// unshare = pid,net
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_build_unshare`.
    RULE {
        id: "namespace-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::UnknownNamespace]) {
        let value = cx.value(found.entry).unwrap_or_default();
        let is_unknown =
            |name: &&[u8]| registry::find(Kind::Namespace, &String::from_utf8_lossy(name)).is_none();
        let unknown = shown(c::tokens(value, b',').find(is_unknown).unwrap_or_default());
        let message = format!("uWSGI exits on `{}`: namespace `{unknown}` is unknown", cx.name(found.entry));
        let names: Vec<&str> = registry::names(Kind::Namespace).collect();
        let help = match nearest(&unknown, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of {}", names.join(", ")),
        };
        let finding = Finding::new(&RULE, found.place, message).help(help);
        cx.report(cx.ending(found.guard, finding));
    }
}
