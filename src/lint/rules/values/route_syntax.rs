use super::common::{missing, refused};
use crate::catalog::Setter;
use crate::catalog::registry::Kind;
use crate::evaluate::{EntryId, RefusalKind, unfit_arguments};
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, On, Severity, shown};

declare_rule! {
    /// Invalid rule of the internal router.
    ///
    /// ## What it does
    /// Finds `route` and related options without the space between subject and action or without the `:`
    /// after the action. Also finds unknown actions and conditions, and arguments that do not fit the action,
    /// such as `addvar` without `=` or `file` without `filename=`.
    ///
    /// ## Why is this bad
    /// uWSGI exits when it reads the line. Options such as `route-label`, which take a plain name, are not
    /// checked.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// route = ^/old redirekt:/new
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// route = ^/old redirect:/new
    /// ```
    ///
    /// ## References
    /// `core/routing.c:uwsgi_opt_add_route`.
    RULE {
        id: "route-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// The parts of a rule: the name of a condition, and of an action, with their offsets.
pub(super) struct Parts<'v> {
    pub(super) condition: Option<&'v [u8]>,
    pub(super) action: &'v [u8],
    pub(super) action_at: usize,
    pub(super) arguments_at: usize,
}

/// Splits a rule as `core/routing.c` does; nothing for labels and for what it refuses.
pub(super) fn parts<'v>(cx: &Context<'_>, id: EntryId, value: &'v [u8]) -> Option<Parts<'v>> {
    let subject = cx.entry(id).option.map_or("NULL", crate::catalog::OptId::variable);
    let subject = subject.trim_start_matches("(void*)").trim_matches('"');
    if subject == "NULL" {
        return None;
    }
    let action_at = if subject == "run" { 0 } else { memchr::memchr(b' ', value)? + 1 };
    let condition = matches!(subject, "if" | "if-not").then(|| value.split(|&b| b == b':').next()).flatten();
    let colon = action_at + memchr::memchr(b':', &value[action_at..])?;
    Some(Parts { condition, action: &value[action_at..colon], action_at, arguments_at: colon + 1 })
}

fn check(cx: &Context<'_>) {
    for found in refused(
        cx,
        &[RefusalKind::InvalidRoute, RefusalKind::UnknownRouteAction, RefusalKind::UnfitRouteArguments],
    ) {
        let (name, value) = (cx.name(found.entry), cx.value(found.entry).unwrap_or_default());
        let (why, help) = explain(cx, found.entry, value);
        let message = format!("uWSGI exits on `{name}`: {why}");
        let mut finding = Finding::new(&RULE, found.place, message).help(help);
        // A server that somebody built may have a plugin of others inside.
        if found.kind == RefusalKind::UnknownRouteAction
            && cx.settings.build.is_none()
            && !finding.help.as_deref().unwrap_or_default().starts_with("did you")
        {
            finding.message = format!("unless a third-party plugin provides it, {}", finding.message);
            finding = finding.severity(Severity::Warning).confidence(Confidence::Medium);
            cx.report(finding.help("load the plugin that provides the action, or remove the line"));
            continue;
        }
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_routes(cx) {
        let Some(parts) = parts(cx, id, value) else { continue };
        let Some(super::common::Missing::Plugin(plugin)) = missing(cx, Kind::Router, parts.action) else {
            continue;
        };
        let Some(place) = cx.value_part(id, parts.action_at..parts.arguments_at - 1) else { continue };
        let message = format!(
            "uWSGI exits on this line: action `{}` requires the plugin `{plugin}`, which is not loaded",
            shown(parts.action)
        );
        let finding = Finding::new(&RULE, place, message).help(format!("add `plugin = {plugin}` above"));
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

/// Rules whose value is known; `${…}` is a routing variable here and no placeholder.
pub(super) fn plain_routes<'a>(cx: &Context<'a>) -> Vec<(EntryId, &'a [u8])> {
    let is_route = |id: &EntryId| super::common::setter(cx, *id) == Some(Setter::AddRoute);
    let ids: Vec<EntryId> = cx.written().filter(is_route).collect();
    ids.into_iter().filter_map(|id| Some((id, cx.value(id)?))).collect()
}

fn explain(cx: &Context<'_>, id: EntryId, value: &[u8]) -> (String, String) {
    let form = "write `SUBJECT ACTION:ARGUMENTS`, or for `route-run` only `ACTION:ARGUMENTS`".to_owned();
    let Some(parts) = parts(cx, id, value) else {
        let why = format!("`{}` is not `SUBJECT ACTION:ARGUMENTS`", shown(value));
        return (why, form);
    };
    if let Some(condition) = parts.condition
        && let Some(gone) = missing(cx, Kind::RouteCondition, condition)
    {
        return (
            format!("it names the condition `{}`, {}", shown(condition), gone.why()),
            gone.cure(Kind::RouteCondition),
        );
    }
    if let Some(gone) = missing(cx, Kind::Router, parts.action) {
        return (
            format!("it names the action `{}`, {}", shown(parts.action), gone.why()),
            gone.cure(Kind::Router),
        );
    }
    let action = shown(parts.action);
    let wants = unfit_arguments(&action, &value[parts.arguments_at..]).unwrap_or("other arguments");
    (format!("action `{action}` requires `{wants}`"), format!("write `{action}:{wants}`"))
}
