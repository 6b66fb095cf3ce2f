use crate::catalog::ids;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `LimitNOFILE=` below `max-fd`.
    ///
    /// ## What it does
    /// Compares `LimitNOFILE=` of a unit with a `User=` with `max-fd`.
    ///
    /// ## Why is this bad
    /// Only root may raise the limit that systemd sets. The server logs `setrlimit(): Operation not permitted` and keeps the
    /// lower one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// max-fd = 65536
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// LimitNOFILE=1024
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// max-fd = 65536
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// LimitNOFILE=65536
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, setrlimit(2).
    RULE {
        id: "unit-open-files",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    let Some(wanted) = cx.number(ids::MAX_FD, 0).filter(|wanted| *wanted > 0) else { return };
    let entry = cx.get(ids::MAX_FD).and_then(|set| cx.entry_place(set.entry));
    for service in Service::ours(cx) {
        let Some((setting, text)) = service.last("LimitNOFILE") else { continue };
        let hard = text.rsplit(':').next().and_then(|hard| hard.trim().parse::<i64>().ok());
        let Some(hard) = hard.filter(|hard| *hard < wanted && service.user().is_some()) else { continue };
        let message = format!(
            "`LimitNOFILE=` allows {hard} files, and the server may not raise that to the {wanted} of `max-fd`"
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message);
        cx.report(
            finding.related(entry, "what the server asks for").help(format!("set `LimitNOFILE={wanted}`")),
        );
    }
}
