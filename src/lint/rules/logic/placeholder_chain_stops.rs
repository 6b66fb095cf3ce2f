use super::common::{is_assigned, references};
use crate::catalog::Flags;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Placeholder chain that is not fully replaced.
    ///
    /// ## What it does
    /// Finds values that begin with `%(a)` where the value of `a` begins with `%(b)`.
    ///
    /// ## Why is this bad
    /// After each replacement uWSGI continues from the second character of the value. It finds a reference
    /// that begins there, but not one that begins at the first character: the text `%(b)` silently remains.
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
    /// `core/utils.c:uwsgi_apply_config_pass` restarts at index 1.
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
            "`%({name})` stays literal in `{}`: after replacing the first placeholder, uWSGI continues from the second character",
            cx.name(id)
        );
        let help = "start the value with literal text, or use the last placeholder of the chain directly";
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
