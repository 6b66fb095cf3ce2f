use super::common::plain;
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Cron job that runs every minute and may overlap itself.
    ///
    /// ## What it does
    /// Finds `cron` with `-1` in all five fields.
    ///
    /// ## Why is this bad
    /// uWSGI starts the command every minute, even if the previous run has not finished. `unique-cron` waits
    /// for it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = -1 -1 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// unique-cron = -1 -1 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: uWSGI no longer starts a job that is still running.
    ///
    /// ## References
    /// `core/cron.c:uwsgi_manage_command_cron`.
    RULE {
        id: "cron-command-too-often",
        category: Values,
        severity: Info,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::CRON]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::CRON) {
        let Some(([-1, -1, -1, -1, -1], command)) = plain(cx, id).and_then(c::cron_fields) else { continue };
        let Some(place) = cx.entry_place(id).filter(|_| !command.is_empty()) else { continue };
        let message = format!(
            "`{} = {}` starts every minute, even if the previous run has not finished",
            cx.name(id),
            cx.shown_value(id)
        );
        let step = Step::Rename { entry: id, to: "unique-cron".to_owned() };
        cx.report(
            Finding::new(&RULE, place, message)
                .help("use `unique-cron` if runs must not overlap")
                .unsafe_fix("rename to `unique-cron`", vec![step]),
        );
    }
}
