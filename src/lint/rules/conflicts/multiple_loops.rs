use super::common::{ENGINES, setting};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Two event loops, of which only the last one runs.
    ///
    /// ## What it does
    /// Finds two different ones of `gevent`, `asyncio`, `tornado`, `coroae` and `loop`.
    ///
    /// ## Why is this bad
    /// All of them set the name of the one loop to run. The last line wins and the earlier loop never runs,
    /// although its side effects, such as patched modules, remain.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// plugin = asyncio
    /// asyncio = 50
    /// gevent = 100
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// gevent = 100
    /// ```
    ///
    /// ## References
    /// `plugins/gevent/gevent.c:uwsgi_opt_setup_gevent` and similar functions set `uwsgi.loop`.
    RULE {
        id: "multiple-loops",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::GEVENT, ids::ASYNCIO, ids::TORNADO, ids::COROAE]),
    }
}

fn check(cx: &Context<'_>) {
    let mut asked: Vec<(EntryId, String)> = ENGINES
        .iter()
        .filter_map(|(option, name)| Some((setting(cx, *option)?, (*name).to_owned())))
        .collect();
    if let Some(entry) = setting(cx, ids::LOOP)
        && let Some(name) = cx.value(entry)
    {
        asked.push((entry, crate::lint::shown(name)));
    }
    asked.sort_unstable();
    let Some(((winner, name), earlier)) = asked.split_last() else { return };
    let Some((loser, other)) = earlier.iter().find(|(_, other)| other != name) else { return };
    let Some(place) = cx.entry_place(*loser) else { return };
    let message = format!(
        "the `{other}` loop never runs: `{} = {}` further down selects `{name}`",
        cx.name(*winner),
        cx.shown_value(*winner)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(*winner), "loop in use")
        .help("keep one of them");
    cx.report(finding);
}
