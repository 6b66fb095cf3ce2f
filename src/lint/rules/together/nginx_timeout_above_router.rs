use crate::catalog::ids;
use crate::lint::beside::{Held, milliseconds};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// nginx's timeout longer than that of the HTTP router.
    ///
    /// ## What it does
    /// Compares `proxy_read_timeout` in nginx with `http-timeout` (default: 60 seconds) where nginx passes requests to the
    /// HTTP router and `harakiri` does not end them before. A few seconds more are meant: the server then ends a request first.
    ///
    /// ## Why is this bad
    /// nginx is set to wait for slow answers, but the router between it and the workers closes the connection after
    /// `http-timeout`: nginx answers 502, and the worker continues with a request that nobody waits for.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = 127.0.0.1:8000
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         proxy_pass http://127.0.0.1:8000;
    ///         proxy_read_timeout 300s;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = 127.0.0.1:8000
    /// http-timeout = 300
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         proxy_pass http://127.0.0.1:8000;
    ///         proxy_read_timeout 300s;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `plugins/corerouter/corerouter.c:uwsgi_corerouter_init` sets 60. Seen with nginx 1.22 and uWSGI 2.0.31: with
    /// `http-timeout = 3` and `proxy_read_timeout 300s`, an answer that takes 6 seconds becomes 502 after 3.
    RULE {
        id: "nginx-timeout-above-router",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

/// nginx waits so many seconds more where it is to outlast the server.
const MARGIN: u64 = 10;

fn check(cx: &Context<'_>) {
    let router = match cx.number(ids::HTTP_TIMEOUT, 60).map(u64::try_from) {
        Some(Ok(0)) => 60,
        Some(Ok(seconds)) => seconds,
        _ => return,
    };
    let ends_before = match cx.number(ids::HARAKIRI, 0).map(u64::try_from) {
        Some(Ok(seconds)) => seconds > 0 && seconds <= router,
        _ => return,
    };
    if ends_before || !cx.is_whole() {
        return;
    }
    let together = cx.together();
    let mut seen = Vec::new();
    for (pass, link) in together.sound().filter(|(_, link)| link.listener.role == Role::Router) {
        let Held::Set(set) = pass.held(cx, "proxy_read_timeout") else { continue };
        let nginx = set.arguments().first().and_then(milliseconds);
        let Some(nginx) = nginx.filter(|nginx| *nginx > router.saturating_add(MARGIN).saturating_mul(1000))
        else {
            continue;
        };
        let place = cx.place_beside(pass.file, set.span);
        if pass.protocol.prefix() != "proxy" || seen.contains(&place) {
            continue;
        }
        seen.push(place);
        let seconds = nginx.div_ceil(1000);
        let message = format!(
            "nginx waits {seconds} s for an answer, but the HTTP router of uWSGI closes the connection after {router} s: clients get 502"
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(link.listener.entry), "the router listens here")
            .help(format!("set `http-timeout = {seconds}`, or use `http-socket` instead of `http`"));
        cx.report(finding);
    }
}
