use super::common::refused_by_strict;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Custom variable without `set-placeholder` in strict mode.
    ///
    /// ## What it does
    /// Finds keys used as `%(key)`, and names in `set = name=value`, that are not options while `strict` is
    /// on.
    ///
    /// ## Why is this bad
    /// In strict mode uWSGI exits on every key that is not an option, even if it is used as a placeholder or
    /// defined by `set`. Only `set-placeholder` (`set-ph`) defines a name without this check.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// base = /srv/shop
    /// http-socket = :8080
    /// chdir = %(base)/app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// set-placeholder = base=/srv/shop
    /// http-socket = :8080
    /// chdir = %(base)/app
    /// ```
    ///
    /// ## Fix safety
    /// Safe: offered only if the value contains no `$()`, `@()` or `%()`, which are not replaced in
    /// `set-placeholder`.
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_get`, `core/uwsgi.c:uwsgi_opt_set_placeholder`
    RULE {
        id: "strict-adhoc-placeholder",
        category: Names,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let adhoc: Vec<EntryId> = refused_by_strict(cx)
        .filter(|id| cx.entry(*id).known == Known::No)
        .filter(|id| cx.entry(*id).made_by().is_some() || cx.is_mentioned(cx.key(*id)))
        .collect();
    for id in adhoc {
        let Some(place) = cx.entry_place(id) else { continue };
        let name = cx.name(id);
        let message = format!(
            "uWSGI exits on this line in strict mode: `{name}` is not an option and not defined by `set-placeholder`"
        );
        let mut finding =
            Finding::new(&RULE, place, message).help(format!("write `set-placeholder = {name}=…`"));
        let value = cx.written_value(id).map(String::from_utf8_lossy).unwrap_or_default();
        if !["$(", "@(", "%("].iter().any(|open| value.contains(open)) {
            let step = match cx.entry(id).made_by() {
                Some(set) => Step::Rename { entry: set, to: "set-placeholder".to_owned() },
                None => Step::Replace { place, text: format!("set-placeholder = {name}={value}") },
            };
            finding = finding.safe_fix("define it with `set-placeholder`", vec![step]);
        }
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
