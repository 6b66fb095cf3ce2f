use super::common::{is_assigned, references};
use crate::catalog::Flags;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// A placeholder whose value begins with another one is not replaced any further.
    ///
    /// ## What it does
    /// Finds values that begin with `%(a)` where the value of `a` begins with `%(b)`.
    ///
    /// ## Why is this bad
    /// After each replacement the server goes on from the second character of the value. A reference that begins there is
    /// found, one that takes the first place is not: the text `%(b)` remains, without a word.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// chdir = %(app)
    /// app = %(base)/shop
    /// base = /srv
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// chdir = %(app)
    /// app = /srv/%(project)
    /// project = shop
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass` begins again at index 1.
    RULE {
        id: "placeholder-chain-stops",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, String)> = cx.written().filter_map(|id| Some((id, stopped(cx, id)?))).collect();
    for (id, name) in found {
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "the server replaces the first placeholder of this value and then looks on from its second character: `%({name})` stays in `{}` as text",
            cx.name(id)
        );
        let help = "let the value begin with something else than a placeholder, or write the last link of the chain here";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// The name that remains at the beginning of a value although it is assigned.
fn stopped(cx: &Context<'_>, id: EntryId) -> Option<String> {
    let entry = cx.entry(id);
    let before = cx.evaluation.text(entry.raw.as_deref()?.text);
    let option = entry.option.filter(|_| entry.known == Known::Yes)?;
    let value = cx.value(id)?;
    let name = references(value, b'%').into_iter().next().filter(|name| name.start == 2)?;
    let is_other = !before.starts_with(&value[..=name.end]);
    let chained = before.starts_with(b"%(") && is_other && is_assigned(cx, &value[name.clone()]);
    (chained && !option.flags().contains(Flags::IMMEDIATE)).then(|| shown(&value[name]))
}
