use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};
use crate::listeners::plain_path;

declare_rule! {
    /// `static-safe` on a system directory.
    ///
    /// ## What it does
    /// Finds `static-safe` with `/`, `/etc`, `/home`, `/root`, `/var`, `/usr`, `/tmp` or `/proc`.
    ///
    /// ## Why is this bad
    /// The option disables the check that a file lies below the directory from which it is served. With such a
    /// directory, symbolic links and even `..` in raw requests reach passwords, keys and the source of the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// static-map = /media=/srv/shop/media
    /// static-safe = /etc
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// static-map = /media=/srv/shop/media
    /// static-safe = /srv/shared/media
    /// ```
    ///
    /// ## References
    /// `core/static.c:uwsgi_file_serve`
    RULE {
        id: "static-safe-broad",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::STATIC_SAFE]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::STATIC_SAFE) {
        let Some(value) = cx.plain(id) else { continue };
        let path = plain_path(value);
        let broad: [&[u8]; 8] = [b"/", b"/etc", b"/home", b"/root", b"/var", b"/usr", b"/tmp", b"/proc"];
        let (true, Some(place)) = (broad.contains(&path.as_slice()), cx.value_place(id)) else { continue };
        let severity = if path == b"/" { Severity::Error } else { Severity::Warning };
        let message = format!(
            "clients can read every file below `{}` that a symbolic link or a path leads to",
            shown(&path)
        );
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help("name only the directory that the links point to"));
    }
}
