use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Deprecated option `rails`.
    ///
    /// ## What it does
    /// Finds the option `rails`.
    ///
    /// ## Why is this bad
    /// The option looks for a dispatcher that Rails dropped in version 3. Current applications have a `config.ru`,
    /// which `rack` loads.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = rack
    /// socket = /run/shop/uwsgi.sock
    /// rails = /srv/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = rack
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// rack = config.ru
    /// ```
    ///
    /// ## References
    /// `plugins/rack/rack_plugin.c:uwsgi_rack_init_apps`
    RULE {
        id: "rails-option-legacy",
        category: Languages,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::RAILS]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::RAILS) {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = "`rails` supports only Rails 2 and older; it does not find current applications";
        cx.report(
            Finding::new(&RULE, place, message)
                .help("use `rack = config.ru`, with `chdir` to the application"),
        );
    }
}
