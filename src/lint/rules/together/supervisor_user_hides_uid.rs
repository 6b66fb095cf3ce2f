use crate::catalog::ids;
use crate::lint::beside::Program;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `uid` in a server that supervisor starts as another user.
    ///
    /// ## What it does
    /// Finds `uid` and `gid` other than the `user` of the program that starts the server.
    ///
    /// ## Why is this bad
    /// Only root may change its user. A server that starts as `user` keeps it: `uid` and `gid` have no effect.
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
    /// `core/uwsgi.c:uwsgi_as_root`, supervisord, `[program:x]`.
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
        let number = |text: &[u8]| text.iter().all(u8::is_ascii_digit);
        if value == user.as_bytes() || number(value) != number(user.as_bytes()) {
            continue;
        }
        let message = format!(
            "supervisor starts the server as `{user}`, so `{} = {}` has no effect",
            cx.name(entry),
            shown(value)
        );
        let finding = Finding::new(&RULE, cx.place_beside(program.file, setting.span), message)
            .related(cx.entry_place(entry), "no effect")
            .help("name the account in one place");
        cx.report(finding);
    }
}
