use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, has_template_marks};

declare_rule! {
    /// Line of a unit that systemd ignores.
    ///
    /// ## What it does
    /// Finds lines without `=` in a unit that starts this server, which continue no line above.
    ///
    /// ## Why is this bad
    /// A command continues in the next line only after a backslash at its end. Without it, the options of the next line are
    /// not part of the command: systemd logs `Missing '='` and starts uWSGI without them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGQUIT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    ///     --http-socket 127.0.0.1:8080
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGQUIT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini \
    ///     --http-socket 127.0.0.1:8080
    /// ```
    ///
    /// ## References
    /// systemd.syntax(7). Seen with systemd 252: `systemd-analyze verify` says `Missing '=', ignoring line.`
    RULE {
        id: "unit-line-ignored",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let source = &cx.settings.beside[service.file].bytes;
        for line in service.unit.ignored.iter().filter(|line| !has_template_marks(line.of(source))) {
            let message =
                "systemd ignores this line: it has no `=`, and the line above does not end with a backslash";
            let finding = Finding::new(&RULE, cx.place_beside(service.file, *line), message);
            cx.report(finding.help("write ` \\` at the end of the line above, or remove this one"));
        }
    }
}
