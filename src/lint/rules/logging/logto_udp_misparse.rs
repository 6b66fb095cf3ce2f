use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Log path with a colon, read as a UDP address.
    ///
    /// ## What it does
    /// Finds `logto` and `daemonize` with a path that contains a `:`.
    ///
    /// ## Why is this bad
    /// uWSGI treats the text before the first colon as a host and the text after it as a port, even if there is a
    /// slash. It cannot connect to that address and exits. With `daemonize`, the launching process has already reported
    /// success by then.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop:8080.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop-8080.log
    /// ```
    ///
    /// ## References
    /// `core/logging.c:logto`
    RULE {
        id: "logto-udp-misparse",
        category: Logging,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    let is_path = |value: &[u8]| {
        let colon = memchr::memchr(b':', value);
        colon.is_some_and(|colon| memchr::memchr(b'/', &value[..colon]).is_some())
    };
    for (id, option) in files(cx) {
        let Some(place) = cx.value_place(id).filter(|_| cx.value(id).is_some_and(is_path)) else { continue };
        // The launcher of a daemon has gone by then, with status 0; a later `logto` takes the place of an earlier one.
        let ends = option == ids::LOGTO
            && !cx.has(ids::DAEMONIZE)
            && cx.certain(ids::LOGTO).is_some_and(|(last, _)| last == id);
        let message = format!(
            "uWSGI exits: the colon makes `{}` the address of a UDP log server, and it cannot connect to it",
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("use a path without a colon, or `logger = file:PATH`, which allows one");
        cx.report(if ends { finding.refuses() } else { finding });
    }
}
