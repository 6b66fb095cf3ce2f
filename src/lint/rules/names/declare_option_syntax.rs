use crate::catalog::{OptId, ids};
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Template of a declared option that is missing or incomplete.
    ///
    /// ## What it does
    /// Checks `declare-option = NAME=TEMPLATE` for a missing template and for parts of the template without
    /// `=`.
    ///
    /// ## Why is this bad
    /// Without `=` after the name uWSGI exits at startup. Each part between semicolons of the template must
    /// be `option=value`. uWSGI stops at the first part that is not (such as a bare flag) and ignores the
    /// parts after it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = guarded=harakiri=$1;vacuum;max-requests=$2
    /// guarded = 30 1000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// declare-option = guarded=harakiri=$1;vacuum=true;max-requests=$2
    /// guarded = 30 1000
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_add_custom_option`, `core/config.c:uwsgi_opt_custom`
    RULE {
        id: "declare-option-syntax",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DECLARE_OPTION, ids::DECLARE_OPTION2]),
    }
}

fn check(cx: &Context<'_>) {
    let ids: Vec<EntryId> = cx.each(ids::DECLARE_OPTION).chain(cx.each(ids::DECLARE_OPTION2)).collect();
    for id in ids {
        let (Some(value), Some(place)) = (cx.value(id), cx.value_place(id)) else { continue };
        let (option, shown) = (cx.name(id), cx.shown_value(id));
        let Some(equal) = memchr::memchr(b'=', value) else {
            let message =
                format!("uWSGI exits at startup: `{option} = {shown}` has no template after the name");
            let finding = Finding::new(&RULE, place, message)
                .help("write `declare-option = NAME=option=$1;other=value`");
            cx.report(if cx.is_refused(id) { finding.refuses() } else { finding });
            continue;
        };
        let Some((at, part)) = bad_part(&value[equal + 1..]) else { continue };
        let start = equal + 1 + at;
        let Some(place) = cx.value_part(id, start..start + part.len()) else { continue };
        let part = String::from_utf8_lossy(part).into_owned();
        let message = format!(
            "`{part}` is not `option=value`: uWSGI ignores this part of the template and all parts after it"
        );
        cx.report(
            Finding::new(&RULE, place, message).help(format!("write `{part}=true` if `{part}` is a flag")),
        );
    }
    say_endless(cx);
}

/// A template that holds its own option is filled in until the stack of the server is used up.
fn say_endless(cx: &Context<'_>) {
    let endless =
        cx.evaluation.refusals.iter().find(|refusal| refusal.kind == RefusalKind::EndlessDeclaredOption);
    let Some((id, guard)) = endless.and_then(|refusal| Some((refusal.entry?, refusal.guard))) else { return };
    let Some(place) = cx.key_place(id) else { return };
    let message =
        format!("uWSGI crashes on this line: the template of `{}` contains the option itself", cx.name(id));
    let finding = Finding::new(&RULE, place, message).help("remove the option from its own template");
    cx.report(cx.ending(guard, finding));
}

/// The first part of a template that has no `=`. A template such as `$1` alone makes a name known to strict mode, and
/// nothing else is meant by it.
fn bad_part(template: &[u8]) -> Option<(usize, &[u8])> {
    let mut at = 0;
    let only = !template.contains(&b';')
        && OptId::lookup(template.split(|&b| b == b' ').next().unwrap_or_default()).is_none();
    if only {
        return None;
    }
    for part in template.split(|&b| b == b';') {
        if !part.is_empty() && memchr::memchr(b'=', part).is_none() {
            return Some((at, part));
        }
        at += part.len() + 1;
    }
    None
}
