//! Small words behind values: what a placeholder becomes, and a number in the unit that people think in.

use super::Scene;
use super::cursor::{is_expanded, listed};
use crate::catalog::{Grammar, OptId};
use crate::evaluate::EntryId;
use crate::syntax::Span;

/// A hint behind a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where it is shown.
    pub at: u32,
    /// What is shown.
    pub text: String,
    /// It is a value, rather than a unit.
    pub is_value: bool,
}

/// The hints for the entries that touch a range.
pub fn hints(scene: &Scene<'_>, range: Span) -> Vec<Hint> {
    let evaluation = scene.evaluation;
    let Some(load) = evaluation.loads.first() else { return Vec::new() };
    let mut all = Vec::new();
    for (entry, listed) in load.document.entries.iter().zip(listed(evaluation)) {
        let Some(span) = load.written(entry.value.span()).filter(|span| !span.is_empty()) else { continue };
        if span.end < range.start || range.end < span.start {
            continue;
        }
        // A loop makes several of one line.
        let (Some(id), 1) = listed else { continue };
        let is_changed = is_expanded(load, entry) || evaluation.entry(id).raw.is_some();
        if is_changed && evaluation.entry(id).value.is_known() {
            all.push(Hint {
                at: span.end,
                text: format!("= {}", super::shown(evaluation, id)),
                is_value: true,
            });
        }
        all.extend(quantity(scene, id).map(|text| Hint { at: span.end, text, is_value: false }));
    }
    all
}

/// A number of seconds or bytes that is large enough to be read wrongly.
fn quantity(scene: &Scene<'_>, id: EntryId) -> Option<String> {
    let evaluation = scene.evaluation;
    let option = OptId::lookup(evaluation.key(id)).filter(|option| option.is_numeric())?;
    let number: u64 = std::str::from_utf8(evaluation.known_value(id)?).ok()?.trim().parse().ok()?;
    match option.grammar() {
        Grammar::Seconds => in_units(number, &[(86_400, "d"), (3_600, "h"), (60, "min")]),
        Grammar::Milliseconds => in_units(number, &[(60_000, "min"), (1_000, "s")]),
        Grammar::Bytes => in_units(number, &[(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]),
        Grammar::Megabytes => {
            in_units(number, &[(1 << 10, "GiB")]).or_else(|| (number > 0).then(|| format!("{number} MiB")))
        }
        _ => None,
    }
}

/// The largest unit that it is a whole or a half of, when there is one.
fn in_units(number: u64, units: &[(u64, &str)]) -> Option<String> {
    let (size, name) =
        *units.iter().find(|(size, _)| number >= *size && (number * 2).is_multiple_of(*size))?;
    let half = if number.is_multiple_of(size) { "" } else { ".5" };
    Some(format!("{}{half} {name}", number / size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_whole_in_a_unit() {
        let time = [(86_400, "d"), (3_600, "h"), (60, "min")];
        let said = [30, 60, 90, 100, 3_600, 21_600, 5_400, 86_400, 0].map(|number| in_units(number, &time));
        let expected = [
            None,
            Some("1 min"),
            Some("1.5 min"),
            None,
            Some("1 h"),
            Some("6 h"),
            Some("1.5 h"),
            Some("1 d"),
            None,
        ];
        assert_eq!(said, expected.map(|text| text.map(str::to_owned)));
    }
}
