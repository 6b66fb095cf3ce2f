use super::common::unix_socket;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step, shown};

declare_rule! {
    /// `daemonize` clears the mask of file modes.
    ///
    /// ## What it does
    /// Finds `daemonize` without `umask` where a pid file is written, or a UNIX socket is made without `chmod-socket`.
    ///
    /// ## Why is this bad
    /// From then on files are made with all bits: the socket gets mode 777 and the pid file 666. Everybody on the
    /// machine may talk to the application, and may write into the pid file the number of a process that root will then
    /// stop.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// daemonize = /var/log/shop/uwsgi.log
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// umask = 022
    /// socket = /run/shop/uwsgi.sock
    /// daemonize = /var/log/shop/uwsgi.log
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Fix safety
    /// Files that others were meant to write are no longer made that way.
    ///
    /// ## References
    /// `core/utils.c:daemonize` calls umask(0) unless `umask` was given.
    DAEMONIZE_UMASK_ZERO {
        id: "daemonize-umask-zero",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::UMASK)
        || matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Docker | Deploy::Dev))
    {
        return;
    }
    let daemon = cx.get(ids::DAEMONIZE).or_else(|| cx.get(ids::DAEMONIZE2)).filter(|setting| setting.certain);
    let Some((entry, place)) =
        daemon.and_then(|setting| Some((setting.entry, cx.entry_place(setting.entry)?)))
    else {
        return;
    };
    let open = open_files(cx);
    if open.is_empty() {
        return;
    }
    let message = format!("`{}` sets the umask to 0: {}", cx.name(entry), open.join(", and "));
    let steps = vec![Step::InsertAfter { entry, key: "umask".to_owned(), value: "022".to_owned() }];
    let finding = Finding::new(&DAEMONIZE_UMASK_ZERO, place, message)
        .help("add `umask = 022`, which the server then keeps")
        .unsafe_fix("add `umask = 022`", steps);
    cx.report(finding);
}

/// The files that others may write, with their modes.
fn open_files(cx: &Context<'_>) -> Vec<String> {
    let mut open = Vec::new();
    if cx.surely_absent(ids::CHMOD_SOCKET)
        && let Some(path) = unix_socket(cx)
    {
        open.push(format!("`{}` gets mode 777", shown(&path)));
    }
    let pidfiles = [ids::PIDFILE, ids::SAFE_PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE2];
    if let Some(setting) = pidfiles.iter().find_map(|option| cx.get(*option)) {
        open.push(format!("`{}` gets mode 666", cx.shown_value(setting.entry)));
    }
    open
}
