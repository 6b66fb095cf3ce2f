use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A way of serving files that the server does not know is ignored.
    ///
    /// ## What it does
    /// Finds `file-serve-mode` and `fileserve-mode` with another value than `x-sendfile`, `xsendfile`, `x-accel-
    /// redirect`, `xaccelredirect` and `nginx`, in any case.
    ///
    /// ## Why is this bad
    /// The server says nothing and sends the files itself, so the work that the web server in front was meant to do
    /// stays with the workers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// check-static = /srv/shop/public
    /// file-serve-mode = sendfile
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// check-static = /srv/shop/public
    /// file-serve-mode = x-sendfile
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_fileserve_mode`.
    RULE {
        id: "file-serve-mode-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::FileserveMode]),
    }
}

fn check(cx: &Context<'_>) {
    let words = ["x-sendfile", "xsendfile", "x-accel-redirect", "xaccelredirect", "nginx"];
    for (id, value) in plain_values(cx, |setter| setter == Setter::FileserveMode) {
        if words.iter().any(|word| value.eq_ignore_ascii_case(word.as_bytes())) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "`{} = {}` has no effect: the server knows no such mode and sends the files itself",
            cx.name(id),
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("write `x-sendfile` for Apache and Lighttpd, `x-accel-redirect` for nginx"),
        );
    }
}
