use super::common::{local_severity, unix_socket};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// The mask of file modes is 0, so everybody may write.
    ///
    /// ## What it does
    /// Finds `umask = 000` where a pid file is written, or a UNIX socket is made without `chmod-socket`.
    ///
    /// ## Why is this bad
    /// The socket gets mode 777 and the pid file 666, and what the application writes is open to everybody, too.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// umask = 000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// umask = 007
    /// ```
    ///
    /// ## Fix safety
    /// What others were meant to write is no longer made that way.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_umask`, `core/socket.c:bind_to_unix`
    RULE {
        id: "umask-zero",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::UMASK]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::UMASK) else { return };
    let is_zero = value.len() >= 3 && value.iter().all(|&b| b == b'0');
    let pidfiles = [ids::PIDFILE, ids::SAFE_PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE2];
    let socket = unix_socket(cx).filter(|_| cx.surely_absent(ids::CHMOD_SOCKET));
    let pidfile =
        pidfiles.iter().find_map(|option| cx.get(*option)).map(|setting| cx.shown_value(setting.entry));
    let what = match (socket, pidfile) {
        (Some(path), _) => format!("`{}` gets mode 777", shown(path)),
        (None, Some(path)) => format!("`{path}` gets mode 666"),
        (None, None) => return,
    };
    let Some(place) = cx.value_place(id).filter(|_| is_zero) else { return };
    let message =
        format!("with this umask every user of the machine may write what the server makes: {what}");
    let severity = local_severity(cx);
    let finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .help("use `umask = 007` to keep others out, and `chmod-socket` for sockets alone")
        .unsafe_fix("set it to 007", vec![Step::Set { entry: id, value: "007".to_owned() }]);
    cx.report(finding);
}
