use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Build profile: uWSGI reads it at compile time, not at start.
    ///
    /// ## What it does
    /// Recognises build profiles by keys such as `main_plugin`, `embedded_plugins` or `bin_name`, reports
    /// them once, and runs no other rule on the file.
    ///
    /// ## Why is this bad
    /// It is not an error. Build profiles are INI files with a `[uwsgi]` section too, but `uwsgiconfig.py`
    /// reads them when uWSGI is compiled, with other keys and other rules.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// inherit = base
    /// main_plugin = python
    /// embedded_plugins = null
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// plugin = python3
    /// ```
    ///
    /// ## References
    /// `uwsgiconfig.py:uConf`
    RULE {
        id: "build-profile",
        category: Syntax,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_build_profile() {
        return;
    }
    let Some(place) = cx.written().next().and_then(|id| cx.entry_place(id)) else { return };
    let message = "this is a build profile: `uwsgiconfig.py` reads it when uWSGI is compiled, so it was not checked as configuration";
    let help = "check a server's configuration instead, or exclude this directory";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
