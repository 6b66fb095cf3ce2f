use super::common::{blocks, lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// A block that is never closed takes the rest of the configuration.
    ///
    /// ## What it does
    /// Finds `if-*` and `for*` lines without `endif` or `endfor` up to the end of the section.
    ///
    /// ## Why is this bad
    /// The block goes on to the end of the file and through every file that is read after it. Where the condition does not
    /// hold, all of that is left out, sockets and limits included; a loop repeats every line of it.
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
    /// `core/config.c:add_exported_option_do` keeps the block in one variable of the server.
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
                format!(
                    "`{name}` opens a block at the end of the file: what is read after this file falls into it"
                ),
                Severity::Warning,
            )
        } else {
            let message = format!(
                "`{name}` is never closed, so the {rest} lines below it and every file read later belong to the block"
            );
            (message, Severity::Error)
        };
        let end = if name.starts_with("for") { "endfor =" } else { "endif =" };
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help(format!("write `{end}` where the block ends")));
    }
}
