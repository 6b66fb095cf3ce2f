use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `fallback-config` below options that may fail.
    ///
    /// ## What it does
    /// Finds `fallback-config` below other lines.
    ///
    /// ## Why is this bad
    /// uWSGI registers the fallback when it reads the line. If an include or a plugin above it fails, uWSGI
    /// exits without the fallback.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// need-plugin = geoip
    /// fallback-config = /etc/uwsgi/safe.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// fallback-config = /etc/uwsgi/safe.ini
    /// http-socket = :8080
    /// need-plugin = geoip
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_fallback_config` and the option's `UWSGI_OPT_IMMEDIATE` flag
    RULE {
        id: "fallback-config-late",
        category: Logic,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::FALLBACK_CONFIG]),
    }
}

fn check(cx: &Context<'_>) {
    use crate::catalog::Flags;
    let Some(id) = cx.each(ids::FALLBACK_CONFIG).next() else { return };
    let acts = |other: &crate::evaluate::EntryId| {
        *other < id
            && cx
                .entry(*other)
                .option
                .is_some_and(|option| option.flags().contains(Flags::IMMEDIATE) && option != ids::STRICT)
    };
    let Some(earlier) = cx.written().find(acts) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "if `{}` above fails, `fallback-config` is not used, because uWSGI has not read it yet",
        cx.name(earlier)
    );
    let finding = Finding::new(&RULE, place, message).related(cx.entry_place(earlier), "processed first");
    cx.report(finding.help("make `fallback-config` the first line of the section"));
}
