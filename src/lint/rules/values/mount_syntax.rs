use super::common::{blanks, is_template};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Malformed mount.
    ///
    /// ## What it does
    /// Finds `mount` without `=`, or with spaces around it.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup when it loads its applications. With `lazy-apps` every worker loads them and
    /// exits. Spaces become part of the path and of the application name: uWSGI finds neither.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// manage-script-name = true
    /// mount = /shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_init_all_apps`.
    RULE {
        id: "mount-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::MOUNT) {
        let Some(value) = cx.value(id).filter(|_| !is_template(cx, id)) else { continue };
        match memchr::memchr(b'=', value) {
            None => without_application(cx, id, value),
            Some(at) if blanks(value, at) => beside_blanks(cx, id, value, at),
            Some(at) if quoted(&value[..at]) => quotes(cx, id, value, at),
            Some(_) => {}
        }
    }
}

/// With `lazy-apps` each worker loads its applications.
fn is_late(cx: &Context<'_>) -> bool {
    cx.evaluation.number(ids::LAZY_APPS, 0) != Some(0) || cx.evaluation.number(ids::LAZY, 0) != Some(0)
}

fn say(cx: &Context<'_>, id: EntryId, message: String, help: String, ends: bool) {
    let Some(place) = cx.value_place(id) else { return };
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(if ends && !is_late(cx) { cx.ending(cx.guard(id), finding) } else { finding });
}

fn without_application(cx: &Context<'_>, id: EntryId, value: &[u8]) {
    let name = cx.name(id);
    let what = if is_late(cx) { "every worker exits" } else { "uWSGI exits at startup" };
    let message = format!(
        "{what} because of `{name} = {}`: the `=` between path and application is missing",
        cx.shown_value(id)
    );
    let path = if value.starts_with(b"/") { String::from_utf8_lossy(value) } else { "/PATH".into() };
    say(cx, id, message, format!("write `{name} = {path}=APPLICATION`"), true);
}

/// A path in quotes of its own; those around the whole value are another rule's.
fn quoted(path: &[u8]) -> bool {
    matches!((path.first(), path.last()), (Some(b'"'), Some(b'"')) | (Some(b'\''), Some(b'\'')))
        && path.len() > 1
}

fn quotes(cx: &Context<'_>, id: EntryId, value: &[u8], at: usize) {
    let name = cx.name(id);
    let path = shown(&value[1..at - 1]);
    let message =
        format!("the quotes belong to the path of `{name} = {}`: no request matches it", cx.shown_value(id));
    say(cx, id, message, format!("write `{name} = {path}={}`", shown(&value[at + 1..])), false);
}

fn beside_blanks(cx: &Context<'_>, id: EntryId, value: &[u8], at: usize) {
    let (path, target) = (&value[..at], &value[at + 1..]);
    let file = target.starts_with(b" ") && (target.ends_with(b".py") || target.ends_with(b".wsgi"));
    let what = match (file, target.starts_with(b" ")) {
        (true, _) if is_late(cx) => "every worker exits, because the file does not exist",
        (true, _) => "uWSGI exits at startup, because the file does not exist",
        (false, true) => "uWSGI does not find the application",
        (false, false) => "no request matches",
    };
    let name = cx.name(id);
    let message = format!(
        "the spaces around `=` in `{name} = {}` are part of the path and the application: {what}",
        cx.shown_value(id)
    );
    let help = format!("write `{name} = {}={}`", shown(path.trim_ascii()), shown(target.trim_ascii()));
    say(cx, id, message, help, file);
}
