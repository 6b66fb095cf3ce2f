use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// RPC table of size 0, with which uWSGI does not start.
    ///
    /// ## What it does
    /// Finds `rpc-max` with 0, including a word or an empty value that uWSGI reads as 0.
    ///
    /// ## Why is this bad
    /// uWSGI requests 0 bytes of memory from the system, fails, and exits.
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
        "uWSGI exits at startup because of `{} = {}`: it cannot allocate a table of 0 procedures",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding = Finding::new(&RULE, place, message)
        .help("remove the line to use the default of 64, or set 1 or more");
    cx.report(cx.ending(cx.guard(id), finding));
}
