use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option of the development tree only.
    ///
    /// ## What it does
    /// Finds options that exist only in 2.1-dev.
    ///
    /// ## Why is this bad
    /// The documentation describes some of them without saying so, and packages set them. Every 2.0 server
    /// treats the key as a placeholder and ignores it.
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
            "no release of uWSGI has the option `{name}`, only the development tree: {}",
            cx.fate(id)
        );
        let finding = Finding::new(&RULE, place, message).help("remove the line until a release supports it");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
