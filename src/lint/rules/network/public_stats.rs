use super::common::{is_open, on_loopback, open_severity};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};
use crate::listeners::{Listener, Role};

declare_rule! {
    /// Statistics open to every network.
    ///
    /// ## What it does
    /// Finds `stats`, `emperor-stats` and the statistics of routers on all interfaces. It is a warning if requests
    /// arrive only from this machine, and for a server on a host (`--deploy plain`, `systemd`, `emperor`, `vassal`, or
    /// a configuration with `daemonize`). Elsewhere, as in containers, it is an info.
    ///
    /// ## Why is this bad
    /// Statistics have no password. They show the paths, users and addresses of the server, and for each running
    /// request its URI, query and cookies.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi:application
    /// stats = :9191
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi:application
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Fix safety
    /// Tools on other machines can no longer reach it.
    ///
    /// ## References
    /// `core/stats.c` writes to whoever connects; `core/master_utils.c:uwsgi_master_generate_stats` includes the variables
    /// of running requests. Seen on 2.0.31: a plain connection gets the statistics with the variables of the request in
    /// work.
    RULE {
        id: "public-stats",
        category: Network,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let all = cx.listeners();
    let severity = if all.iter().any(is_front) && !all.iter().any(|front| is_front(front) && is_open(front)) {
        Severity::Warning
    } else {
        open_severity(cx)
    };
    let is_stats =
        |listener: &&Listener| matches!(listener.role, Role::Stats | Role::OtherStats) && is_open(listener);
    for listener in all.iter().filter(is_stats) {
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let what = match listener.role {
            Role::Stats => "running requests with their cookies",
            _ if cx.name(listener.entry).starts_with("emperor") => "the paths, users and PIDs of all vassals",
            _ => "the servers behind the router and their load",
        };
        let message =
            format!("whoever reaches `{}` can read {what}, without a password", shown(&listener.text));
        let mut finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("bind it to 127.0.0.1 or a UNIX socket");
        if let Some(value) = on_loopback(cx, &listener.address) {
            finding = finding
                .unsafe_fix(format!("bind to `{value}`"), vec![Step::Set { entry: listener.entry, value }]);
        }
        cx.report(finding);
    }
}

/// Where requests arrive: who keeps these to one machine means the statistics to stay there, too.
fn is_front(listener: &Listener) -> bool {
    matches!(listener.role, Role::Workers(_) | Role::Router)
}
