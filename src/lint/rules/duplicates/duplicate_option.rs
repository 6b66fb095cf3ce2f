use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

declare_rule! {
    /// A single-valued option is set twice, and only the last value counts.
    ///
    /// ## What it does
    /// Finds options that hold one value and are set more than once, under the same conditions, to different values.
    ///
    /// ## Why is this bad
    /// The server writes the later value over the earlier one and says nothing. The first line looks as if it acted:
    /// a stats server that never opens, a limit that does not hold.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// stats = 127.0.0.1:9191
    /// stats = /run/shop/stats.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// stats = /run/shop/stats.sock
    /// ```
    ///
    /// ## Fix safety
    /// Deleting the earlier line is unsafe only in that the later one may be the mistake; the server itself behaves the same.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_str` and its like store the value in one variable.
    DUPLICATE_OPTION {
        id: "duplicate-option",
        category: Duplicates,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

/// Options whose lost value is a lost service.
fn is_grave(name: &[u8]) -> bool {
    matches!(
        name,
        b"stats"
            | b"stats-server"
            | b"pidfile"
            | b"harakiri"
            | b"chdir"
            | b"daemonize"
            | b"module"
            | b"wsgi-file"
    )
}

fn check(cx: &mut Context<'_>) {
    let pairs: Vec<(EntryId, EntryId)> = cx
        .written()
        .filter_map(|id| {
            let option = cx.entry(id).option.filter(|option| option.is_scalar())?;
            let earlier = cx.each(option).rev().find(|&other| other < id && cx.key(other) == cx.key(id))?;
            (cx.same_guard(earlier, id) && differ(cx, earlier, id)).then_some((earlier, id))
        })
        .collect();
    for (earlier, later) in pairs {
        say(cx, earlier, later);
    }
}

fn differ(cx: &Context<'_>, a: EntryId, b: EntryId) -> bool {
    matches!((cx.value(a), cx.value(b)), (Some(a), Some(b)) if a != b)
}

fn say(cx: &mut Context<'_>, earlier: EntryId, later: EntryId) {
    let Some(place) = cx.entry_place(later) else { return };
    let (name, first) = (cx.name(later), cx.shown_value(earlier));
    let lost = match cx.key(later) {
        b"stats" | b"stats-server" => format!("the stats server on {first} never opens"),
        _ => format!("`{first}` has no effect"),
    };
    let message = format!("`{name}` is set twice and the server keeps the last value: {lost}");
    let severity = if is_grave(cx.key(later)) { Severity::Error } else { Severity::Warning };
    let mut finding = Finding::new(&DUPLICATE_OPTION, place, message)
        .severity(severity)
        .related(cx.entry_place(earlier), format!("the value that is lost: `{first}`"))
        .help(format!("keep one `{name}` line, the one you mean"));
    if !cx.spelled(cx.key(later)) {
        finding = finding.unsafe_fix(
            format!("delete the earlier `{}`", shown(cx.key(later))),
            vec![Step::Delete { entry: earlier }],
        );
    }
    cx.report(finding);
}
