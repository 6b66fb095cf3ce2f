use crate::catalog::{ids, plugin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Plugin line for an embedded plugin.
    ///
    /// ## What it does
    /// Finds plugins in `plugin` and `plugins` that the build named by `--build` already embeds.
    ///
    /// ## Why is this bad
    /// uWSGI still looks for the plugin's file, does not find it, and logs "UNABLE to load uWSGI plugin",
    /// which looks like the cause of any other problem. With `need-plugin` it exits.
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
            "this build embeds the plugin `{name}`: uWSGI logs that it is unable to load it, and continues"
        );
        cx.report(Finding::new(&RULE, place, message).help(format!("remove `{name}`")));
    }
}
