use super::common::refused;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The immediate switch of user or group cannot go to root.
    ///
    /// ## What it does
    /// Finds `immediate-uid` and `immediate-gid` with `root`, 0 or no value.
    ///
    /// ## Why is this bad
    /// These options drop rights before anything else is read; asked for root, the server ends.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// immediate-uid = root
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// immediate-uid = shop
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_immediate_uid`, `uwsgi_opt_set_immediate_gid`.
    IMMEDIATE_ROOT {
        id: "immediate-root",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &mut Context<'_>) {
    for found in refused(cx, &["immediate-root"]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message =
            format!("the server ends at `{name} = {value}`: it does not switch to root, or to nobody at all");
        let finding = Finding::new(&IMMEDIATE_ROOT, found.place, message)
            .help("name an unprivileged account, or leave the line out");
        cx.report(cx.ending(found.guard, finding));
    }
}
