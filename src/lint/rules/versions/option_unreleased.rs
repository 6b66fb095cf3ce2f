use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// The option exists in the development tree alone, and no released server has it.
    ///
    /// ## What it does
    /// Finds options that only 2.1-dev has.
    ///
    /// ## Why is this bad
    /// The documentation describes some of them without a note, and packages set them. Every 2.0 server takes the key for a placeholder and does nothing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-manage-chunked-input = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = shop.py
    /// ```
    ///
    /// ## References
    /// The option tables of 2.0.31 and of the development tree.
    RULE {
        id: "option-unreleased",
        category: Versions,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let target = cx.target();
    let missing = cx.faulty(|fault| match fault {
        KeyFault::Unavailable(option) if gap(option, target) == Gap::Unreleased => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        // Inside of a block an `else` does harm, which a rule of its own says.
        if option == crate::catalog::ids::ELSE {
            continue;
        }
        let Some(place) = cx.key_place(id) else { continue };
        let name = option.name();
        let message = format!(
            "no release of uWSGI has the option `{name}`, only its development tree: {}",
            cx.fate(id)
        );
        let finding = Finding::new(&RULE, place, message).help("take the line out until a release has it");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
