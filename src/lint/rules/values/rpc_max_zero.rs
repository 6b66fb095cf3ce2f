use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A table of remote procedures with no room keeps the server from starting.
    ///
    /// ## What it does
    /// Finds `rpc-max` with 0, also by a word or an empty value.
    ///
    /// ## Why is this bad
    /// The server asks the system for 0 bytes of memory, gets none, and ends.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// rpc-max = 0
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// rpc-max = 16
    /// ```
    ///
    /// ## References
    /// `core/rpc.c:uwsgi_rpc_init`.
    RULE {
        id: "rpc-max-zero",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::RPC_MAX]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, _)) =
        cx.certain(ids::RPC_MAX).filter(|_| cx.evaluation.number(ids::RPC_MAX, 64) == Some(0))
    else {
        return;
    };
    let Some(place) = cx.value_place(id) else { return };
    let message = format!(
        "the server refuses to start at `{} = {}`: it gets no memory for a table of 0 procedures",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding = Finding::new(&RULE, place, message).help("leave the line out for 64, or write 1 or more");
    cx.report(cx.ending(cx.guard(id), finding));
}
