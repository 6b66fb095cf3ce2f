use super::common::{is_open, on_loopback, open_severity};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A control channel is open to others.
    ///
    /// ## What it does
    /// Finds `udp` on every address, and `zerg-server` with a socket in `/tmp`.
    ///
    /// ## Why is this bad
    /// Every datagram that comes to the `udp` address is written into the log, so anybody can fill or forge it. The
    /// zerg server hands the listening sockets of the application to whoever connects, who then answers its requests.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// zerg-server = /tmp/zerg.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// zerg-server = /run/shop/zerg.sock
    /// ```
    ///
    /// ## Fix safety
    /// Senders on other machines no longer reach it.
    ///
    /// ## References
    /// `core/master_events.c`, `plugins/zergpool/zergpool.c`
    RULE {
        id: "public-control",
        category: Network,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::UDP, ids::ZERG_SERVER]),
    }
}

fn check(cx: &Context<'_>) {
    for listener in cx.listeners() {
        let Some(option) = cx.entry(listener.entry).option else { continue };
        let text = shown(&listener.text);
        let message = if option.group() == ids::UDP.group() && is_open(listener) {
            format!("whatever anybody sends to `{text}` is written into the log")
        } else if option.group() == ids::ZERG_SERVER.group() && listener.address.path().is_some_and(in_tmp) {
            format!(
                "in /tmp others can come first to `{text}`, and whoever connects gets the listening sockets of the application"
            )
        } else {
            continue;
        };
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let mut finding = Finding::new(&RULE, place, message);
        finding = match on_loopback(&listener.address) {
            Some(value) => {
                let steps = vec![Step::Set { entry: listener.entry, value: value.clone() }];
                finding
                    .severity(open_severity(cx))
                    .help(format!("bind `{value}`"))
                    .unsafe_fix(format!("bind `{value}`"), steps)
            }
            None => finding
                .help("put the socket into a folder that only the server may write, such as one below /run"),
        };
        cx.report(finding);
    }
}

fn in_tmp(path: &[u8]) -> bool {
    path.starts_with(b"/tmp/") || path.starts_with(b"/var/tmp/")
}
