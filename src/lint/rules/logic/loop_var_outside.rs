use super::common::read_value;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `%(_)` outside of a block.
    ///
    /// ## What it does
    /// Finds `%(_)` outside of blocks, and in blocks that set no value for it: `if-reload`, `if-not-reload`,
    /// and `if-not-env` or `if-not-opt` on a name that is not set.
    ///
    /// ## Why is this bad
    /// uWSGI replaces it only in the lines of a loop or condition. Elsewhere the text stays literal, and
    /// uWSGI opens a file of that name or reads 0.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for = static media
    /// static-map = /%(_)=/srv/%(_)
    /// endfor =
    /// static-map = /%(_)2=/srv/%(_)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for = static media
    /// static-map = /%(_)=/srv/%(_)
    /// endfor =
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_substitute`, called by all `core/config.c:uwsgi_logic_opt_*` functions
    RULE {
        id: "loop-var-outside",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let item = |text: &[u8]| memmem::find(text, b"%(_)");
    let keeps = |cx: &Context<'_>, id: EntryId| {
        let raw = cx.evaluation.text(cx.entry(id).raw().text);
        item(raw).is_some() && item(cx.evaluation.value(id)).is_some() && cx.entry(id).option.is_some()
    };
    let is_format = |cx: &Context<'_>, id: EntryId| {
        cx.entry(id).option.is_some_and(|option| option.group() == ids::LOG_FORMAT.group())
    };
    let found: Vec<EntryId> = cx.written().filter(|id| keeps(cx, *id) && !is_format(cx, *id)).collect();
    for id in found {
        let Some(at) = read_value(cx, id).and_then(item) else { continue };
        let Some(place) = cx.value_part(id, at..at + 4) else { continue };
        let why =
            if cx.is_unconditional(id) { "no block is open here" } else { "this block sets no value for it" };
        let message = format!("`%(_)` stays literal in `{}`: {why}", cx.name(id));
        cx.report(
            Finding::new(&RULE, place, message)
                .help("write the actual value, or move the line into its block"),
        );
    }
}
