use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option of another operating system.
    ///
    /// ## What it does
    /// Finds options that are compiled in only on another operating system, such as FreeBSD.
    ///
    /// ## Why is this bad
    /// On Linux uWSGI treats the key as a placeholder: no jail is created, and no message is logged.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// jail = /jails/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// chroot = /jails/shop
    /// ```
    ///
    /// ## References
    /// The `#ifdef` lines around the option tables, `core/uwsgi.c`
    RULE {
        id: "platform-only",
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
        KeyFault::Unavailable(option) if gap(option, target) == Gap::Platform => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.key_place(id) else { continue };
        let name = option.name();
        let message = format!("uWSGI on Linux has no option `{name}`: {}", cx.fate(id));
        let finding =
            Finding::new(&RULE, place, message).help("move it to a file for the other system, or remove it");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
