use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// Vassal that watches its own configuration file.
    ///
    /// ## What it does
    /// Finds `touch-reload = %p` in a vassal.
    ///
    /// ## Why is this bad
    /// The Emperor already reloads a vassal when its file changes, so the line is redundant.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=vassal
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// touch-reload = %p
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=vassal
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Fix safety
    /// Without an Emperor, nothing watches the file.
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_imperial_monitor_directory`
    RULE {
        id: "touch-reload-vassal-file",
        category: Reload,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::TOUCH_RELOAD, ids::TOUCH_CHAIN_RELOAD]),
    }
}

/// Whether the value as written is the file itself.
fn is_own(cx: &Context<'_>, id: EntryId) -> bool {
    let Some(place) = cx.value_place(id) else { return false };
    let written = place.span.of(cx.source());
    matches!(written, b"%p" | b"%P" | b"%d%s" | b"%d%n.ini") || cx.value(id) == Some(&cx.root().path)
}

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Vassal) {
        return;
    }
    let own: Vec<EntryId> = cx
        .each(ids::TOUCH_RELOAD)
        .chain(cx.each(ids::TOUCH_CHAIN_RELOAD))
        .filter(|id| is_own(cx, *id))
        .collect();
    for id in own {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = "the Emperor already reloads a vassal when its file changes, so this line is redundant";
        let steps = vec![Step::Delete { entry: id }];
        let finding = Finding::new(&RULE, place, message).help("remove the line");
        cx.report(finding.unsafe_fix("remove the line", steps));
    }
}
