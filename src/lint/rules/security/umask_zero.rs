use super::common::{local_severity, unix_socket};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// `umask = 000`.
    ///
    /// ## What it does
    /// Finds `umask = 000` if a pidfile is written or a UNIX socket is created without `chmod-socket`.
    ///
    /// ## Why is this bad
    /// Sockets get mode 777 and pidfiles 666, and every local user can write to the files that the application creates.
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
    /// Files that others are meant to write to are no longer created with that permission.
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
        format!("with this umask every local user can write to the files that uWSGI creates: {what}");
    let severity = local_severity(cx);
    let finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .help("use `umask = 007`; to open only sockets, use `chmod-socket`")
        .unsafe_fix("set it to 007", vec![Step::Set { entry: id, value: "007".to_owned() }]);
    cx.report(finding);
}
