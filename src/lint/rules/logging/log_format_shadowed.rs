use super::common::{format, is_variable, names};
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Placeholder that replaces a log variable.
    ///
    /// ## What it does
    /// Finds names such as `host`, `user` and `method` that the configuration assigns as placeholders and that
    /// `log-format` uses.
    ///
    /// ## Why is this bad
    /// Placeholders are replaced when uWSGI starts, also in `log-format`. The log then contains the same fixed text in
    /// every line: each request seems to come from the same user or host.
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
            "`%({name})` is replaced with `{}` at startup, so every log line contains this fixed text",
            cx.shown_value(line)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(line), "the placeholder is assigned here");
        cx.report(finding.help(format!("rename the placeholder `{name}`")));
    }
}
