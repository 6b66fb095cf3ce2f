use crate::catalog::ids;
use crate::lint::beside::{Held, Pass, octets};
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, On};
use crate::syntax::Span;

declare_rule! {
    /// nginx accepts larger request bodies than `limit-post`.
    ///
    /// ## What it does
    /// Compares `client_max_body_size` (default: 1 MiB) with `limit-post`.
    ///
    /// ## Why is this bad
    /// uWSGI closes the connection if a request body is larger than `limit-post`, and nginx answers 502. With the limit
    /// in nginx, the client gets 413, which names the cause.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// limit-post = 1048576
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    ///     client_max_body_size 20m;
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// limit-post = 20971520
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    ///     client_max_body_size 20m;
    /// }
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`. Seen with nginx 1.22 and uWSGI 2.0.31: 502 for 3 MB with `limit-post = 2000000`.
    RULE {
        id: "nginx-body-above-limit-post",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

/// What nginx takes when nothing is said.
const FRESH: u64 = 1 << 20;

fn check(cx: &Context<'_>) {
    let limit = cx.number(ids::LIMIT_POST, 0).and_then(|n| u64::try_from(n).ok()).filter(|n| *n > 0);
    let (Some(limit), Some(entry)) = (limit, cx.get(ids::LIMIT_POST).map(|set| set.entry)) else { return };
    let together = cx.together();
    let mut seen: Vec<(usize, Option<Span>)> = Vec::new();
    for (pass, _) in together.sound() {
        let Some((span, size, confidence)) = body(cx, pass) else { continue };
        // What is missing is missing once a file.
        let key = (pass.file, (confidence == Confidence::High).then_some(span));
        if (size > 0 && size <= limit) || seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let most =
            if size == 0 { "bodies of any size".to_owned() } else { format!("bodies of up to {size} bytes") };
        let message = format!(
            "nginx accepts {most}, but uWSGI closes the connection above {limit} bytes: clients get 502 instead of 413"
        );
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, span), message)
            .confidence(confidence)
            .related(cx.entry_place(entry), "the limit of uWSGI")
            .help(format!("set `client_max_body_size {limit}`, or a larger `limit-post`"));
        cx.report(finding);
    }
}

/// The limit for a pass. That of the location holds which the request came to first, which for a named location (`@name`) is
/// another one: there only what holds for the whole server counts.
fn body(cx: &Context<'_>, pass: &Pass) -> Option<(Span, u64, Confidence)> {
    match pass.held(cx, "client_max_body_size") {
        Held::Set(set) => Some((set.span, octets(set.arguments().first()?)?, Confidence::High)),
        Held::Fresh if pass.is_in_named_location(cx) => None,
        Held::Fresh => Some((pass.of(cx)?.span, FRESH, Confidence::Medium)),
        Held::Unknown => None,
    }
}
