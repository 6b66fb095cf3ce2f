use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Only servers for another operating system have the option.
    ///
    /// ## What it does
    /// Finds options that are compiled in for FreeBSD, for example, and not on Linux.
    ///
    /// ## Why is this bad
    /// A server on Linux takes the key for a placeholder: there is no jail, and no message.
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
        let finding = Finding::new(&RULE, place, message)
            .help("put it into a file that only the other system reads, or take it out");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
