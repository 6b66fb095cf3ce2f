use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The file is a build profile: it says how a server is compiled, and no server reads it.
    ///
    /// ## What it does
    /// Recognises build profiles by keys such as `main_plugin`, `embedded_plugins` or `bin_name`, says so once, and
    /// keeps every other rule silent about the file.
    ///
    /// ## Why is this bad
    /// It is not. Profiles are INI files with a section `[uwsgi]` too, but `uwsgiconfig.py` reads them when uWSGI is
    /// built, with other keys and other rules.
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
    let message = "this is a build profile, which says how uWSGI is compiled: no server reads it, and it was not checked";
    let help = "give the configuration of a server, or leave this folder out";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
