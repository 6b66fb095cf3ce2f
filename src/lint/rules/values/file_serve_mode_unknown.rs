use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Unknown file serve mode.
    ///
    /// ## What it does
    /// Finds `file-serve-mode` and `fileserve-mode` with a value other than `x-sendfile`, `xsendfile`,
    /// `x-accel-redirect`, `xaccelredirect` and `nginx`, in any case.
    ///
    /// ## Why is this bad
    /// uWSGI ignores the value silently and sends files itself, so the workers do what the web server was
    /// meant to do.
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
            "`{} = {}` is ignored: the mode is unknown, so uWSGI sends files itself",
            cx.name(id),
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("use `x-sendfile` for Apache and Lighttpd, `x-accel-redirect` for nginx"),
        );
    }
}
