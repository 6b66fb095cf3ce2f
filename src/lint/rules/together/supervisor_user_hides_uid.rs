use crate::catalog::ids;
use crate::lint::account::{Switch, switch};
use crate::lint::beside::Program;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// `uid` in a server that supervisor starts as another user.
    ///
    /// ## What it does
    /// Finds `uid` and `gid` other than the `user` of the program that starts the server.
    ///
    /// ## Why is this bad
    /// Only root may change its user. A server that starts as `user` keeps it: a name in `uid` has no effect, and with the
    /// number of another account it exits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// uid = www-data
    /// gid = www-data
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// stopsignal=INT
    /// autorestart=true
    /// user=shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// stopsignal=INT
    /// autorestart=true
    /// user=www-data
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_as_root`, supervisord, `[program:x]`. Seen on 2.0.31, started as www-data: with `uid = nobody` it
    /// runs, with `uid = 65534` it says `cannot setuid() as non-root user` and exits.
    RULE {
        id: "supervisor-user-hides-uid",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Supervisor,
    }
}

fn check(cx: &Context<'_>) {
    for program in Program::ours(cx) {
        let Some((setting, user)) =
            program.last("user").filter(|(_, user)| !matches!(user.as_str(), "root" | "0"))
        else {
            continue;
        };
        let Some((entry, value)) = cx.certain(ids::UID) else { continue };
        let (name, value) = (cx.name(entry), shown(value));
        let (outcome, severity) = match switch(value.as_bytes(), user.as_bytes()) {
            Switch::Ignored => (format!("so `{name} = {value}` has no effect"), Severity::Warning),
            Switch::Exits => {
                (format!("which may not switch to `{name} = {value}`: uWSGI exits"), Severity::Error)
            }
            Switch::Same | Switch::Unknown | Switch::Unneeded => continue,
        };
        let message = format!("supervisor starts the server as `{user}`, {outcome}");
        let finding = Finding::new(&RULE, cx.place_beside(program.file, setting.span), message)
            .severity(severity)
            .related(cx.entry_place(entry), "needs root")
            .help("name the account in one place");
        cx.report(finding);
    }
}
