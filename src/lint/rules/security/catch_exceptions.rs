use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Tracebacks sent to clients.
    ///
    /// ## What it does
    /// Finds `catch-exceptions`, except with `--deploy dev`.
    ///
    /// ## Why is this bad
    /// The response to a failing request shows paths, versions and parts of the source, and the cookies and credentials
    /// of the request. This helps during development, and it helps an attacker.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// catch-exceptions = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Fix safety
    /// Clients get an empty error page instead.
    ///
    /// ## References
    /// `core/exceptions.c:uwsgi_manage_exception`
    RULE {
        id: "catch-exceptions",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CATCH_EXCEPTIONS]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.is_dev() || !cx.is_on(ids::CATCH_EXCEPTIONS) {
        return;
    }
    let Some(entry) = cx.get(ids::CATCH_EXCEPTIONS).map(|setting| setting.entry) else { return };
    let Some(place) = cx.key_place(entry) else { return };
    let message = "clients get the traceback of every failing request, with the variables of the request";
    let finding =
        Finding::new(&RULE, place, message).help("remove the line; the log has the tracebacks anyway");
    cx.report(finding.unsafe_fix("remove the line", vec![Step::Delete { entry }]));
}
