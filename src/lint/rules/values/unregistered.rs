//! Options whose value names something that has to be registered: one look-up, and each rule's own words.

use super::common::{head, is_spoken_of, is_template, missing};
use crate::catalog::OptId;
use crate::catalog::registry::Kind;
use crate::evaluate::{EntryId, HOLE};
use crate::lint::{Context, Finding, Rule, Step, shown};

/// What an option asks for by name.
pub(super) struct Asked {
    pub(super) rule: &'static Rule,
    pub(super) kind: Kind,
    pub(super) options: &'static [OptId],
    /// The name ends at the first of these bytes, and arguments follow; empty where the value is the name.
    pub(super) separators: &'static [u8],
    /// The server will not start without it.
    pub(super) ends: bool,
    /// The message, from the option, the name, and why the server has none of that name.
    pub(super) say: fn(&str, &str, &str) -> String,
}

/// Reports every value that names nothing registered.
pub(super) fn check(cx: &Context<'_>, asked: &Asked) {
    let entries: Vec<EntryId> = asked.options.iter().flat_map(|option| cx.each(*option)).collect();
    for id in entries {
        if let Some(finding) = find(cx, asked, id) {
            cx.report(finding);
        }
    }
}

fn find(cx: &Context<'_>, asked: &Asked, id: EntryId) -> Option<Finding> {
    let unclear =
        |value: &[u8]| if asked.separators.is_empty() { is_spoken_of(value) } else { value.contains(&HOLE) };
    let value = cx.value(id).filter(|value| !unclear(value) && !is_template(cx, id))?;
    let name = asked.separators.iter().fold(value, |name, separator| head(name, *separator).0);
    let gone = missing(cx, asked.kind, name)?;
    let place = cx.value_part(id, 0..name.len().max(1)).filter(|_| acts(cx, id))?;
    let message = (asked.say)(&cx.name(id), &shown(name), &gone.why());
    let mut finding = Finding::new(asked.rule, place, message).help(gone.cure(asked.kind));
    if let Some(near) = gone.meant() {
        let value = format!("{near}{}", String::from_utf8_lossy(&value[name.len()..]));
        finding = finding.unsafe_fix(format!("write `{near}`"), vec![Step::Set { entry: id, value }]);
    }
    Some(if asked.ends { cx.ending(cx.guard(id), finding) } else { finding })
}

/// Of an option that holds one value, only the last line acts.
fn acts(cx: &Context<'_>, id: EntryId) -> bool {
    let wins = |option| cx.get(option).is_some_and(|setting| setting.entry == id);
    cx.entry(id).option.is_none_or(|option| !option.is_scalar() || wins(option))
}
