use super::common::{head, missing};
use super::unknown_logger::lines;
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Space in a logger, which makes its first word an ID.
    ///
    /// ## What it does
    /// Finds `logger` and `req-logger` lines with a space before the `:`. The first word is the logger's ID
    /// if it consists of letters and digits only, and the kind is what follows.
    ///
    /// ## Why is this bad
    /// uWSGI uses the second word as the kind of logger (or both words, if the first contains a dash or
    /// underscore), does not find it, and exits when it sets up its log.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// logger = file /var/log/shop.log
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
        id: "logger-space-name",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in lines(cx) {
        let (first, Some(rest)) = head(head(value, b':').0, b' ') else { continue };
        let is_id = first.iter().all(u8::is_ascii_alphanumeric);
        let name = if is_id { head(&value[rest..], b':').0 } else { head(value, b':').0 };
        let Some(gone) = missing(cx, Kind::Logger, name) else { continue };
        let Some(place) = cx.value_part(id, 0..rest + head(&value[rest..], b':').0.len()) else { continue };
        let (why, help) = if is_id {
            (
                format!("it reads `{}` as the logger's ID", shown(first)),
                "write `KIND:ARGUMENTS`, or `ID KIND:ARGUMENTS`",
            )
        } else {
            ("an ID consists of letters and digits only".to_owned(), "write the ID without `-`, `_` and dots")
        };
        let message = format!(
            "uWSGI exits at startup because of `{}`: {why}, and `{}` is a logger {}",
            cx.name(id),
            shown(name),
            gone.why()
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
