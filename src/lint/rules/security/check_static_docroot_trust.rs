use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::rules::network::common::{is_open, open_severity, takes_variables};
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `check-static-docroot` on a public socket.
    ///
    /// ## What it does
    /// Finds `check-static-docroot` together with a uwsgi, fastcgi or scgi socket on all interfaces.
    ///
    /// ## Why is this bad
    /// uWSGI serves files from the directory in the request variable `DOCUMENT_ROOT`, which a client of these protocols
    /// sets. With `/etc`, it serves `/etc/passwd`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 0.0.0.0:3031
    /// module = shop.wsgi:application
    /// check-static-docroot = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi:application
    /// check-static-docroot = true
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars` takes `DOCUMENT_ROOT` from the request.
    RULE {
        id: "check-static-docroot-trust",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHECK_STATIC_DOCROOT]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::CHECK_STATIC_DOCROOT) {
        return;
    }
    let Some(setting) = cx.get(ids::CHECK_STATIC_DOCROOT) else { return };
    let Some(listener) =
        cx.listeners().iter().find(|listener| takes_variables(cx, listener) && is_open(listener))
    else {
        return;
    };
    let Some(place) = cx.key_place(setting.entry) else { return };
    let message = format!(
        "every client of `{}` can choose the directory from which uWSGI serves files",
        shown(&listener.text)
    );
    let severity = open_severity(cx);
    let finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .help("name the directory with `check-static`, or bind the socket to 127.0.0.1 or a UNIX path")
        .related(cx.entry_place(listener.entry), "the public socket");
    cx.report(finding);
}
