use super::common::{format, is_variable, names};
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// A placeholder with the name of a log variable takes its place in every line.
    ///
    /// ## What it does
    /// Finds names such as `host`, `user` and `method` that a line of the configuration assigns and `log-format` uses.
    ///
    /// ## Why is this bad
    /// Placeholders are replaced when the server starts, in `log-format` as everywhere else. What is left for the log is the
    /// fixed text: each request seems to come from the same user, for the same host.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// user = www-data
    /// uid = %(user)
    /// log-format = %(addr) %(user) %(method) %(uri) %(status)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// run_as = www-data
    /// uid = %(run_as)
    /// log-format = %(addr) %(user) %(method) %(uri) %(status)
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`, `core/logging.c:uwsgi_build_log_format`
    RULE {
        id: "log-format-shadowed",
        category: Logging,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[crate::catalog::ids::LOG_FORMAT]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, text)) = format(cx) else { return };
    let assigned = |name: &[u8]| {
        cx.written().find(|other| cx.key(*other) == name && cx.entry(*other).known == Known::No)
    };
    let shadowed: Vec<(std::ops::Range<usize>, EntryId)> = names(text)
        .into_iter()
        .filter(|name| is_variable(&text[name.clone()]))
        .filter_map(|name| Some((name.clone(), assigned(&text[name])?)))
        .collect();
    for (name, line) in shadowed {
        let Some(place) = cx.value_part(id, name.start - 2..name.end + 1) else { continue };
        let name = shown(&text[name]);
        let message = format!(
            "`%({name})` is replaced by `{}` when the server starts: no line of the log has that of its request",
            cx.shown_value(line)
        );
        let finding =
            Finding::new(&RULE, place, message).related(cx.entry_place(line), "the placeholder of that name");
        cx.report(finding.help(format!("give the placeholder `{name}` another name")));
    }
}
