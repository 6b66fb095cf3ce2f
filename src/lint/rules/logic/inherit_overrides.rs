use super::include_vs_inherit::inherited_by;
use crate::evaluate::{EntryId, LoadId, Origin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Option overridden by an inherited file.
    ///
    /// ## What it does
    /// Finds single-valued options that are set in a file and set differently in a file that it inherits.
    ///
    /// ## Why is this bad
    /// The name suggests a base whose values can be overridden, but it works the other way round: uWSGI loads
    /// inherited files last, so their values override those of this file wherever the `inherit` line is.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// inherit = base.ini
    /// http-socket = :8080
    /// harakiri = 120
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// include = base.ini
    /// http-socket = :8080
    /// harakiri = 120
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_configure`
    RULE {
        id: "inherit-overrides",
        category: Logic,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Repeats,
    }
}

/// The inherited entry that wins over one of this file.
fn winner(cx: &Context<'_>, id: EntryId) -> Option<EntryId> {
    let Origin::File { load: LoadId(0), .. } = cx.entry(id).origin else { return None };
    let option = cx.entry(id).option.filter(|option| option.is_scalar())?;
    let last = cx.each(option).next_back().filter(|last| cx.same_guard(*last, id) && *last > id)?;
    inherited_by(cx, last)?;
    let differ = matches!((cx.value(id), cx.value(last)), (Some(a), Some(b)) if a != b);
    differ.then_some(last)
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, EntryId)> = cx.written().filter_map(|id| Some((id, winner(cx, id)?))).collect();
    for (id, last) in found {
        let (Some(place), Some(by)) = (cx.entry_place(id), inherited_by(cx, last)) else { continue };
        let message = format!(
            "`{} = {}` has no effect: the inherited file, which is loaded last, sets `{}`",
            cx.name(id),
            cx.shown_value(id),
            cx.shown_value(last)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(by), "inherited here")
            .related(cx.entry_place(last), "value in effect")
            .help(format!(
                "load the file with `include = {}` above this line",
                shown(cx.evaluation.value(by))
            ));
        cx.report(finding);
    }
}
