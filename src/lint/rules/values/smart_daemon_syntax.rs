use super::common::{plain_values, refused};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// A smart daemon needs a pid file and a command.
    ///
    /// ## What it does
    /// Finds `smart-attach-daemon` and its like with one word only, and such whose first word does not look like the
    /// path of a pid file.
    ///
    /// ## Why is this bad
    /// With one word the server ends. With `sleep 100` it takes `sleep` for the pid file and `100` for the command:
    /// nothing that was meant runs.
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
        let message = format!("the server ends at `{name} = {value}`: it wants `{form}`");
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
        let message = format!("`{}` takes `{word}` for the pid file and runs `{rest}`", cx.name(id));
        let finding = Finding::new(&RULE, place, message).severity(Severity::Warning);
        cx.report(finding.help("put the path of the daemon's pid file before the command"));
    }
}
