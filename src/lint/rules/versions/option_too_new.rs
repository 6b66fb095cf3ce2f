use crate::lint::keys::{Gap, gap};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option that requires a later release.
    ///
    /// ## What it does
    /// Finds options that were added after the release named by `--target` or by `--build`.
    ///
    /// ## Why is this bad
    /// An older server treats the key as a placeholder: it ignores the line without a message.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.0.21
    /// [uwsgi]
    /// http-socket = :8080
    /// max-requests = 1000
    /// max-requests-delta = 100
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.29
    /// [uwsgi]
    /// http-socket = :8080
    /// max-requests = 1000
    /// max-requests-delta = 100
    /// ```
    ///
    /// ## References
    /// The option tables of every release from 2.0 on.
    RULE {
        id: "option-too-new",
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
        KeyFault::Unavailable(option) if gap(option, target) == Gap::TooNew => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.key_place(id) else { continue };
        let name = option.name();
        let since = option.since();
        let message =
            format!("uWSGI {target} has no option `{name}`, which was added in {since}: {}", cx.fate(id));
        let finding = Finding::new(&RULE, place, message)
            .help(format!("use uWSGI {since} or later, or remove the line"));
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
