use super::common::{blocks, lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Block that is never closed.
    ///
    /// ## What it does
    /// Finds `if-*` and `for*` lines without `endif` or `endfor` before the end of the section.
    ///
    /// ## Why is this bad
    /// The block extends to the end of the file and through every file read after it. If the condition is
    /// false, uWSGI skips all of that, including sockets and limits; a loop repeats every line of it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = DEBUG
    /// py-autoreload = 1
    ///
    /// processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = DEBUG
    /// py-autoreload = 1
    /// endif =
    ///
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do` stores the block in one global variable.
    RULE {
        id: "logic-unclosed",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    // An `endif:` that YAML lost has a rule of its own.
    let lost = |problem: &crate::syntax::Problem| {
        matches!(problem.span.of(cx.source()), b"endif" | b"endfor" | b"end-if" | b"end-for" | b"end")
    };
    if cx.root().document.cut || cx.root().document.problems.iter().any(lost) {
        return;
    }
    let lines = lines(cx);
    for opener in blocks(cx, &lines).unclosed {
        let Some(place) = lines[opener].place(cx) else { continue };
        let name = shown(lines[opener].key);
        let rest = lines.len() - opener - 1;
        let (message, severity) = if rest == 0 {
            (
                format!("`{name}` opens a block at the end of the file: it includes all files read later"),
                Severity::Warning,
            )
        } else {
            let lines = if rest == 1 { "the next line".to_owned() } else { format!("the next {rest} lines") };
            let message =
                format!("`{name}` is never closed: the block includes {lines} and all files read later");
            (message, Severity::Error)
        };
        let end = if name.starts_with("for") { "endfor =" } else { "endif =" };
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help(format!("add `{end}` at the end of the block")));
    }
}
