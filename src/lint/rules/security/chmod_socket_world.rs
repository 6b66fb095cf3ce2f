use super::common::{local_severity, unix_listener};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::rules::network::common::takes_variables;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

declare_rule! {
    /// Socket that every local user can connect to.
    ///
    /// ## What it does
    /// Finds `chmod-socket` with a mode that gives write permission to all users (666, 777, and `1`, which means 666)
    /// if a UNIX socket is bound. It is a warning if `uid` or `--deploy` shows that uWSGI runs on a host with other users
    /// and the socket lets its clients run code. Otherwise, as in containers, it is an info.
    ///
    /// ## Why is this bad
    /// Whoever can connect can use the protocol of the web server. On a uwsgi socket this is enough to run any file as
    /// the user of the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// chmod-socket = 666
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// chmod-socket = 660
    /// chown-socket = shop:www-data
    /// ```
    ///
    /// ## Fix safety
    /// A web server that is neither the owner nor in the group of the socket can no longer connect.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_chmod_socket`, `core/socket.c:bind_to_unix`
    RULE {
        id: "chmod-socket-world",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CHMOD_SOCKET]),
    }
}

fn check(cx: &Context<'_>) {
    let [(_, id)] = *cx.all(ids::CHMOD_SOCKET) else { return };
    let Some(value) = cx.value(id) else { return };
    let is_mode = value.len() == 3 && value.iter().all(|b| (b'0'..=b'7').contains(b));
    let open = value == b"1" || (is_mode && (value[2] - b'0') & 2 != 0);
    let (true, Some((listener, path)), Some(place)) = (open, unix_listener(cx), cx.value_place(id)) else {
        return;
    };
    let mode = if value == b"1" { "666".to_owned() } else { shown(value) };
    let runs_code = takes_variables(cx, listener);
    let gain = if runs_code { ", and can make the application run their code" } else { "" };
    let message = format!("with mode {mode} every local user can connect to `{}`{gain}", shown(path));
    let steps = vec![Step::Set { entry: id, value: "660".to_owned() }];
    let severity = if runs_code { local_severity(cx) } else { Severity::Info };
    let help = if cx.has(ids::CHOWN_SOCKET) {
        "use `chmod-socket = 660`, with the web server in the group of `chown-socket`"
    } else {
        "use `chmod-socket = 660`, and `chown-socket = USER:GROUP` with the web server's group"
    };
    let finding = Finding::new(&RULE, place, message).severity(severity).help(help);
    // Without a group that the web server is in, 660 shuts it out.
    let grouped = cx.has(ids::CHOWN_SOCKET) || cx.has(ids::GID);
    cx.report(if grouped { finding.unsafe_fix("set the mode to 660", steps) } else { finding });
}
