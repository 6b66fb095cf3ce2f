use crate::catalog::ids;
use crate::lint::account::{Switch, switch};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `uid` in a container that starts uWSGI as another user.
    ///
    /// ## What it does
    /// Finds `uid` and `gid` in a server whose container sets a user other than root: `USER` in a Dockerfile, `user` in
    /// compose, `runAsUser` in Kubernetes, `gosu` in front of uWSGI.
    ///
    /// ## Why is this bad
    /// Only root can switch users. uWSGI ignores the name of another account, and exits at the number of another one.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// USER 1000:1000
    /// CMD ["uwsgi", "--http-socket", ":8080", "--module", "shop.wsgi", "--uid", "33", "--gid", "33"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// USER 1000:1000
    /// CMD ["uwsgi", "--http-socket", ":8080", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_as_root`. Seen on 2.0.21 and 2.0.31, started as www-data: with `uid = nobody` it runs, with `uid =
    /// 65534` and with `gid = 65534` it says `cannot setuid() as non-root user` (or `setgid()`) and exits.
    RULE {
        id: "container-user-hides-uid",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::UID, ids::GID]),
    }
}

fn check(cx: &Context<'_>) {
    let start = cx.evaluation.start.as_deref().filter(|start| start.place.is_container());
    let Some(account) = start.and_then(|start| start.user.as_ref()?.text()) else { return };
    let mut parts = account.splitn(2, |&byte| byte == b':');
    let (user, group) = (parts.next().unwrap_or_default(), parts.next());
    let is_root = user == b"root" || user.iter().all(|&byte| byte == b'0');
    if is_root {
        return;
    }
    let own = [(ids::UID, Some(user)), (ids::GID, group)];
    for (option, own) in own.into_iter().filter_map(|(option, own)| Some((option, own?))) {
        let Some((id, value)) = cx.certain(option) else { continue };
        let text = format!("{} = {}", cx.name(id), cx.shown_value(id));
        let own = String::from_utf8_lossy(own).into_owned();
        let (message, severity) = match switch(value, own.as_bytes()) {
            Switch::Exits => (
                format!(
                    "uWSGI exits: the container starts it as `{own}`, and only root can switch to `{text}`"
                ),
                Severity::Error,
            ),
            Switch::Ignored => (
                format!(
                    "`{text}` has no effect: the container starts uWSGI as `{own}`, and only root can switch"
                ),
                Severity::Warning,
            ),
            Switch::Same | Switch::Unknown | Switch::Unneeded => continue,
        };
        let Some(place) = cx.entry_place(id) else { continue };
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help("remove the line, or let the container start as root"));
    }
}
