use crate::catalog::{ids, plugin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A plugin is loaded that the server has inside.
    ///
    /// ## What it does
    /// Notes plugins in `plugin` and `plugins` that the build named by `--build` has inside.
    ///
    /// ## Why is this bad
    /// The server looks for the plugin's file all the same, does not find it, and prints "UNABLE to load uWSGI plugin", which
    /// looks like the cause of whatever else is wrong. With `need-plugin` it would not start.
    ///
    /// ## Example
    /// ```ini
    /// #~ set build=pip
    /// [uwsgi]
    /// plugin = python3
    /// http-socket = :8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set build=pip
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/plugins.c:uwsgi_load_plugin`
    RULE {
        id: "plugin-unneeded",
        category: Names,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::PLUGIN, ids::PLUGINS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(build) = cx.settings.build else { return };
    for id in cx.each(ids::PLUGIN) {
        let (Some(value), Some(place)) = (cx.value(id), cx.value_place(id)) else { continue };
        let mut items = value.split(|&b| b == b',').map(<[u8]>::trim_ascii);
        let inside = |item: &&[u8]| {
            plugin::owner_of(item).is_some_and(|owner| plugin::embedded(build).any(|name| name == owner))
        };
        let Some(item) = items.find(inside) else { continue };
        let name = String::from_utf8_lossy(item).into_owned();
        let message = format!(
            "this build has the plugin `{name}` inside: the server prints that it is unable to load it, and goes on"
        );
        cx.report(Finding::new(&RULE, place, message).help(format!("take `{name}` out")));
    }
}
