use crate::catalog::{Flags, OptId, ids, plugin};
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Option above the line that loads its plugin.
    ///
    /// ## What it does
    /// Finds options that turn on more than their own variable (the master process, threads, metrics) above
    /// the `plugin` line that provides them, in a server that does not embed the plugin.
    ///
    /// ## Why is this bad
    /// uWSGI turns on what an option implies when it reads the line, but does not know the option yet. It
    /// sets the value later, but not the rest: `py-autoreload` runs without the master process that it
    /// requires.
    ///
    /// ## Example
    /// ```ini
    /// #~ set build=debian12
    /// [uwsgi]
    /// http-socket = :8080
    /// py-autoreload = 1
    /// plugin = python3
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set build=debian12
    /// [uwsgi]
    /// plugin = python3
    /// http-socket = :8080
    /// py-autoreload = 1
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do` applies flags; `core/uwsgi.c:uwsgi_configure` does not.
    RULE {
        id: "plugin-order",
        category: Names,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::PLUGIN, ids::PLUGINS, ids::NEED_PLUGIN, ids::NEED_PLUGINS]),
    }
}

fn check(cx: &Context<'_>) {
    let loads = loads(cx);
    let loading: Vec<(EntryId, OptId, EntryId)> = cx
        .written()
        .filter(|id| cx.entry(*id).known == Known::Yes && !cx.is_refused(*id))
        .filter_map(|id| {
            let option = cx.entry(id).option?;
            let late = !option.builds().contains(cx.evaluation.build) && !implied(option).is_empty();
            let load = loads.iter().find(|(plugin, _)| late && *plugin == option.plugin())?.1;
            (load > id).then_some((id, option, load))
        })
        .collect();
    for (id, option, load) in loading {
        let Some(place) = cx.key_place(id) else { continue };
        let lost = implied(option).iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
        let (name, plugin) = (cx.name(id), option.plugin());
        let message = format!(
            "`{name}` does not turn on {lost}, because it precedes the line that loads the plugin {plugin}"
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(load), format!("plugin {plugin} is loaded here"))
            .help("move the `plugin` line to the top of the section");
        cx.report(finding);
    }
}

fn implied(option: OptId) -> Vec<&'static str> {
    if option.flags() == Flags::IMMEDIATE { Vec::new() } else { option.flags().implies() }
}

/// The plugins that are loaded, each with the first line that does.
fn loads(cx: &Context<'_>) -> Vec<(&'static str, EntryId)> {
    let mut lines: Vec<EntryId> = cx.each(ids::PLUGIN).chain(cx.each(ids::NEED_PLUGIN)).collect();
    lines.sort_unstable();
    let mut loads: Vec<(&'static str, EntryId)> = Vec::new();
    for id in lines {
        for item in cx.value(id).unwrap_or_default().split(|&b| b == b',') {
            let owner = plugin::owner_of(item.trim_ascii());
            if let Some(owner) = owner.filter(|owner| loads.iter().all(|(known, _)| known != owner)) {
                loads.push((owner, id));
            }
        }
    }
    loads
}
