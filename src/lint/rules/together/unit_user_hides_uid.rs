use crate::catalog::ids;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `uid` without effect because of `User=`.
    ///
    /// ## What it does
    /// Finds `uid` and `gid` in a configuration that a unit with `User=` starts. It is a warning if they name another
    /// account, and an info if they name the same one.
    ///
    /// ## Why is this bad
    /// Only root can switch users. If uWSGI is started as another user, it ignores `uid` and `gid` silently and keeps
    /// running as the account of the unit.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// uid = www-data
    /// gid = www-data
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
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
    /// User=shop
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_as_root`
    RULE {
        id: "unit-user-hides-uid",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let Some((setting, user)) = service.user() else { continue };
        let accounts = [ids::UID, ids::GID].into_iter().filter_map(|option| cx.certain(option));
        let accounts: Vec<_> = accounts.collect();
        let Some((entry, value)) = accounts.first().copied() else { continue };
        let group = service.unit.last("Service", "Group").map_or(user.as_bytes(), |group| &group.value);
        let names = [(ids::UID, user.as_bytes()), (ids::GID, group)];
        let number = |text: &[u8]| text.iter().all(u8::is_ascii_digit);
        let other = names.iter().any(|(option, name)| {
            cx.certain(*option).is_some_and(|(_, value)| value != *name && number(value) == number(name))
        });
        let name = cx.name(entry);
        let outcome = if other {
            format!("`{name} = {}` is ignored", crate::lint::shown(value))
        } else {
            format!("`{name}` is redundant")
        };
        let message = format!("the unit already starts uWSGI as `{user}`: {outcome}");
        let place = cx.place_beside(service.file, setting.span);
        let severity = if other { Severity::Warning } else { Severity::Info };
        let mut finding = Finding::new(&RULE, place, message).severity(severity).help(
            "name the account either in the unit, or in the configuration of a server that starts as root",
        );
        for (entry, _) in accounts {
            finding = finding.related(cx.entry_place(entry), "ignored");
        }
        cx.report(finding);
    }
}
