use crate::evaluate::{EntryId, GuardId, LoadId, Origin, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// File that includes itself, directly or through others.
    ///
    /// ## What it does
    /// Follows `include`, `ini` and related options until a file repeats indefinitely.
    ///
    /// ## Why is this bad
    /// uWSGI reads the files again and again until its stack overflows, and crashes with a segmentation
    /// fault.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// include = uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ini = :common
    ///
    /// [common]
    /// master = true
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_load` does not track what it has loaded.
    RULE {
        id: "include-cycle",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

/// The line of the file that is linted from which the server came to an entry.
fn first_step(cx: &Context<'_>, mut id: EntryId) -> Option<EntryId> {
    loop {
        let Origin::File { load, .. } = cx.entry(id).origin else { return None };
        if load == LoadId(0) {
            return Some(id);
        }
        id = cx.evaluation.load(load).by?;
    }
}

fn check(cx: &Context<'_>) {
    let refusal = cx.evaluation.refusals.iter().find(|refusal| refusal.kind == RefusalKind::EndlessInclude);
    let Some((refusal, id)) = refusal.and_then(|refusal| Some((refusal, refusal.entry?))) else { return };
    let Some((id, place)) = first_step(cx, id).and_then(|id| Some((id, cx.value_place(id)?))) else { return };
    let message = format!(
        "uWSGI crashes: `{} = {}` includes a file that is already being read",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding =
        Finding::new(&RULE, place, message).help("move shared options to a third file that includes neither");
    cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
}
