use super::common::{is_open, on_loopback, open_severity};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Control channel open to others.
    ///
    /// ## What it does
    /// Finds `udp` on all interfaces, and `zerg-server` with a socket in `/tmp`.
    ///
    /// ## Why is this bad
    /// Every datagram that arrives at the `udp` address is written to the log, so anybody can fill or forge it. The
    /// zerg server passes the listening sockets of the application to whoever connects, who can then answer its
    /// requests.
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
    /// Senders on other machines can no longer reach it.
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
        let (Some(option), Some(place)) = (cx.entry(listener.entry).option, cx.value_place(listener.entry))
        else {
            continue;
        };
        let text = shown(&listener.text);
        if option.group() == ids::UDP.group() && is_open(listener) {
            let message = format!("anybody can write to the log through `{text}`");
            let finding = Finding::new(&RULE, place, message).severity(open_severity(cx));
            cx.report(match on_loopback(cx, &listener.address) {
                Some(value) => {
                    let title = format!("bind to `{value}`");
                    let steps = vec![Step::Set { entry: listener.entry, value }];
                    finding.help(title.clone()).unsafe_fix(title, steps)
                }
                None => finding.help("let only the senders reach this port"),
            });
        } else if option.group() == ids::ZERG_SERVER.group() && listener.address.path().is_some_and(in_tmp) {
            let message = format!(
                "whoever connects to `{text}` gets the listening sockets of the application, and in /tmp other users can create the path first"
            );
            let help = "move the socket to a directory that only uWSGI can write to, such as one below /run";
            cx.report(Finding::new(&RULE, place, message).help(help));
        }
    }
}

fn in_tmp(path: &[u8]) -> bool {
    path.starts_with(b"/tmp/") || path.starts_with(b"/var/tmp/")
}
