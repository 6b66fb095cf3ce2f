use crate::lint::beside::{Relation, Service};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Unit that starts another configuration.
    ///
    /// ## What it does
    /// Finds a unit given with `--systemd` whose `ExecStart=` names a file with another name than the one configuration
    /// that is checked.
    ///
    /// ## Why is this bad
    /// Changes to the checked file have no effect on the service.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/blog.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    RULE {
        id: "unit-other-configuration",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.settings.alone || !Service::ours(cx).is_empty() {
        return;
    }
    let units: Vec<_> = cx.units().filter(|(_, beside, _)| beside.said).collect();
    for (number, _, unit) in units {
        let Some(service) = Service::read(cx, number, unit) else { continue };
        let Relation::Other(file) = &service.relation else { continue };
        let own = cx.root().path.rsplit(|&byte| byte == b'/').next().unwrap_or_default();
        let message = format!(
            "the unit starts uWSGI with `{}`, not with `{}`",
            crate::lint::shown(file.as_bytes()),
            crate::lint::shown(own)
        );
        let place = cx.place_beside(number, service.start.span);
        cx.report(
            Finding::new(&RULE, place, message)
                .help("check the file that the unit names, or name this one in the unit"),
        );
    }
}
