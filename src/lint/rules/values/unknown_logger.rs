use super::common::{head, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::{EntryId, HOLE};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Unknown logger.
    ///
    /// ## What it does
    /// Finds `logger` and `req-logger` with a kind that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI exits when it sets up its log: "unable to find logger".
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// logger = flie:/var/log/shop.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// logger = file:/var/log/shop.log
    /// ```
    ///
    /// ## References
    /// `core/logging.c:setup_choosen_logger`.
    RULE {
        id: "unknown-logger",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

/// The lines of both options, when known.
pub(super) fn lines<'a>(cx: &Context<'a>) -> Vec<(EntryId, &'a [u8])> {
    let ids = cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER));
    ids.filter_map(|id| {
        Some((id, cx.value(id).filter(|value| !value.contains(&HOLE) && !is_template(cx, id))?))
    })
    .collect()
}

fn check(cx: &Context<'_>) {
    for (id, value) in lines(cx) {
        let name = head(value, b':').0;
        if name.contains(&b' ') {
            continue;
        }
        let Some(gone) = missing(cx, Kind::Logger, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)) else { continue };
        let message = format!(
            "uWSGI exits at startup because of `{}`: it names the logger `{}`, {}",
            cx.name(id),
            shown(name),
            gone.why()
        );
        let help = if name.starts_with(b"/") {
            "write `file:` before the path".to_owned()
        } else {
            gone.cure(Kind::Logger)
        };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
