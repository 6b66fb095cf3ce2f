use crate::catalog::ValueType;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Configuration fetched over plain HTTP.
    ///
    /// ## What it does
    /// Finds `include`, `ini` and similar options with an `http://` address, and `@(http://…)` in values, unless the
    /// address is this machine.
    ///
    /// ## Why is this bad
    /// Anyone on the network path can send another response, and that response is configuration: it can name programs
    /// to run as root. uWSGI also does not start while that host is down.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// include = http://config.example/shop.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// include = /etc/uwsgi/shop-common.ini
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_open_and_read`
    RULE {
        id: "remote-config",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.written().collect::<Vec<_>>() {
        let raw = cx.evaluation.text(cx.entry(id).raw().text);
        let is_include =
            cx.entry(id).option.is_some_and(|option| option.setter().value_type() == ValueType::Config);
        let url = if is_include && raw.starts_with(b"http://") {
            Some(raw)
        } else {
            memmem::find(raw, b"@(http://")
                .map(|at| raw[at + 2..].split(|&b| b == b')').next().unwrap_or_default())
        };
        let Some(url) = url.filter(|url| !is_local(url)) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "`{}` is fetched without encryption at every start: anyone on the network path can change what uWSGI runs",
            shown(url)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("store the file on this machine, and distribute it with a tool that verifies it"),
        );
    }
}

fn is_local(url: &[u8]) -> bool {
    let host = url.strip_prefix(b"http://").unwrap_or(url);
    [&b"127."[..], b"localhost", b"[::1]"].iter().any(|local| host.starts_with(local))
}
