use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::suggest::{self, Sureness};
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Misspelled or incomplete option that the Emperor sets in its vassals.
    ///
    /// ## What it does
    /// Checks `vassal-set` (`vassals-set`) for values without `=` and for misspelled options.
    ///
    /// ## Why is this bad
    /// The Emperor passes the value to each vassal as `--set`. Without `=` every vassal exits at startup and
    /// is restarted indefinitely. A misspelled name becomes a placeholder in every vassal and is never
    /// reported.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// vassal-set = vaccum=true
    /// vassal-set = master
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// vassal-set = vacuum=true
    /// vassal-set = master=true
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:emperor_add`, `core/uwsgi.c:uwsgi_opt_set_placeholder`
    RULE {
        id: "vassal-set-bad-option",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::VASSAL_SET, ids::VASSALS_SET]),
    }
}

fn check(cx: &Context<'_>) {
    let ids: Vec<EntryId> = cx.each(ids::VASSAL_SET).collect();
    for id in ids {
        let (Some(value), Some(place)) = (cx.value(id), cx.value_place(id)) else { continue };
        let option = cx.name(id);
        let (message, help) = if let Some(at) = memchr::memchr(b'=', value) {
            let Some(meant) = misspelled(&value[..at], cx) else { continue };
            let name = String::from_utf8_lossy(&value[..at]).into_owned();
            (
                format!("`{option}` sets `{name}` in every vassal, which is not an option and is ignored"),
                format!("did you mean `{}`?", meant.name()),
            )
        } else {
            let shown = cx.shown_value(id);
            (
                format!(
                    "every vassal exits at startup and is restarted indefinitely: `{option}` requires NAME=VALUE, but `{shown}` has no `=`"
                ),
                format!("write `{option} = {shown}=true`"),
            )
        };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn misspelled(name: &[u8], cx: &Context<'_>) -> Option<OptId> {
    if OptId::lookup(name).is_some() {
        return None;
    }
    suggest::best(name, cx.target())
        .filter(|found| found.sureness == Sureness::Sure)
        .map(|found| found.option)
}
