use super::common::{plain, refused, setter};
use crate::catalog::{Setter, ids};
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Missing separator between name and value.
    ///
    /// ## What it does
    /// Finds options whose value is a pair, but without its separator. Examples are `static-expires` (a
    /// regular expression, a space, seconds), `static-expires-type` (`type=seconds`), `log-route` (a logger,
    /// a space, a regular expression), `file-write` and `http-use-code-string`.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-expires-type = text/css 3600
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-expires-type = text/css=3600
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_add_dyn_dict`, `uwsgi_opt_add_regexp_dyn_dict`, `uwsgi_opt_add_regexp_custom_list`,
    /// `plugins/corerouter/corerouter.c:uwsgi_opt_corerouter_cs`.
    RULE {
        id: "dict-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::MissingSeparator]) {
        let Some(form) = form(cx, found.entry) else { continue };
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = format!("uWSGI exits on `{name} = {value}`: the form is `{form}`");
        let finding = Finding::new(&RULE, found.place, message).help(format!("write `{name} = {form}`"));
        cx.report(cx.ending(found.guard, finding));
    }
    // These are split when the server starts.
    for (option, separator, form) in
        [(ids::FILE_WRITE, b'=', "FILE=TEXT"), (ids::PIVOT_ROOT, b' ', "NEW_ROOT PUT_OLD")]
    {
        for id in cx.each(option) {
            if plain(cx, id).is_none_or(|value| value.contains(&separator)) {
                continue;
            }
            let Some(place) = cx.value_place(id) else { continue };
            let (name, value) = (cx.name(id), cx.shown_value(id));
            let message =
                format!("uWSGI exits at startup because of `{name} = {value}`: the form is `{form}`");
            let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = {form}`"));
            cx.report(cx.ending(cx.guard(id), finding));
        }
    }
}

/// What the value has to look like; nothing for options that have a rule of their own.
fn form(cx: &Context<'_>, id: EntryId) -> Option<&'static str> {
    match setter(cx, id) {
        Some(Setter::AddDynDict) => Some("KEY=VALUE"),
        Some(Setter::AddCgiMaphelper) => Some("EXTENSION=COMMAND"),
        Some(Setter::AddRegexpDynDict) => Some("REGEXP SECONDS"),
        Some(Setter::AddRegexpCustomList) => Some("LOGGER REGEXP"),
        Some(Setter::CorerouterCs) => Some("MODIFIER:CODE:FUNCTION"),
        None => Some("NAME=VALUE"),
        Some(_) => None,
    }
}
