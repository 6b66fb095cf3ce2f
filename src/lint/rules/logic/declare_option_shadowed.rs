use super::common::read_value;
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Declared option with the name of a core option.
    ///
    /// ## What it does
    /// Finds `declare-option` with the name of an option of the core.
    ///
    /// ## Why is this bad
    /// uWSGI searches its table of options from the top and uses the first match, which is its own option.
    /// The declaration is accepted but never used.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = workers=processes=$1;cheaper=1
    /// workers = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = pool=processes=$1;cheaper=1
    /// pool = 4
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_get`
    RULE {
        id: "declare-option-shadowed",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DECLARE_OPTION, ids::DECLARE_OPTION2]),
    }
}

fn check(cx: &Context<'_>) {
    let declarations: Vec<EntryId> =
        cx.each(ids::DECLARE_OPTION).chain(cx.each(ids::DECLARE_OPTION2)).collect();
    for id in declarations {
        let Some(value) = read_value(cx, id) else { continue };
        let Some(at) = memchr::memchr(b'=', value) else { continue };
        let name = &value[..at];
        let known =
            OptId::lookup(name).is_some_and(|option| option.is_core() && option.exists_in(cx.target()));
        let Some(place) = cx.value_part(id, 0..at).filter(|_| known) else { continue };
        let name = shown(name);
        let message = format!(
            "this declaration is never used: uWSGI has its own option `{name}`, which takes precedence"
        );
        cx.report(Finding::new(&RULE, place, message).help("use another name for the declared option"));
    }
}
