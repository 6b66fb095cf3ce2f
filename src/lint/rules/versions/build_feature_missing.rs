use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option that requires a compile-time feature.
    ///
    /// ## What it does
    /// Finds options that exist only if uWSGI is compiled with a library or switch that current builds lack,
    /// such as the TLS session cache.
    ///
    /// ## Why is this bad
    /// Such a server treats the key as a placeholder and ignores it.
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
            "current builds have no option `{name}`, which requires {needed} at compile time: {}",
            cx.fate(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("remove the line; `uwsgi --help` lists the options of your server");
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
