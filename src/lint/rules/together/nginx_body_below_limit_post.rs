use crate::catalog::ids;
use crate::lint::beside::Held;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// nginx refuses bodies that `limit-post` lets through.
    ///
    /// ## What it does
    /// Finds `limit-post` above 1 MB where nginx's file does not set `client_max_body_size`.
    ///
    /// ## Why is this bad
    /// Without that directive nginx answers 413 to every body above 1 MB, before the server sees it. The larger `limit-post`
    /// has no effect.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// limit-post = 52428800
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// limit-post = 52428800
    /// ```
    /// ```nginx
    /// server {
    ///     client_max_body_size 50m;
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_core_module`, `core/protocol.c:uwsgi_parse_vars`. Seen with nginx 1.22: 413 for 1.5 MB.
    RULE {
        id: "nginx-body-below-limit-post",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

/// What nginx takes when nothing is said, bytes.
const FRESH: i64 = 1 << 20;

fn check(cx: &Context<'_>) {
    let Some(limit) = cx.number(ids::LIMIT_POST, 0).filter(|limit| *limit > FRESH) else { return };
    let entry = cx.get(ids::LIMIT_POST).and_then(|set| cx.entry_place(set.entry));
    let together = cx.together();
    let mut seen: Vec<usize> = Vec::new();
    for (pass, _) in together.sound() {
        let fresh = matches!(pass.held(cx, "client_max_body_size"), Held::Fresh);
        let Some(own) = pass.of(cx).filter(|_| fresh && !seen.contains(&pass.file)) else { continue };
        seen.push(pass.file);
        let message = format!(
            "`client_max_body_size` is not set: nginx answers 413 to bodies above 1 MB, but `limit-post` allows {limit} bytes"
        );
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, own.span), message)
            .related(entry, "what the server allows")
            .help(format!(
                "add `client_max_body_size {}m;` unless the `http` block sets it",
                limit.div_euclid(FRESH)
            ));
        cx.report(finding);
    }
}
