use super::common::{format, is_variable, names};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Unknown variable in `log-format`.
    ///
    /// ## What it does
    /// Finds names in `log-format` that are not a variable of uWSGI, not a placeholder, and start with neither `var.`
    /// nor `metric.`.
    ///
    /// ## Why is this bad
    /// uWSGI prints `-` for them and reports nothing. The name is valid if the application sets it (`uwsgi.set_logvar`)
    /// or a route does (`logvar:`).
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(addr) %(method) %(url) %(status)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(addr) %(method) %(uri) %(status)
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_add_logchunk`
    RULE {
        id: "log-format-unknown-var",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[crate::catalog::ids::LOG_FORMAT]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, text)) = format(cx) else { return };
    let routed = |name: &[u8]| {
        let action = [b"logvar:", name, b"="].concat();
        cx.written().any(|other| memmem::find(cx.evaluation.value(other), &action).is_some())
    };
    let known = |name: &[u8]| {
        is_variable(name) || cx.evaluation.ids().any(|other| cx.key(other) == name) || routed(name)
    };
    let unknown: Vec<_> = names(text).into_iter().filter(|name| !known(&text[name.clone()])).collect();
    if cx.settings.template || !cx.evaluation.unread.is_empty() || cx.evaluation.foreign_plugin {
        return;
    }
    for name in unknown {
        let Some(place) = cx.value_part(id, name.start - 2..name.end + 1) else { continue };
        let name = shown(&text[name]);
        let message =
            format!("uWSGI has no log variable `{name}` and prints `-`, unless the application sets it");
        let help = format!(
            "use a variable of uWSGI, a request variable `%(var.{name})`, or set it with `uwsgi.set_logvar`"
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
