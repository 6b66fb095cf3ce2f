use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// The server was built without the feature that the option belongs to.
    ///
    /// ## What it does
    /// Finds options that are compiled in only with a library or a switch that today's builds have not, such as the TLS session
    /// cache.
    ///
    /// ## Why is this bad
    /// Such a server takes the key for a placeholder and does nothing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ssl-sessions-timeout = 300
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ```
    ///
    /// ## References
    /// The `#ifdef` lines around the option tables, `core/uwsgi.c`
    RULE {
        id: "build-feature-missing",
        category: Versions,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let target = cx.target();
    let missing = cx.faulty(|fault| match fault {
        KeyFault::Unavailable(option) if gap(option, target) == Gap::Feature => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.key_place(id) else { continue };
        let name = option.name();
        let needed = option.conditions().collect::<Vec<_>>().join(", ");
        let message = format!(
            "servers built today have no option `{name}` (it needs {needed} at compile time): {}",
            cx.fate(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("take the line out; `uwsgi --help` lists what your server has");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
