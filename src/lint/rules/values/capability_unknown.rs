use super::common::{nearest, plain_values, refused};
use crate::catalog::Setter;
use crate::catalog::registry::{self, Kind};
use crate::evaluate::{RefusalKind, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};
use memchr::memmem;

declare_rule! {
    /// Unknown Linux capability.
    ///
    /// ## What it does
    /// Finds names in `cap` and `emperor-cap` that uWSGI does not know. Numbers are accepted.
    ///
    /// ## Why is this bad
    /// uWSGI logs an unknown name and ignores it, so the worker lacks an intended capability. If no valid
    /// name is left, uWSGI exits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// uid = shop
    /// cap = net_bind
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// uid = shop
    /// cap = net_bind_service
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_build_cap`.
    RULE {
        id: "capability-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::NoCapability]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = format!("uWSGI exits on `{name} = {value}`: it knows none of these capabilities");
        let finding = Finding::new(&RULE, found.place, message).help(help(&value));
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| matches!(setter, Setter::SetCap | Setter::SetEmperorCap)) {
        let is_known = |name: &[u8]| {
            c::is_a_number(name) || registry::find(Kind::Capability, &String::from_utf8_lossy(name)).is_some()
        };
        if !c::tokens(value, b',').any(is_known) {
            continue;
        }
        for name in c::tokens(value, b',').filter(|name| !is_known(name)) {
            let Some(at) = memmem::find(value, name) else { continue };
            let Some(place) = cx.value_part(id, at..at + name.len()) else { continue };
            let word = crate::lint::shown(name);
            let message = format!(
                "`{}` names the unknown capability `{word}`: uWSGI logs it and continues without it",
                cx.name(id)
            );
            cx.report(Finding::new(&RULE, place, message).severity(Severity::Warning).help(help(&word)));
        }
    }
}

fn help(word: &str) -> String {
    let bare = word.to_ascii_lowercase();
    let bare = bare.strip_prefix("cap_").unwrap_or(&bare);
    let near = registry::find(Kind::Capability, bare).map(|entry| entry.name);
    match near.or_else(|| nearest(bare, registry::names(Kind::Capability))) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "use the names of capabilities(7) in lower case, without `cap_`".to_owned(),
    }
}
