use super::common::{entries_of, idle};
use crate::catalog::{OptId, Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On, Severity};
use memchr::memmem;

declare_rule! {
    /// HTTP router options without the HTTP router.
    ///
    /// ## What it does
    /// Finds `http-timeout`, `http-keepalive` and other options of the HTTP router without `http`, `https`,
    /// `https2` or `http-to-https`. `http-websockets`, `http-chunked-input` and `http-raw-body` are only
    /// notes: without the router, workers handle WebSockets and request bodies of any form anyway.
    ///
    /// ## Why is this bad
    /// `http-socket` is not a router: the workers read HTTP themselves and ignore these options. A timeout
    /// that was set on purpose does not apply.
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
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// Options for what a router forwards only on demand; without one, workers take WebSockets and all request bodies anyway.
const UNNEEDED: [OptId; 3] = [ids::HTTP_WEBSOCKETS, ids::HTTP_CHUNKED_INPUT, ids::HTTP_RAW_BODY];
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
        "only the HTTP router (`http`) reads such options, not `http-socket`"
    } else {
        "only the HTTP router reads such options, and `http` is not set"
    };
    let timed = |id: &crate::evaluate::EntryId| memmem::find(cx.key(*id), b"timeout").is_some();
    let help = if own && options.iter().any(timed) {
        "use `http` instead of `http-socket`; for workers use `socket-timeout` and `harakiri`"
    } else if own {
        "use `http` instead of `http-socket`, or remove the line"
    } else if options.len() == 1 {
        "remove it, or add `http = ADDRESS` unless the command line does"
    } else {
        "remove them, or add `http = ADDRESS` unless the command line does"
    };
    if let Some(finding) = idle(cx, &RULE, &options, why) {
        let harmless = options.iter().all(|id| cx.entry(*id).option.is_some_and(|o| UNNEEDED.contains(&o)));
        let severity = if harmless { Severity::Info } else { Severity::Warning };
        cx.report(finding.severity(severity).help(help));
    }
}
