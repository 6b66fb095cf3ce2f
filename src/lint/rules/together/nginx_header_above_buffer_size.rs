use crate::catalog::ids;
use crate::lint::beside::{Held, octets};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::Span;

declare_rule! {
    /// nginx accepts longer request headers than `buffer-size`.
    ///
    /// ## What it does
    /// Compares the buffers of `large_client_header_buffers`, if nginx's file sets them, with `buffer-size` (default:
    /// 4096).
    ///
    /// ## Why is this bad
    /// All headers of a request together must fit into `buffer-size`. If nginx accepts a request and uWSGI does not (a
    /// long cookie, a token), nginx answers 502 and uWSGI logs `invalid request block size`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     large_client_header_buffers 4 16k;
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
    /// buffer-size = 32768
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     large_client_header_buffers 4 16k;
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `proto/uwsgi.c:uwsgi_proto_uwsgi_parser`
    RULE {
        id: "nginx-header-above-buffer-size",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let Some(limit) = cx.number(ids::BUFFER_SIZE, 4096).and_then(|n| u64::try_from(n).ok()) else { return };
    let entry = cx.get(ids::BUFFER_SIZE).map(|set| set.entry);
    let together = cx.together();
    let mut seen: Vec<(usize, Span)> = Vec::new();
    for (pass, link) in together.sound() {
        let Held::Set(set) = pass.held(cx, "large_client_header_buffers") else { continue };
        let Some(size) = set.arguments().get(1).and_then(octets) else { continue };
        // 64k are one byte more than `buffer-size` can hold.
        if size <= limit.saturating_add(1) || seen.contains(&(pass.file, set.span)) {
            continue;
        }
        seen.push((pass.file, set.span));
        let message = format!(
            "nginx accepts a header line of up to {size} bytes, but `buffer-size` limits all headers together to {limit} bytes: clients get 502"
        );
        let place = cx.place_beside(pass.file, set.span);
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(entry.unwrap_or(link.listener.entry)), "the limit of uWSGI")
            .help(if size < 65_536 {
                format!("set `buffer-size` above {size} (at most 65535), or smaller buffers in nginx")
            } else {
                "set smaller buffers in nginx, because `buffer-size` is at most 65535".to_owned()
            });
        cx.report(finding);
    }
}
