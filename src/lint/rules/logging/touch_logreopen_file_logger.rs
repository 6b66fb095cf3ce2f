use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `touch-logreopen` does not reopen file loggers.
    ///
    /// ## What it does
    /// Finds `touch-logreopen` together with a file logger that has no `maxsize`.
    ///
    /// ## Why is this bad
    /// The option reopens the file of `logto` only. After logrotate has renamed the file of a logger, the server goes on
    /// writing to the renamed one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// req-logger = file:/var/log/shop/req.log
    /// touch-logreopen = /srv/shop/reopen
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// req-logger = file:logfile=/var/log/shop/req.log,maxsize=100000000
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c`, `core/logging.c:uwsgi_file_logger`. Seen on 2.0.31: after `mv` and `touch` the file of `logto`
    /// is made anew, and requests still go to the renamed file of `req-logger`.
    RULE {
        id: "touch-logreopen-file-logger",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_LOGREOPEN]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(touch) = cx.get(ids::TOUCH_LOGREOPEN).map(|set| set.entry) else { return };
    for id in cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER)) {
        let Some(value) = cx.value(id) else { continue };
        let file = memmem::find(value, b"file:").and_then(|at| value.get(at + 5..));
        let fixed = |text: &[u8]| !text.starts_with(b"/dev/") && memmem::find(text, b"maxsize=").is_none();
        let Some(place) = cx.entry_place(id).filter(|_| file.is_some_and(fixed)) else { continue };
        let message = format!(
            "`touch-logreopen` does not reopen `{}`: after a rotation the server writes to the renamed file",
            cx.name(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(touch), "reopens the file of `logto` only")
            .help("use `file:logfile=PATH,maxsize=BYTES`, or logrotate with `copytruncate`");
        cx.report(finding);
    }
}
