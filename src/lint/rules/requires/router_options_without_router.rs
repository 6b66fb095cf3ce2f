use super::common::{entries_of, idle};
use crate::catalog::{OptId, Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On, Severity};
use memchr::memmem;

declare_rule! {
    /// Options of the http router are set, but there is no such router.
    ///
    /// ## What it does
    /// Finds `http-timeout`, `http-keepalive`, `http-websockets` and the other options of the router without `http`, `https`, `https2` or `http-to-https`.
    ///
    /// ## Why is this bad
    /// `http-socket` is no router: the workers read HTTP themselves and none of these options reaches them. A timeout that
    /// was set on purpose does not hold.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// http-timeout = 300
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-timeout = 300
    /// ```
    ///
    /// ## References
    /// `plugins/http/http.c:http_options`
    RULE {
        id: "router-options-without-router",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

const ROUTERS: [OptId; 5] = [ids::HTTP, ids::HTTPROUTER, ids::HTTPS, ids::HTTPS2, ids::HTTP_TO_HTTPS];

fn check(cx: &Context<'_>) {
    let is_router =
        |setter| matches!(setter, Setter::Corerouter | Setter::Https | Setter::Https2 | Setter::HttpToHttps);
    let options = entries_of(cx, |option| option.plugin() == "http" && !is_router(option.setter()));
    if options.is_empty() || !ROUTERS.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let own = cx.has(ids::HTTP_SOCKET) || cx.has(ids::HTTP11_SOCKET) || cx.has(ids::HTTPS_SOCKET);
    let why = if own {
        "such options are for the http router alone, and `http-socket` is none"
    } else {
        "such options are for the http router alone, and there is none"
    };
    let timed = |id: &crate::evaluate::EntryId| memmem::find(cx.key(*id), b"timeout").is_some();
    let help = if own && options.iter().any(timed) {
        "use `http` instead of `http-socket`; the workers' own timeout is `socket-timeout`, `harakiri` limits requests"
    } else if own {
        "use `http` instead of `http-socket`, or delete the line"
    } else if options.len() == 1 {
        "delete it, or add `http = ADDRESS` unless the command line does"
    } else {
        "delete them, or add `http = ADDRESS` unless the command line does"
    };
    if let Some(finding) = idle(cx, &RULE, &options, why) {
        // The router may come from the command line where the file takes no HTTP itself.
        let severity = if own { Severity::Error } else { Severity::Warning };
        cx.report(finding.severity(severity).help(help));
    }
}
