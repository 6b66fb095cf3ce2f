use super::common::{is_assigned, read_value, references};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Arithmetic in `%(…)` without spaces around the operator.
    ///
    /// ## What it does
    /// Finds `%(a+1)` and `%(a *2)` if the parts are numbers or defined names.
    ///
    /// ## Why is this bad
    /// uWSGI splits only at spaces. Without them `a+1` is one undefined name and the text stays literal,
    /// which is 0 for a number.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// cpus = 4
    /// processes = %(cpus*2)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// cpus = 4
    /// processes = %(cpus * 2)
    /// ```
    ///
    /// ## Fix safety
    /// Safe: offered only if every part is a number or a defined name, so nothing else can be meant.
    ///
    /// ## References
    /// `core/config.c:uwsgi_manage_placeholder`
    RULE {
        id: "placeholder-math-spacing",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Percent,
    }
}

fn is_operator(byte: u8) -> bool {
    matches!(byte, b'+' | b'-' | b'*' | b'/')
}

/// Whether a text is an operation whose blanks are missing.
pub(super) fn is_sum(cx: &Context<'_>, text: &[u8]) -> bool {
    let parts: Vec<&[u8]> = text.split(|&b| is_operator(b) || b == b' ').collect();
    let has_operator = text.iter().any(|&b| is_operator(b));
    let is_number = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let is_part = |part: &&[u8]| is_number(part) || is_assigned(cx, part);
    let tight = text
        .split(|&b| b == b' ')
        .any(|word| word.len() > 1 && word.iter().any(|&b| is_operator(b)) && !is_assigned(cx, word));
    let real = parts.iter().filter(|part| !part.is_empty()).count() > 1;
    let steps = text.windows(2).any(|pair| matches!(pair, b"++" | b"--"));
    has_operator && tight && real && !steps && parts.iter().all(is_part) && !is_assigned(cx, text)
}

/// The operation with a blank on both sides of each operator.
fn spaced(text: &[u8]) -> String {
    let mut out = Vec::new();
    for &byte in text {
        if is_operator(byte) {
            out.extend([b' ', byte, b' ']);
        } else {
            out.push(byte);
        }
    }
    let words: Vec<String> = out.split(|&b| b == b' ').filter(|word| !word.is_empty()).map(shown).collect();
    words.join(" ")
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, std::ops::Range<usize>)> = cx
        .written()
        .filter_map(|id| {
            let value = read_value(cx, id)?;
            let name = references(value, b'%').into_iter().find(|name| is_sum(cx, &value[name.clone()]))?;
            Some((id, name))
        })
        .collect();
    for (id, name) in found {
        let (Some(value), Some(place)) = (read_value(cx, id), cx.value_part(id, name.clone())) else {
            continue;
        };
        let (text, better) = (shown(&value[name.clone()]), spaced(&value[name]));
        let message = format!(
            "`%({text})` stays literal: without spaces around the operator uWSGI reads `{text}` as one name, which is not defined"
        );
        let steps = vec![Step::Replace { place, text: better.clone() }];
        let finding = Finding::new(&RULE, place, message).help(format!("write `%({better})`"));
        cx.report(finding.safe_fix("add spaces around the operator", steps));
    }
}
