use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Invalid IP address.
    ///
    /// ## What it does
    /// Finds values that are not IPv4 or IPv6 addresses in options that accept nothing else: the peers of
    /// `http-stud-prefix`, whose connections begin with the client's address.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line: it accepts neither host names nor networks.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-to = 127.0.0.1:3031
    /// http-stud-prefix = proxy.internal
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-to = 127.0.0.1:3031
    /// http-stud-prefix = 10.0.0.7
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_add_addr_list`.
    RULE {
        id: "ip-address-invalid",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidAddress]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = format!("uWSGI exits on `{name} = {value}`: only an IPv4 or IPv6 address is allowed");
        let finding =
            Finding::new(&RULE, found.place, message).help("write the numeric address, one per line");
        cx.report(cx.ending(found.guard, finding));
    }
}
