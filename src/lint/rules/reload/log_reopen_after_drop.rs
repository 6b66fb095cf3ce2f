use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Log file that cannot be reopened after privileges are dropped.
    ///
    /// ## What it does
    /// Finds `log-reopen` or `touch-logreopen` with `logto` or `daemonize`, `uid`, and no `logfile-chown`.
    ///
    /// ## Why is this bad
    /// The file is created before privileges are dropped and belongs to root. With `log-reopen`, uWSGI exits when it
    /// has to reopen the log or reload. With `touch-logreopen` alone it continues, and every later line is lost. It
    /// works only if logrotate creates the new file for that user.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// uid = www-data
    /// logto = /var/log/uwsgi/shop.log
    /// touch-logreopen = /run/shop/reopen
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// uid = www-data
    /// logto = /var/log/uwsgi/shop.log
    /// logfile-chown = true
    /// touch-logreopen = /run/shop/reopen
    /// ```
    ///
    /// ## Fix safety
    /// No fix is offered: the user must also be allowed to create files in the directory.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_log_reopen`, `logto`
    RULE {
        id: "log-reopen-after-drop",
        category: Reload,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOG_REOPEN, ids::TOUCH_LOGREOPEN]),
    }
}

fn check(cx: &Context<'_>) {
    let user = cx
        .each(ids::UID)
        .next()
        .filter(|id| cx.is_unconditional(*id) && !matches!(cx.value(*id), None | Some(b"root" | b"0")));
    let log = [ids::LOGTO, ids::DAEMONIZE].iter().find_map(|option| Some((*option, cx.certain(*option)?.0)));
    let (Some(user), Some((_, log))) = (user, log) else { return };
    let reopens = cx
        .each(ids::TOUCH_LOGREOPEN)
        .next()
        .or_else(|| cx.each(ids::LOG_REOPEN).next().filter(|_| cx.is_on(ids::LOG_REOPEN)));
    let Some(id) = reopens.filter(|_| cx.surely_absent(ids::LOGFILE_CHOWN)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let end = if cx.is_on(ids::LOG_REOPEN) {
        "uWSGI exits when it has to reopen it"
    } else {
        "every line after the first rotation is lost silently"
    };
    let message = format!(
        "`{}` is created by root and belongs to root, so user `{}` cannot reopen it: {end}",
        cx.shown_value(log),
        cx.shown_value(user)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(log), "the log file")
        .related(cx.entry_place(user), "privileges are dropped to this user");
    cx.report(finding.help("add `logfile-chown = true`, and let that user write to the directory"));
}
