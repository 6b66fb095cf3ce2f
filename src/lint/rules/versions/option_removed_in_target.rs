use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option removed in the target release.
    ///
    /// ## What it does
    /// Finds options that existed in a release before the one named by `--target`.
    ///
    /// ## Why is this bad
    /// The newer server treats the key as a placeholder and ignores it.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.1-dev
    /// [uwsgi]
    /// http-socket = :8080
    /// shutdown-sockets = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// shutdown-sockets = true
    /// ```
    ///
    /// ## References
    /// The option tables of 2.0.31 and of the development tree.
    RULE {
        id: "option-removed-in-target",
        category: Versions,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let target = cx.target();
    let missing = cx.faulty(|fault| match fault {
        KeyFault::Unavailable(option) if gap(option, target) == Gap::Removed => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.key_place(id) else { continue };
        let name = option.name();
        let message = format!("uWSGI {target} no longer has the option `{name}`: {}", cx.fate(id));
        let finding = Finding::new(&RULE, place, message).help("remove the line");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
