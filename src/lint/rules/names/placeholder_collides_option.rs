use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholder with the name of an option.
    ///
    /// ## What it does
    /// Finds `set-placeholder` (or `set-ph`, `resolve`) with the name of an option.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup: a name cannot be both an option and a placeholder.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// set-placeholder = home=/srv/shop
    /// http-socket = :8080
    /// chdir = %(home)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// set-placeholder = shop-home=/srv/shop
    /// http-socket = :8080
    /// chdir = %(shop-home)
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_placeholder`
    RULE {
        id: "placeholder-collides-option",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let refusals =
        cx.evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::PlaceholderIsOption);
    let colliding: Vec<(EntryId, GuardId)> =
        refusals.filter_map(|refusal| Some((refusal.entry?, refusal.guard))).collect();
    for (id, guard) in colliding {
        let Some(place) = cx.entry_place(id) else { continue };
        let name = cx.name(id);
        let message =
            format!("uWSGI exits at startup: `{name}` is an option, so a placeholder cannot have this name");
        let finding = Finding::new(&RULE, place, message).help(format!(
            "rename the placeholder, or set the option with `{name} = …`; `%({name})` works for options too"
        ));
        cx.report(if guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
