use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, KeyFault, On, Severity};

declare_rule! {
    /// Option of a plugin that is not loaded.
    ///
    /// ## What it does
    /// Finds options of plugins that are neither embedded in the server nor loaded by a `plugin` line. This
    /// is an error if the build is named (`--build debian12`). Otherwise it is a note, since your server may
    /// embed the plugin or load it on its command line.
    ///
    /// ## Why is this bad
    /// Without the plugin the option is an unknown key. uWSGI ignores it, starts, and answers every request
    /// with an error because no application is loaded.
    ///
    /// ## Example
    /// ```ini
    /// #~ set build=debian12
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set build=debian12
    /// [uwsgi]
    /// plugin = python3
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/plugins.c:uwsgi_load_plugin`
    RULE {
        id: "plugin-not-loaded",
        category: Names,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let named = cx.settings.build.is_some();
    let evaluation = cx.evaluation;
    if evaluation.foreign_plugin
        || !evaluation.unread.is_empty()
        || (!named && (cx.is_fragment() || cx.deploy() == Some(Deploy::Vassal)))
    {
        return;
    }
    let target = cx.target();
    let missing = cx.faulty(|fault| match fault {
        KeyFault::Unavailable(option) if gap(option, target) == Gap::Plugin => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        // An option that some builds have inside is missing only in a build that was named.
        let Some(place) = cx.key_place(id).filter(|_| named || option.builds().is_empty()) else { continue };
        let (name, plugin) = (cx.name(id), option.plugin());
        let fate = match (named, cx.is_refused(id)) {
            (true, true) => "is not loaded: uWSGI exits in strict mode",
            (true, false) => "is not loaded: uWSGI ignores it",
            (false, _) => "this file does not load",
        };
        let message = format!("`{name}` belongs to the plugin {plugin}, which {fate}");
        let mut finding = Finding::new(&RULE, place, message).help(format!(
            "add `plugin = {}` above it, unless the command line loads the plugin",
            loadable(plugin)
        ));
        if !named {
            finding = finding.severity(Severity::Info);
        }
        let finding = if named { cx.mind_strict(id, finding) } else { finding };
        cx.report(finding);
    }
}

/// The plugin by the name that distributions give it.
fn loadable(plugin: &str) -> &str {
    if plugin == "python" { "python3" } else { plugin }
}
