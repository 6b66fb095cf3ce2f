use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Zerg pool without its own socket or the addresses that it shares.
    ///
    /// ## What it does
    /// Finds `zerg-pool` and `zergpool` without a colon.
    ///
    /// ## Why is this bad
    /// The text before the first colon is the socket that Zergs connect to; the text after it lists the
    /// sockets that they receive. With only a path uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// zerg-pool = /run/shop/pool.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// zerg-pool = /run/shop/pool.sock:127.0.0.1:3031
    /// ```
    ///
    /// ## References
    /// `plugins/zergpool/zergpool.c:setup_zergpool`.
    RULE {
        id: "zerg-pool-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::ZERG_POOL]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::ZERG_POOL) {
        let Some(value) = plain(cx, id).filter(|value| !value.contains(&b':')) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let message = format!(
            "uWSGI exits at startup because of `{name} = {}`: the form is `SOCKET:ADDRESS,ADDRESS…`",
            cx.shown_value(id)
        );
        let socket = if value.is_empty() { "SOCKET".to_owned() } else { cx.shown_value(id) };
        let finding = Finding::new(&RULE, place, message)
            .help(format!("add a colon and the shared addresses: `{name} = {socket}:127.0.0.1:3031`"));
        cx.report(cx.ending(cx.guard(id), finding));
    }
}
