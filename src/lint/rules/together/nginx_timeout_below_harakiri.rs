use crate::catalog::ids;
use crate::lint::beside::{Held, Pass, milliseconds};
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, On};
use crate::syntax::Span;

declare_rule! {
    /// nginx gives up on a request before `harakiri` does.
    ///
    /// ## What it does
    /// Compares `uwsgi_read_timeout` (or that of `proxy_`, `fastcgi_` or `scgi_`; 60 seconds where none is set) with `harakiri`.
    ///
    /// ## Why is this bad
    /// nginx answers 504 and goes away, while the worker works on for nobody until `harakiri`: under load such workers
    /// are the first that are missing, and the log of the server shows nothing.
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
    /// `core/master_checks.c:uwsgi_master_check_harakiri`, nginx's `ngx_http_uwsgi_module`
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
        let patience = shown(milliseconds);
        let message = match confidence {
            Confidence::High => format!(
                "nginx answers 504 after {patience}, while `harakiri` lets the worker go on for {seconds} s"
            ),
            _ => format!(
                "without `{prefix}_read_timeout` nginx answers 504 after {patience}, while `harakiri` lets the worker go on for {seconds} s"
            ),
        };
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, span), message)
            .confidence(confidence)
            .related(cx.entry_place(harakiri), "how long the server lets a request run")
            .help(format!(
                "set `{prefix}_read_timeout {}s`, or a smaller `harakiri`",
                seconds.saturating_add(5)
            ));
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
