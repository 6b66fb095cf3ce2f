use super::common::{read_value, references};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Arithmetic in `%(…)`, which has no operator precedence.
    ///
    /// ## What it does
    /// Finds `+` or `-` before `*` or `/` in one `%(…)`.
    ///
    /// ## Why is this bad
    /// uWSGI evaluates from left to right: `%(2 + 3 * 4)` is 20, not 14. Parentheses are not supported.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// cpus = 4
    /// processes = %(1 + cpus * 2)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// cpus = 4
    /// processes = %(cpus * 2 + 1)
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_manage_placeholder`
    RULE {
        id: "placeholder-math-order",
        category: Logic,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Percent,
    }
}

fn mixes(text: &[u8]) -> bool {
    let words = |wanted: &[&[u8]]| text.split(|&b| b == b' ').position(|word| wanted.contains(&word));
    let rest = words(&[b"+", b"-"]);
    let last_product = text
        .split(|&b| b == b' ')
        .enumerate()
        .filter(|(_, word)| matches!(*word, b"*" | b"/"))
        .map(|(at, _)| at)
        .last();
    rest.zip(last_product).is_some_and(|(sum, product)| sum < product)
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, std::ops::Range<usize>)> = cx
        .written()
        .filter_map(|id| {
            let value = read_value(cx, id)?;
            let name = references(value, b'%').into_iter().find(|name| mixes(&value[name.clone()]))?;
            Some((id, name))
        })
        .collect();
    for (id, name) in found {
        let (Some(value), Some(place)) = (read_value(cx, id), cx.value_part(id, name.clone())) else {
            continue;
        };
        let text = shown(&value[name]);
        let message = format!("uWSGI evaluates `{text}` from left to right, without operator precedence");
        cx.report(Finding::new(&RULE, place, message).help("write products first, or write the result"));
    }
}
