use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Second file mode that is combined with the first instead of replacing it.
    ///
    /// ## What it does
    /// Finds `chmod-socket` or `logfile-chmod` set twice, where the last digit of the first mode remains in
    /// the result.
    ///
    /// ## Why is this bad
    /// uWSGI shifts each new mode onto the previous one: `666` and then `600` give 6600, which is mode 600
    /// with the setuid and setgid bits. Other options keep the last value, this one does not.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chmod-socket = 666
    /// chmod-socket = 660
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chmod-socket = 660
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the mode changes to that of the last line, without the extra bits.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_chmod_socket`, `uwsgi_opt_logfile_chmod`
    RULE {
        id: "chmod-accumulates",
        category: Duplicates,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CHMOD_SOCKET, ids::LOGFILE_CHMOD]),
    }
}

fn check(cx: &Context<'_>) {
    for option in [ids::CHMOD_SOCKET, ids::LOGFILE_CHMOD] {
        let modes: Vec<EntryId> = cx.each(option).filter(|id| cx.value(*id).is_some_and(is_mode)).collect();
        let [.., first, second] = modes[..] else { continue };
        let guards = &cx.evaluation.guards;
        let beside = guards.implies(cx.guard(first), cx.guard(second))
            || guards.implies(cx.guard(second), cx.guard(first));
        if beside {
            say(cx, first, second);
        }
    }
}

/// Three octal digits, which is what the server shifts in; it ends at anything else but `1`.
fn is_mode(value: &[u8]) -> bool {
    value.len() == 3 && value.iter().all(|digit| (b'0'..=b'7').contains(digit))
}

fn say(cx: &Context<'_>, first: EntryId, second: EntryId) {
    let (Some(before), Some(after)) = (cx.value(first), cx.value(second)) else { return };
    let special = before.last().copied().unwrap_or(b'0');
    let (Some(place), Ok(mode)) = (cx.entry_place(second), std::str::from_utf8(after)) else { return };
    if special == b'0' && before == after {
        return;
    }
    let name = cx.name(second);
    let message = if special == b'0' {
        format!("`{name}` is set twice: only the last mode, {mode}, applies")
    } else {
        format!(
            "the mode is {}{mode}, not {mode}: `{name}` is set twice, and uWSGI combines both modes",
            char::from(special)
        )
    };
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "first mode")
        .help(format!("keep one `{name}` line"));
    if special == b'0' {
        finding = finding.severity(crate::lint::Severity::Warning);
    }
    if cx.entry(first).made_by().is_none() {
        finding =
            finding.unsafe_fix(format!("delete the earlier `{name}`"), vec![Step::Delete { entry: first }]);
    }
    cx.report(finding);
}
