use super::common::{known, logger_kind, logger_name, whole_logging};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Syslog loggers that take each other's name.
    ///
    /// ## What it does
    /// Finds several `syslog` loggers with different names or facilities.
    ///
    /// ## Why is this bad
    /// A process has one name and one facility for syslog, and each logger sets them at its first line. From then on the
    /// lines of all of them have those of the logger that came last.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// logger = syslog:shop,local1
    /// req-logger = syslog:requests,local2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// logger = rsyslog:/dev/log,shop,142
    /// req-logger = rsyslog:/dev/log,requests,150
    /// ```
    ///
    /// ## References
    /// `plugins/syslog/syslog_plugin.c:uwsgi_syslog_logger`, `openlog(3)`, issue 866 of uWSGI. Seen on 2.0.31: after the first
    /// request the lines of the application come as `requests` too; with `rsyslog:/dev/log` both names stay.
    RULE {
        id: "syslog-name-shared",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    if !whole_logging(cx) {
        return;
    }
    // A logger with a name receives lines only if a route sends them, which the names cannot tell.
    let of = |id: EntryId| {
        let value = known(cx, id).filter(|value| logger_name(value).is_none())?;
        let (kind, argument) = logger_kind(value);
        (kind == b"syslog").then(|| argument.map_or(&b"uwsgi"[..], |(_, argument)| argument))
    };
    let found =
        |option| cx.each(option).filter(|id| cx.is_unconditional(*id)).find_map(|id| Some((id, of(id)?)));
    let (Some((first, own)), Some((second, other))) = (found(ids::LOGGER), found(ids::REQ_LOGGER)) else {
        return;
    };
    if own == other {
        return;
    }
    let Some(place) = cx.entry_place(second) else { return };
    let message = format!(
        "syslog keeps one name for a process: after the first request all lines are those of `{}`, not `{}`",
        shown(other),
        shown(own)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "the other name")
        .help("write `rsyslog:/dev/log,NAME` for both, or give both one name");
    cx.report(finding);
}
