use super::common::{entries_of, idle};
use crate::catalog::{OptId, Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Static file options without static files.
    ///
    /// ## What it does
    /// Finds `static-expires*`, `static-gzip*`, `static-index`, `static-safe` and `static-skip-ext` without
    /// `static-map`, `check-static` or a route that serves files.
    ///
    /// ## Why is this bad
    /// These options change how uWSGI serves files. They have no effect if a proxy or the application serves
    /// them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// static-expires = \.css$ 86400
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// static-map = /static=/srv/shop/static
    /// static-expires = \.css$ 86400
    /// ```
    ///
    /// ## References
    /// `core/static.c:uwsgi_file_serve`
    RULE {
        id: "static-options-without-static",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

const SERVING: [OptId; 4] = [ids::STATIC_MAP, ids::STATIC_MAP2, ids::CHECK_STATIC, ids::CHECK_STATIC_DOCROOT];

fn check(cx: &Context<'_>) {
    let details = |name: &str| {
        name.starts_with("static-expires")
            || name.starts_with("static-gzip")
            || matches!(name, "static-index" | "static-safe" | "static-skip-ext")
    };
    let options = entries_of(cx, |option| details(option.name()));
    let absent = || SERVING.iter().all(|option| cx.surely_absent(*option));
    if options.is_empty() || !absent() || routes_files(cx) {
        return;
    }
    if let Some(finding) = idle(cx, &RULE, &options, "uWSGI serves no static files here") {
        cx.report(finding.help("add `static-map = /PATH=DIRECTORY`, or remove these options"));
    }
}

/// Routes such as `static:` deliver files, and a rewritten document root may.
fn routes_files(cx: &Context<'_>) -> bool {
    cx.written().filter_map(|id| cx.entry(id).option).any(|option| option.setter() == Setter::AddRoute)
}
