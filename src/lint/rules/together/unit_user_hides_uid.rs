use crate::catalog::ids;
use crate::lint::account::{Switch, switch};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `uid` without effect because of `User=`.
    ///
    /// ## What it does
    /// Finds `uid` and `gid` in a configuration that a unit with `User=` starts. It is an error if they are numbers other
    /// than those of the unit, a warning if they name another account, and an info if they may be the same one.
    ///
    /// ## Why is this bad
    /// Only root can switch users. If uWSGI is started as another user, it ignores a name silently and keeps running as the
    /// account of the unit. With the number of another account it exits.
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
    /// `core/utils.c:uwsgi_as_root`. Seen on 2.0.21 and 2.0.31, started as www-data: with `uid = nobody` it runs, with `uid =
    /// 65534` it says `cannot setuid() as non-root user` and exits.
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
        let Some((entry, _)) = accounts.first().copied() else { continue };
        let group = service.unit.last("Service", "Group").map(|group| group.value.clone());
        // Without `Group=` it is that of the user, whose number is not known.
        let group =
            group.unwrap_or_else(|| if is_number(&user) { b"?".to_vec() } else { user.clone().into_bytes() });
        let names = [(ids::UID, user.as_bytes()), (ids::GID, &group[..])];
        let all = || {
            names
                .iter()
                .filter_map(|(option, name)| cx.certain(*option).map(|(id, value)| (id, switch(value, name))))
        };
        let of = |what: Switch| all().find(|(_, came)| *came == what).map(|(id, _)| id);
        let text = |id| format!("{} = {}", cx.name(id), cx.shown_value(id));
        let (outcome, severity) = if let Some(id) = of(Switch::Exits) {
            (format!("uWSGI may not switch to `{}` and exits", text(id)), Severity::Error)
        } else if let Some(id) = of(Switch::Ignored) {
            (format!("`{}` is ignored", text(id)), Severity::Warning)
        } else if let Some(id) = of(Switch::Unknown) {
            (format!("`{}` is redundant if that is its number, else uWSGI exits", text(id)), Severity::Info)
        } else {
            (format!("`{}` is redundant", cx.name(entry)), Severity::Info)
        };
        let message = format!("the unit already starts uWSGI as `{user}`: {outcome}");
        let place = cx.place_beside(service.file, setting.span);
        let mut finding = Finding::new(&RULE, place, message).severity(severity).help(
            "name the account either in the unit, or in the configuration of a server that starts as root",
        );
        for (entry, _) in accounts {
            finding = finding.related(cx.entry_place(entry), "needs root");
        }
        cx.report(finding);
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
