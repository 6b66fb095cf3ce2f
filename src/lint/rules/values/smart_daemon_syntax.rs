use super::common::{plain_values, refused};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Smart daemon without PID file or command.
    ///
    /// ## What it does
    /// Finds `smart-attach-daemon` and related options with only one word, or whose first word does not look
    /// like the path of a PID file.
    ///
    /// ## Why is this bad
    /// With only one word uWSGI exits. With `sleep 100` it uses `sleep` as the PID file and `100` as the
    /// command, so the intended command does not run.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// smart-attach-daemon = /usr/bin/memcached
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// smart-attach-daemon = /run/shop/memcached.pid /usr/bin/memcached
    /// ```
    ///
    /// ## References
    /// `core/daemons.c:uwsgi_opt_add_daemon`.
    RULE {
        id: "smart-daemon-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidDaemon]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let legion = if name.starts_with("legion-") { "LEGION " } else { "" };
        let smart = if name.contains("smart") { "PIDFILE " } else { "" };
        let form = format!("{legion}{smart}COMMAND");
        let message = format!("uWSGI exits on `{name} = {value}`: the form is `{form}`");
        let finding = Finding::new(&RULE, found.place, message).help(format!("write `{name} = {form}`"));
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| setter == Setter::AddDaemon) {
        if !cx.key(id).starts_with(b"smart-") {
            continue;
        }
        let Some(space) = memchr::memchr(b' ', value) else { continue };
        let pidfile = value[..space].split(|&b| b == b',').next().unwrap_or_default();
        if pidfile.contains(&b'/') || pidfile.contains(&b'.') || pidfile.ends_with(b"pid") {
            continue;
        }
        let Some(place) = cx.value_part(id, 0..space) else { continue };
        let (word, rest) = (shown(pidfile), shown(&value[space + 1..]));
        let message = format!("`{}` uses `{word}` as the PID file and runs `{rest}`", cx.name(id));
        let finding = Finding::new(&RULE, place, message).severity(Severity::Warning);
        cx.report(finding.help("add the path of the daemon's PID file before the command"));
    }
}
