use super::common::lines;
use crate::catalog::Version;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `else`, which no release of uWSGI supports.
    ///
    /// ## What it does
    /// Finds `else` inside or after an `if-*` block.
    ///
    /// ## Why is this bad
    /// Only the development tree (2.1) has it. A 2.0 server treats it as a placeholder: if the condition is
    /// true, it reads both halves and the second one takes precedence; otherwise it reads neither.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = DEBUG
    /// harakiri = 600
    /// else =
    /// harakiri = 30
    /// endif =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = DEBUG
    /// harakiri = 600
    /// endif =
    /// if-not-env = DEBUG
    /// harakiri = 30
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c`: the option table of 2.0.31 has no `else`.
    RULE {
        id: "logic-else-unsupported",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    if cx.target() >= Version::UNRELEASED {
        return;
    }
    let lines = lines(cx);
    let mut open = None;
    for line in &lines {
        if line.opens(cx) {
            open = Some(line);
        } else if line.closes() {
            open = None;
        }
        let Some(place) = line.key_place(cx).filter(|_| line.key == b"else") else { continue };
        let Some(opener) = open else {
            let message =
                "uWSGI 2.0 has no `else`: it reads the lines below whether the condition is true or not";
            let help = "use a block with the opposite condition instead: `if-not-env`, `if-not-exists`…";
            cx.report(Finding::new(&RULE, place, message.to_owned()).help(help));
            continue;
        };
        let name = shown(opener.key);
        let message =
            format!("uWSGI 2.0 has no `else`: if `{name}` is true, it reads both halves, otherwise neither");
        let opposite = if name.starts_with("if-not-") {
            name.replacen("if-not-", "if-", 1)
        } else {
            name.replacen("if-", "if-not-", 1)
        };
        let help =
            format!("close the block here and open a second one with `{opposite} = {}`", shown(opener.value));
        cx.report(
            Finding::new(&RULE, place, message).related(opener.place(cx), "enclosing block").help(help),
        );
    }
}
