use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Several options that load an application, of which one is used.
    ///
    /// ## What it does
    /// Finds configurations that name a Python application in more than one way: `module`, `wsgi-file`,
    /// `pecan`, `paste`, `eval` and so on.
    ///
    /// ## Why is this bad
    /// uWSGI tries them in that fixed order, not in the order of the lines, and skips the others once one has
    /// loaded. The others are used only if the import before them fails, so a broken deployment may silently
    /// serve a different application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = /srv/shop/maintenance.py
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_init_apps`
    RULE {
        id: "multiple-app-loaders",
        category: Duplicates,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::WSGI_FILE, ids::PECAN, ids::PASTE, ids::INI_PASTE, ids::EVAL, ids::WEB3, ids::PUMP, ids::WSGI_LITE]),
    }
}

/// In the order in which the server tries them.
const LOADERS: [OptId; 9] = [
    ids::MODULE,
    ids::WSGI_FILE,
    ids::PECAN,
    ids::PASTE,
    ids::INI_PASTE,
    ids::EVAL,
    ids::WEB3,
    ids::PUMP,
    ids::WSGI_LITE,
];

fn check(cx: &Context<'_>) {
    let set: Vec<EntryId> = LOADERS
        .iter()
        .filter_map(|option| cx.get(*option))
        .filter(|set| set.certain)
        .map(|set| set.entry)
        .collect();
    let Some((&first, rest)) = set.split_first() else { return };
    for &skipped in rest {
        say(cx, first, skipped);
    }
}

fn say(cx: &Context<'_>, first: EntryId, skipped: EntryId) {
    let Some(place) = cx.entry_place(skipped) else { return };
    let (used, name, value) = (cx.name(first), cx.name(skipped), cx.shown_value(skipped));
    let message =
        format!("uWSGI loads `{name} = {value}` only if importing `{used}` fails, which it tries first");
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "application in use")
        .help(format!("keep one of `{used}` and `{name}`"));
    cx.report(finding);
}
