use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};

declare_rule! {
    /// Vassal that watches its own configuration file.
    ///
    /// ## What it does
    /// Finds `touch-reload = %p` in a vassal, and `touch-chain-reload` and `touch-workers-reload` of that file.
    ///
    /// ## Why is this bad
    /// The Emperor already reloads a vassal when its file changes, so `touch-reload` is redundant. The other two have
    /// begun to replace the workers when the Emperor reloads the whole server: it does not stay available, which is what
    /// `touch-chain-reload` is for.
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
    /// `core/emperor.c:uwsgi_imperial_monitor_directory`. Seen on 2.0.31 with `touch-chain-reload = %p`: after a `touch`, the
    /// log has `chain next victim is worker 1`, then `[emperor] reload the uwsgi instance` and `binary reloading uWSGI`.
    RULE {
        id: "touch-reload-vassal-file",
        category: Reload,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::TOUCH_RELOAD, ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD]),
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
    let gentle = [ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD];
    let own: Vec<EntryId> = cx
        .each(ids::TOUCH_RELOAD)
        .chain(gentle.iter().flat_map(|option| cx.each(*option)))
        .filter(|id| is_own(cx, *id))
        .collect();
    for id in own {
        let Some(place) = cx.entry_place(id) else { continue };
        let is_gentle = cx.entry(id).option.is_some_and(|option| gentle.contains(&option));
        let finding = if is_gentle {
            let message = format!(
                "the Emperor reloads the whole vassal when its file changes, so `{}` is cut short",
                cx.name(id)
            );
            Finding::new(&RULE, place, message)
                .severity(Severity::Warning)
                .help("let it watch another file, and touch that one")
        } else {
            let message =
                "the Emperor already reloads a vassal when its file changes, so this line is redundant";
            Finding::new(&RULE, place, message).help("remove the line")
        };
        cx.report(finding.unsafe_fix("remove the line", vec![Step::Delete { entry: id }]));
    }
}
