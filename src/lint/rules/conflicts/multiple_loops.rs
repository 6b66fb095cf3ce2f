use super::common::{ENGINES, setting};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Two event loops are asked for, and only the last one runs.
    ///
    /// ## What it does
    /// Finds two different ones of `gevent`, `asyncio`, `tornado`, `coroae` and `loop`.
    ///
    /// ## Why is this bad
    /// All of them write the one name of the loop to run. The last line wins and the loop of the earlier one never runs,
    /// although its other effects, such as patched modules, stay.
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
    /// `plugins/gevent/gevent.c:uwsgi_opt_setup_gevent` and its like set `uwsgi.loop`.
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
        "the `{other}` loop never runs: `{} = {}` further down chooses `{name}`",
        cx.name(*winner),
        cx.shown_value(*winner)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(*winner), "the loop that runs")
        .help("keep one of them");
    cx.report(finding);
}
