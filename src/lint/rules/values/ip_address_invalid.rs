use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A list of IP addresses holds something else.
    ///
    /// ## What it does
    /// Finds values that are no IPv4 or IPv6 address in options that take nothing else: the peers of `http-stud-
    /// prefix`, whose connections begin with the address of the client.
    ///
    /// ## Why is this bad
    /// The server ends at the line: neither names nor networks are taken.
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
        let message = format!(
            "the server ends at `{name} = {value}`: it takes an IPv4 or IPv6 address and nothing else"
        );
        let finding =
            Finding::new(&RULE, found.place, message).help("write the address in numbers, one a line");
        cx.report(cx.ending(found.guard, finding));
    }
}
