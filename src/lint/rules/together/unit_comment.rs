use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::Span;

declare_rule! {
    /// Comment behind a value in a unit.
    ///
    /// ## What it does
    /// Finds ` #` and words after the value of a setting in a unit that starts this server.
    ///
    /// ## Why is this bad
    /// systemd knows comments on lines of their own only. What stands behind a value is part of it: each word becomes another
    /// folder, argument or name, or the whole setting is ignored.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop # needs systemd 211
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// # needs systemd 211
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// ```
    ///
    /// ## References
    /// systemd.syntax(7).
    RULE {
        id: "unit-comment",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

/// Settings whose value is free text, or goes to a shell.
const TEXT: [&str; 3] = ["Description", "Documentation", "StatusText"];

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        for setting in &service.unit.settings {
            let key = String::from_utf8_lossy(&setting.key).into_owned();
            let value = &setting.value;
            let sign = value
                .windows(3)
                .position(|three| matches!(three, [b' ' | b'\t', b'#', b' ' | b'A'..=b'Z' | b'a'..=b'z']));
            let Some(at) = sign
                .filter(|_| !(TEXT.contains(&&*key) || (key.starts_with("Exec") && value.contains(&b'\''))))
            else {
                continue;
            };
            let start = setting.value_span.start as usize + at + 1;
            let place = cx.place_beside(service.file, Span::new(start, setting.value_span.end as usize));
            let kept = String::from_utf8_lossy(value.get(..at).unwrap_or_default()).trim_end().to_owned();
            let message =
                format!("systemd knows no comments behind a value: these words are part of `{key}=`");
            cx.report(
                Finding::new(&RULE, place, message)
                    .help(format!("write `{key}={kept}`, and the comment on a line above")),
            );
        }
    }
}
