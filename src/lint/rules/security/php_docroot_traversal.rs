use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `php-docroot` in a release with a path traversal.
    ///
    /// ## What it does
    /// For releases before 2.0.17, finds `php-docroot`.
    ///
    /// ## Why is this bad
    /// uWSGI does not check the path after it resolves `..` (CVE-2018-7490): a request for `/..%2f..%2fetc/passwd` gets
    /// that file.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.0.15
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// php-allowed-ext = .php
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.31
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// php-allowed-ext = .php
    /// ```
    ///
    /// ## References
    /// CVE-2018-7490; `plugins/php/php_plugin.c:uwsgi_php_request`
    RULE {
        id: "php-docroot-traversal",
        category: Security,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::PHP_DOCROOT]),
    }
}

fn check(cx: &Context<'_>) {
    let open = Version::parse("2.0.17").is_some_and(|version| cx.target() < version);
    let Some(place) =
        cx.get(ids::PHP_DOCROOT).filter(|_| open).and_then(|setting| cx.entry_place(setting.entry))
    else {
        return;
    };
    let message = format!(
        "in uWSGI {} clients can read files outside this directory with `..` (CVE-2018-7490)",
        cx.target()
    );
    cx.report(Finding::new(&RULE, place, message).help("use uWSGI 2.0.17 or later"));
}
