use std::collections::HashMap;

use super::common::{blocks, by_place, lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Block terminator without a block.
    ///
    /// ## What it does
    /// Finds `endif`, `endfor` and other terminators that close no block in their file.
    ///
    /// ## Why is this bad
    /// uWSGI ignores it, but it points to another mistake: the opening line was removed or misspelled, so
    /// lines that should be conditional are always read.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ifenv-not = DEBUG
    /// harakiri = 30
    /// endif =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-not-env = DEBUG
    /// harakiri = 30
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    RULE {
        id: "logic-stray-end",
        category: Logic,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    let lines = lines(cx);
    let stray = blocks(cx, &lines).stray;
    let places = if stray.is_empty() { HashMap::new() } else { by_place(cx) };
    for at in stray {
        let Some(place) = lines[at].place(cx) else { continue };
        let name = shown(lines[at].key);
        let message = format!("`{name}` closes no block: the lines above it are always read");
        let entry = places.get(&place).copied();
        let finding = Finding::new(&RULE, place, message)
            .help("add the opening line of the block, or remove this line");
        cx.report(match entry {
            Some(entry) => finding.unsafe_fix(format!("delete `{name}`"), vec![Step::Delete { entry }]),
            None => finding,
        });
    }
}
