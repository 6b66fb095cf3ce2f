use super::common::{known, logger_kind};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Facility that the syslog logger does not know.
    ///
    /// ## What it does
    /// Finds `syslog` loggers with an unknown facility, and `rsyslog` loggers with a word instead of a priority.
    ///
    /// ## Why is this bad
    /// A `syslog` logger knows small letters only and takes `daemon` for anything else. An `rsyslog` logger wants a number:
    /// it reads a word as 0, so each line is an emergency of the kernel, which many systems show on all terminals.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// logger = rsyslog:10.0.0.5:514,shop,local2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// ; local2 is 18, info is 6: 18 * 8 + 6
    /// logger = rsyslog:10.0.0.5:514,shop,150
    /// ```
    ///
    /// ## References
    /// `plugins/syslog/syslog_plugin.c:uwsgi_syslog_logger`, `plugins/rsyslog/rsyslog_plugin.c:uwsgi_rsyslog_logger`, issue
    /// 1239 of uWSGI. Seen on 2.0.31: `rsyslog:127.0.0.1:514,shop,local2` sends lines that start with `<0>`, and
    /// `syslog:shop,Local1` writes `<30>`, which is `daemon`.
    RULE {
        id: "syslog-facility-unknown",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

/// The facilities of `syslog.h`, at the places of their numbers.
const FACILITIES: [&str; 24] = [
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp", "",
    "", "", "", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
];

/// Those that other systems than Linux have.
const ELSEWHERE: [&str; 5] = ["install", "launchd", "netinfo", "ras", "remoteauth"];

/// The number of a facility, whatever the case of its letters.
fn number(name: &[u8]) -> Option<usize> {
    let name = if name.eq_ignore_ascii_case(b"security") { b"auth" } else { name };
    FACILITIES.iter().position(|own| !own.is_empty() && own.as_bytes().eq_ignore_ascii_case(name))
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER)) {
        let Some(value) = known(cx, id) else { continue };
        let (kind, Some((start, argument))) = logger_kind(value) else { continue };
        let mut parts = argument.splitn(if kind == b"rsyslog" { 3 } else { 2 }, |&byte| byte == b',');
        let (name, facility) = match kind {
            b"syslog" => (parts.next(), parts.next()),
            b"rsyslog" => (parts.nth(1), parts.next()),
            _ => continue,
        };
        let (Some(_), Some(facility)) = (name, facility.filter(|text| !text.is_empty())) else { continue };
        let number = number(facility);
        let (message, help) = if kind == b"syslog" {
            let is_elsewhere = ELSEWHERE.iter().any(|own| own.as_bytes() == facility);
            if is_elsewhere || number.is_some() && !facility.iter().any(u8::is_ascii_uppercase) {
                continue;
            }
            let text = shown(facility);
            let help = match number {
                Some(_) => format!("write `{}`", text.to_ascii_lowercase()),
                None => "write a facility in small letters, such as `local1`, or leave it out".to_owned(),
            };
            (format!("syslog logs know no facility `{text}`: these lines go to `daemon`"), help)
        } else {
            if facility.first().is_some_and(u8::is_ascii_digit) {
                continue;
            }
            let message = format!(
                "the priority of `rsyslog` is a number: `{}` counts as 0, so each line is an emergency of the kernel",
                shown(facility)
            );
            let help = match number {
                Some(number) => {
                    format!("write `{}`, which is its number for lines of severity info", number * 8 + 6)
                }
                None => "write the number of the facility times 8, plus that of the severity".to_owned(),
            };
            (message, help)
        };
        let at = start + argument.len() - facility.len();
        let Some(place) = cx.value_part(id, at..at + facility.len()) else { continue };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
