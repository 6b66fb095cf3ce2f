use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Well-known SNMP community.
    ///
    /// ## What it does
    /// Finds `snmp-community = public` or `private`.
    ///
    /// ## Why is this bad
    /// The community is the only password of the protocol, and it is sent unencrypted. With a well-known one, whoever
    /// reaches the port reads all counters of the server.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// snmp = 127.0.0.1:2222
    /// snmp-community = public
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// snmp = 127.0.0.1:2222
    /// snmp-community = k7Qv-shop-31
    /// ```
    ///
    /// ## References
    /// `core/snmp.c:manage_snmp` compares it with that of the request.
    RULE {
        id: "snmp-public-community",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SNMP_COMMUNITY]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::SNMP_COMMUNITY) else { return };
    let (b"public" | b"private", true) = (value, cx.has(ids::SNMP)) else { return };
    let Some(place) = cx.value_place(id) else { return };
    let message = format!(
        "`{}` is a well-known community: whoever reaches the SNMP port can read all counters",
        shown(value)
    );
    cx.report(Finding::new(&RULE, place, message).help("choose a text that nobody can guess"));
}
