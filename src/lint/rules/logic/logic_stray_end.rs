use std::collections::HashMap;

use super::common::{blocks, by_place, lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A terminator where no block is open.
    ///
    /// ## What it does
    /// Finds `endif`, `endfor` and their like that close nothing in their file.
    ///
    /// ## Why is this bad
    /// The server passes over it. It is a trace of something else: the opener was deleted or misspelled, and the lines that
    /// should be conditional always count.
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
        let message = format!(
            "`{name}` closes no block: the lines above it are read whatever they were meant to depend on"
        );
        let entry = places.get(&place).copied();
        let finding =
            Finding::new(&RULE, place, message).help("write the opener of its block, or delete the line");
        cx.report(match entry {
            Some(entry) => finding.unsafe_fix(format!("delete `{name}`"), vec![Step::Delete { entry }]),
            None => finding,
        });
    }
}
