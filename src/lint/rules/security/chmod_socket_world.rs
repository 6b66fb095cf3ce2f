use super::common::{local_severity, unix_listener};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::rules::network::common::takes_variables;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Every user of the machine may talk to the socket.
    ///
    /// ## What it does
    /// Finds `chmod-socket` that lets others write (666, 777, and `1`, which means 666) where a UNIX socket is bound.
    ///
    /// ## Why is this bad
    /// Who may connect speaks the protocol that the web server speaks. Over a uwsgi socket that is enough to have the
    /// server run a file of one's own as the user of the application.
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
    let gain =
        if takes_variables(cx, listener) { ", and can have the application run code of theirs" } else { "" };
    let message =
        format!("with mode {mode} every user of the machine may connect to `{}`{gain}", shown(path));
    let steps = vec![Step::Set { entry: id, value: "660".to_owned() }];
    let severity = local_severity(cx);
    let finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .help("use `chmod-socket = 660`, and `chown-socket = USER:GROUP` with the group of the web server")
        .unsafe_fix("set the mode to 660", steps);
    cx.report(finding);
}
