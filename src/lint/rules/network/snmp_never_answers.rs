use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `snmp` without `snmp-community`.
    ///
    /// ## What it does
    /// Finds `snmp` without `snmp-community`.
    ///
    /// ## Why is this bad
    /// uWSGI compares the community of each request with one that was never set, so no request matches: the port is
    /// open, and every query times out. (The application can set the community with `uwsgi.snmp_set_community`.)
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// snmp = 127.0.0.1:2222
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// snmp = 127.0.0.1:2222
    /// snmp-community = k7Qv-shop-31
    /// ```
    ///
    /// ## References
    /// `core/snmp.c:manage_snmp`
    RULE {
        id: "snmp-never-answers",
        category: Network,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SNMP]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::SNMP_COMMUNITY) {
        return;
    }
    let Some(place) = cx.get(ids::SNMP).and_then(|setting| cx.entry_place(setting.entry)) else { return };
    let message = "SNMP queries are never answered without `snmp-community`, unless the application sets one";
    cx.report(
        Finding::new(&RULE, place, message).help("add `snmp-community` with a text that nobody can guess"),
    );
}
