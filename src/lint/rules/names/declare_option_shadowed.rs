use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// An option is declared that the server has already, so that the declaration never acts.
    ///
    /// ## What it does
    /// Finds `declare-option` with the name of an option of the server.
    ///
    /// ## Why is this bad
    /// The server looks names up from the top of its table and finds its own option first. The declared one is never called,
    /// and nothing says so.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = workers=processes=$1;cheaper=2
    /// workers = 8
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = elastic-workers=processes=$1;cheaper=2
    /// elastic-workers = 8
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_manage_opt` takes the first entry of that name.
    DECLARE_OPTION_SHADOWED {
        id: "declare-option-shadowed",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DECLARE_OPTION, ids::DECLARE_OPTION2]),
    }
}

fn check(cx: &mut Context<'_>) {
    let ids: Vec<EntryId> = cx.each(ids::DECLARE_OPTION).chain(cx.each(ids::DECLARE_OPTION2)).collect();
    for id in ids {
        let Some(value) = cx.value(id) else { continue };
        let Some(equal) = memchr::memchr(b'=', value) else { continue };
        let known = OptId::lookup(&value[..equal])
            .filter(|option| option.exists_in(cx.target()) && option.builds().contains(cx.evaluation.build));
        let (Some(option), Some(place)) = (known, cx.value_part(id, 0..equal)) else { continue };
        let name = shown(option.name().as_bytes());
        let message = format!(
            "the server has an option `{name}` of its own and never calls the one that is declared here"
        );
        cx.report(
            Finding::new(&DECLARE_OPTION_SHADOWED, place, message).help("declare it under another name"),
        );
    }
}
