use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::folders::is_log_only_for_root;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Log file that cannot be reopened or rotated after privileges are dropped.
    ///
    /// ## What it does
    /// Finds `log-reopen` or `touch-logreopen` with `logto` or `daemonize`, `uid`, and no `logfile-chown`; and
    /// `log-maxsize` or `touch-logrotate` with `uid` and a log file directly in `/var/log` or another directory of root.
    ///
    /// ## Why is this bad
    /// The file is created before privileges are dropped and belongs to root. With `log-reopen`, uWSGI exits when it
    /// has to reopen the log or reload. With `touch-logreopen` alone it continues, and every later line is lost. It
    /// works only if logrotate creates the new file for that user.
    /// To rotate the file itself, uWSGI renames it, which requires the right to write to the directory. Without it, the
    /// file keeps growing, and each check of its size adds an error message.
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
    /// `core/logging.c:uwsgi_log_reopen`, `logto`, `uwsgi_log_do_rotate`. Seen on 2.0.31 with `uid = www-data` and
    /// `log-maxsize`, in a directory of root: `unable to rotate log: rename(): Permission denied`, again and again.
    RULE {
        id: "log-reopen-after-drop",
        category: Reload,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOG_REOPEN, ids::TOUCH_LOGREOPEN, ids::LOG_MAXSIZE, ids::TOUCH_LOGROTATE]),
    }
}

fn check(cx: &Context<'_>) {
    let user = cx
        .each(ids::UID)
        .next()
        .filter(|id| cx.is_unconditional(*id) && !matches!(cx.value(*id), None | Some(b"root" | b"0")));
    let log = [ids::LOGTO, ids::DAEMONIZE].iter().find_map(|option| Some((*option, cx.certain(*option)?.0)));
    let (Some(user), Some((_, log))) = (user, log) else { return };
    rotation(cx, user, log);
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

/// A file that this user may not rename.
fn rotation(cx: &Context<'_>, user: EntryId, log: EntryId) {
    let by_size = cx.get(ids::LOG_MAXSIZE).filter(|_| cx.number(ids::LOG_MAXSIZE, 0).is_some_and(|n| n > 0));
    let rotates = by_size.or_else(|| cx.get(ids::TOUCH_LOGROTATE)).filter(|set| set.certain);
    let keeps = [ids::MASTER_AS_ROOT, ids::CAP, ids::CHROOT];
    let closed = cx.plain(log).is_some_and(is_log_only_for_root);
    let Some(id) = rotates.map(|set| set.entry).filter(|_| closed && !cx.has_any(&keeps)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let (user_name, path) = (cx.shown_value(user), cx.shown_value(log));
    let message = format!(
        "each rotation fails, and the file keeps growing: user `{user_name}` may not rename `{path}`"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(log), "the log file")
        .related(cx.entry_place(user), "privileges are dropped to this user");
    cx.report(finding.help(format!("use a directory that `{user_name}` may write to")));
}
