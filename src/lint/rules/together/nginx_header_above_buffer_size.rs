use crate::catalog::ids;
use crate::lint::beside::{Held, Pass, octets};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};
use crate::syntax::Span;

declare_rule! {
    /// nginx accepts longer request headers than `buffer-size`.
    ///
    /// ## What it does
    /// Adds up the buffers of nginx (`client_header_buffer_size` and `large_client_header_buffers`, by default 1k and
    /// 4 × 8k) and compares the sum with `buffer-size` (default: 4096).
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
    /// buffer-size = 40960
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     large_client_header_buffers 2 16k;
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `proto/uwsgi.c:uwsgi_proto_uwsgi_parser`. Seen with nginx 1.22 and uWSGI 2.0.31: one header of 6000 bytes gets 502 where
    /// `buffer-size` is 4096.
    RULE {
        id: "nginx-header-above-buffer-size",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

/// What nginx takes when nothing is said: `client_header_buffer_size`, and number and size of the large buffers.
const FRESH: (u64, u64, u64) = (1 << 10, 4, 8 << 10);

fn check(cx: &Context<'_>) {
    let Some(limit) = cx.number(ids::BUFFER_SIZE, 4096).and_then(|n| u64::try_from(n).ok()) else { return };
    let entry = cx.get(ids::BUFFER_SIZE).map(|set| set.entry);
    let together = cx.together();
    let mut seen: Vec<(usize, Span)> = Vec::new();
    for (pass, link) in together.sound() {
        let Some((span, total, said)) = taken(cx, pass) else { continue };
        let span = if said { span } else { Span::empty(0) };
        if total <= limit
            || (limit >= 65_535 && !(said && total > 1 << 17))
            || seen.contains(&(pass.file, span))
        {
            continue;
        }
        seen.push((pass.file, span));
        let Some(own) = pass.of(cx) else { continue };
        let place = cx.place_beside(pass.file, if said { span } else { own.span });
        let default = if said { "" } else { " by default" };
        let message = format!(
            "nginx accepts request headers of up to {total} bytes{default}, but `buffer-size` limits them to {limit}: longer ones end in 502"
        );
        // What neither file speaks of is worth knowing only.
        let severity = if said || entry.is_some() { Severity::Warning } else { Severity::Info };
        let finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .related(cx.entry_place(entry.unwrap_or(link.listener.entry)), "the limit of uWSGI")
            .help(format!(
                "set `buffer-size = {}` (at most 65535), or smaller buffers in nginx",
                total.min(65_535)
            ));
        cx.report(finding);
    }
}

/// How many bytes of headers nginx takes in all, where that is set, and whether it is.
fn taken(cx: &Context<'_>, pass: &Pass) -> Option<(Span, u64, bool)> {
    let (mut first, mut count, mut size) = FRESH;
    let mut found = None;
    match pass.held(cx, "client_header_buffer_size") {
        Held::Set(set) => first = set.arguments().first().and_then(octets)?,
        Held::Fresh => {}
        Held::Unknown => return None,
    }
    match pass.held(cx, "large_client_header_buffers") {
        Held::Set(set) => {
            count = std::str::from_utf8(&set.arguments().first()?.text).ok()?.parse().ok()?;
            size = set.arguments().get(1).and_then(octets)?;
            found = Some(set.span);
        }
        Held::Fresh => {}
        Held::Unknown => return None,
    }
    let total = first.saturating_add(count.saturating_mul(size));
    Some((found.unwrap_or_default(), total, found.is_some()))
}
