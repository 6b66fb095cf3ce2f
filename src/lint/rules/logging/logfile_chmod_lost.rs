use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `logfile-chmod` that a rotation undoes.
    ///
    /// ## What it does
    /// Finds `logfile-chmod` together with `log-maxsize` or `touch-logrotate`, unless the mode is 640.
    ///
    /// ## Why is this bad
    /// uWSGI applies the mode to the file that it opens at startup. After a rotation it creates the new file with mode 640
    /// and does not change it: programs of other users cannot read the log any more.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :8080
    /// module = shop.wsgi
    /// logto = /var/log/shop/uwsgi.log
    /// logfile-chmod = 644
    /// log-maxsize = 100000000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :8080
    /// module = shop.wsgi
    /// logto = /var/log/shop/uwsgi.log
    /// logfile-chmod = 644
    /// touch-logreopen = /run/shop/reopen
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_log_do_rotate`, `logto`. Seen on 2.0.31 with the lines above and a small `log-maxsize`: the first
    /// file has mode 644, each later one 640.
    RULE {
        id: "logfile-chmod-lost",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGFILE_CHMOD]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, mode)) = cx.certain(ids::LOGFILE_CHMOD) else { return };
    let has_file = cx.has_any(&[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2]);
    let is_mode = mode.len() == 3 && mode.iter().all(|digit| matches!(digit, b'0'..=b'7'));
    if !has_file || !is_mode || mode == b"640" {
        return;
    }
    let by_size = cx.get(ids::LOG_MAXSIZE).filter(|_| cx.number(ids::LOG_MAXSIZE, 0).is_some_and(|n| n > 0));
    let rotates = by_size.or_else(|| cx.get(ids::TOUCH_LOGROTATE)).filter(|set| set.certain);
    let (Some(rotates), Some(place)) = (rotates, cx.entry_place(id)) else { return };
    let message = format!(
        "`{} = {}` applies to the first log file only: after a rotation the new file has mode 640",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(rotates.entry), "uWSGI rotates the log itself")
        .help("let logrotate move the file, and use `touch-logreopen`, which applies the mode");
    cx.report(finding);
}
