use std::collections::HashMap;

use super::common::{Line, blocks, by_place, lines, references};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `if-opt` on an option that is set later or not yet expanded.
    ///
    /// ## What it does
    /// Finds `if-opt` and `if-not-opt` on an option that is set only further down, or whose value still
    /// contains placeholders.
    ///
    /// ## Why is this bad
    /// uWSGI evaluates the condition when it reads the line. It has not read the lines below, and has not
    /// replaced `%(name)` or `$(NAME)`: it compares the text in the file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// if-opt = http-socket
    /// buffer-size = 8192
    /// endif =
    /// http-socket = :8080
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-opt = http-socket
    /// buffer-size = 8192
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_logic_opt_if_opt`, `uwsgi_get_exported_opt`
    RULE {
        id: "if-opt-forward",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    let lines = lines(cx);
    let is_asking = |line: &Line<'_>| matches!(line.key, b"if-opt" | b"if-not-opt");
    if !lines.iter().any(is_asking) {
        return;
    }
    let (places, first_of) = (by_place(cx), firsts(cx));
    let mut lines_of: HashMap<&[u8], Vec<usize>> = HashMap::new();
    lines.iter().enumerate().for_each(|(at, line)| lines_of.entry(line.key).or_default().push(at));
    for (opener, end) in blocks(cx, &lines).pairs {
        if !is_asking(&lines[opener]) {
            continue;
        }
        let Some(place) = lines[opener].place(cx) else { continue };
        let Some(&id) = places.get(&place) else { continue };
        let argument = lines[opener].value;
        let at = memchr::memchr(b'=', argument);
        let name = &argument[..at.unwrap_or(argument.len())];
        let first = first_of.get(name).copied();
        let below = lines_of.get(name).and_then(|all| all.get(all.partition_point(|at| *at < end)));
        let below = below.map(|at| &lines[*at]);
        match first {
            Some(first) if first < id => unexpanded(cx, id, first, at.is_some()),
            // Lines in the block itself are the default that the condition is for.
            _ if below.is_some()
                && cx.evaluation.unread.first().is_none_or(|unread| unread.position > id.0 as usize) =>
            {
                let (key, name) = (shown(lines[opener].key), shown(name));
                let message = format!("`{key}` does not see `{name}`, which is set only further down");
                let finding = Finding::new(&RULE, place, message)
                    .related(below.and_then(|line| line.place(cx)), format!("`{name}` is set here"))
                    .help(format!("move the `{name}` line above the block"));
                cx.report(finding);
            }
            _ => {}
        }
    }
}

/// The first entry of each key.
fn firsts<'a>(cx: &Context<'a>) -> HashMap<&'a [u8], EntryId> {
    let mut first = HashMap::new();
    for id in cx.evaluation.ids() {
        first.entry(cx.key(id)).or_insert(id);
    }
    first
}

/// `NAME=VALUE` against a value that has yet to be replaced.
fn unexpanded(cx: &Context<'_>, id: EntryId, first: EntryId, compares: bool) {
    let text = cx.evaluation.text(cx.entry(first).raw().text);
    let has_reference = b"%$@".iter().any(|symbol| !references(text, *symbol).is_empty());
    let Some(place) = cx.value_place(id).filter(|_| compares && has_reference) else { return };
    let message = format!(
        "`{}` compares with the literal text `{}`: placeholders are not replaced yet",
        cx.name(id),
        shown(text)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "compared value")
        .help("compare with a literal value");
    cx.report(finding);
}
