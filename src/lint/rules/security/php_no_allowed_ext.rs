use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `php-docroot` without `php-allowed-ext`.
    ///
    /// ## What it does
    /// Finds `php-docroot` without `php-allowed-ext`, `php-allowed-script` or `php-app`.
    ///
    /// ## Why is this bad
    /// Every file is run as PHP when it is requested, whatever its suffix: also an image or a text that a visitor has
    /// uploaded.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// php-allowed-ext = .php
    /// ```
    ///
    /// ## Fix safety
    /// Scripts with other suffixes are no longer run.
    ///
    /// ## References
    /// `plugins/php/php_plugin.c:uwsgi_php_request` checks suffixes only if some are set.
    RULE {
        id: "php-no-allowed-ext",
        category: Security,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::PHP_DOCROOT]),
    }
}

fn check(cx: &Context<'_>) {
    let limits = [ids::PHP_ALLOWED_EXT, ids::PHP_ALLOWED_SCRIPT, ids::PHP_APP];
    if !limits.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some(entry) = cx.get(ids::PHP_DOCROOT).map(|setting| setting.entry) else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!(
        "every file below `{}` is run as PHP when requested, including uploads",
        cx.shown_value(entry)
    );
    let steps =
        vec![Step::InsertAfter { entry, key: "php-allowed-ext".to_owned(), value: ".php".to_owned() }];
    let finding = Finding::new(&RULE, place, message).help("add `php-allowed-ext = .php`");
    cx.report(finding.unsafe_fix("add `php-allowed-ext = .php`", steps));
}
