use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, shown};
use crate::listeners::Role;

declare_rule! {
    /// Socket in a directory for temporary files.
    ///
    /// ## What it does
    /// Finds UNIX sockets below `/tmp` and `/var/tmp`. With `--deploy systemd` it is a warning.
    ///
    /// ## Why is this bad
    /// Programs that clean these directories remove the socket of a running server. A systemd unit with
    /// `PrivateTmp=yes`, of uWSGI or of the web server, has its own `/tmp`: the web server does not find the socket and
    /// answers 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /tmp/shop.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// systemd.exec(5), `PrivateTmp=`; tmpfiles.d(5)
    RULE {
        id: "unix-socket-in-tmp",
        category: Network,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if matches!(cx.deploy(), Some(Deploy::Docker | Deploy::Dev)) {
        return;
    }
    for listener in cx.listeners() {
        let in_tmp = listener
            .address
            .path()
            .is_some_and(|path| path.starts_with(b"/tmp/") || path.starts_with(b"/var/tmp/"));
        if !in_tmp || !matches!(listener.role, Role::Workers(_)) {
            continue;
        }
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let severity = if cx.deploy() == Some(Deploy::Systemd) { Severity::Warning } else { Severity::Info };
        let message = format!(
            "`{}` can be removed by cleaners of /tmp, and a systemd unit with `PrivateTmp=yes` does not see it",
            shown(&listener.text)
        );
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(
            finding.help("use a directory below /run; in a systemd unit, `RuntimeDirectory=` creates it"),
        );
    }
}
