use crate::catalog::ids;
use crate::lint::beside::{Held, Pass, milliseconds};
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, On};
use crate::syntax::Span;

declare_rule! {
    /// nginx's timeout shorter than `harakiri`.
    ///
    /// ## What it does
    /// Compares `uwsgi_read_timeout` (or `proxy_`, `fastcgi_`, `scgi_`; default: 60 seconds) with `harakiri`.
    ///
    /// ## Why is this bad
    /// nginx answers 504, but the worker continues with the request until `harakiri`, although nobody waits for it.
    /// Under load all workers are busy this way, and uWSGI's log shows no error.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// harakiri = 120
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    ///     uwsgi_read_timeout 30s;
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// harakiri = 120
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    ///     uwsgi_read_timeout 125s;
    /// }
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_harakiri`, nginx's `ngx_http_uwsgi_module`. Seen with nginx 1.22 and uWSGI
    /// 2.0.31: 504 after 2 seconds of `uwsgi_read_timeout 2s`; the worker logs the request after its 5 seconds.
    RULE {
        id: "nginx-timeout-below-harakiri",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

/// What nginx waits for an answer when nothing is said, milliseconds.
const FRESH: u64 = 60_000;

fn check(cx: &Context<'_>) {
    let Some(seconds) = cx.number(ids::HARAKIRI, 0).and_then(|n| u64::try_from(n).ok()) else { return };
    let Some(harakiri) = cx.get(ids::HARAKIRI).map(|set| set.entry) else { return };
    let together = cx.together();
    let mut seen: Vec<(usize, Option<Span>)> = Vec::new();
    for (pass, _) in together.sound() {
        let Some((span, milliseconds, confidence)) = timeout(cx, pass) else { continue };
        // What is missing is missing once a file.
        let key = (pass.file, (confidence == Confidence::High).then_some(span));
        if milliseconds >= seconds.saturating_mul(1000) || seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let prefix = pass.protocol.prefix();
        let timeout = shown(milliseconds);
        let message = match confidence {
            Confidence::High => format!(
                "nginx answers 504 after {timeout}, but `harakiri` lets the worker continue for {seconds} s"
            ),
            _ => format!(
                "`{prefix}_read_timeout` is not set: nginx answers 504 after {timeout}, but `harakiri` lets the worker continue for {seconds} s"
            ),
        };
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, span), message)
            .confidence(confidence)
            .related(cx.entry_place(harakiri), "uWSGI allows this much time per request")
            .help(format!("set `{prefix}_read_timeout {}s`, or lower `harakiri`", seconds.saturating_add(5)));
        cx.report(finding);
    }
}

/// What holds for a pass, where that stands, and how sure it is.
fn timeout(cx: &Context<'_>, pass: &Pass) -> Option<(Span, u64, Confidence)> {
    match pass.held(cx, &format!("{}_read_timeout", pass.protocol.prefix())) {
        Held::Set(set) => Some((set.span, milliseconds(set.arguments().first()?)?, Confidence::High)),
        Held::Fresh => Some((pass.of(cx)?.span, FRESH, Confidence::Medium)),
        Held::Unknown => None,
    }
}

fn shown(milliseconds: u64) -> String {
    if milliseconds.is_multiple_of(1000) {
        format!("{} s", milliseconds / 1000)
    } else {
        format!("{milliseconds} ms")
    }
}
