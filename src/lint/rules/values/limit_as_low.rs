use super::units::is_misread;
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `limit-as` that is low for an application.
    ///
    /// ## What it does
    /// Finds `limit-as` from 25 to 1023 megabytes.
    ///
    /// ## Why is this bad
    /// The limit counts addresses, not memory in use: each thread takes some 8 MB for its stack, and shared libraries and
    /// arenas take hundreds. An application then fails with `MemoryError` although memory is free.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:9000
    /// module = shop.wsgi
    /// master = true
    /// limit-as = 256
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:9000
    /// module = shop.wsgi
    /// master = true
    /// reload-on-rss = 256
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` sets `RLIMIT_AS`.
    RULE {
        id: "limit-as-low",
        category: Values,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LIMIT_AS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::LIMIT_AS) else { return };
    let megabytes = c::strtoul(value);
    if !(25..1024).contains(&megabytes) || is_misread(ids::LIMIT_AS, value) {
        return;
    }
    let Some(place) = cx.value_place(id) else { return };
    let message = format!(
        "`{}` limits the address space to {megabytes} MB: threads and large libraries need more, although little memory is in use",
        cx.name(id)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("use `reload-on-rss` to limit memory in use, or some thousand megabytes here"),
    );
}
