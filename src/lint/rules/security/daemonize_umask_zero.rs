use super::common::{local_severity, unix_socket};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step, shown};

declare_rule! {
    /// `daemonize` resets the umask to 0.
    ///
    /// ## What it does
    /// Finds `daemonize` without `umask` if a pidfile is written, a UNIX socket is created without `chmod-socket`, or
    /// `stats` is a UNIX socket. With `daemonize2` the sockets and `pidfile` are created earlier, so only `stats` and
    /// `safe-pidfile` count.
    ///
    /// ## Why is this bad
    /// From then on files are created with all permissions: sockets get mode 777 and pidfiles 666. Every local user can
    /// connect to the application, and can write another PID to the pidfile, which root then stops.
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
    /// Files that others are meant to write to are no longer created with that permission.
    ///
    /// ## References
    /// `core/utils.c:daemonize` calls umask(0) unless `umask` was given; `core/uwsgi.c:uwsgi_start` comes to `daemonize2` late.
    RULE {
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
    let open = open_files(cx, cx.get(ids::DAEMONIZE).is_some());
    if open.is_empty() {
        return;
    }
    let message = format!(
        "`{}` resets the umask to 0, so every local user can write to these files: {}",
        cx.name(entry),
        open.join(", and ")
    );
    let steps = vec![Step::InsertAfter { entry, key: "umask".to_owned(), value: "022".to_owned() }];
    let finding = Finding::new(&RULE, place, message)
        .severity(local_severity(cx))
        .help("add `umask = 022`, which `daemonize` keeps")
        .unsafe_fix("add `umask = 022`", steps);
    cx.report(finding);
}

/// The files that others may write, with their modes. `daemonize2` comes after the sockets and the plain pid files.
fn open_files(cx: &Context<'_>, early: bool) -> Vec<String> {
    let mut open = Vec::new();
    let socket = unix_socket(cx).filter(|_| early && cx.surely_absent(ids::CHMOD_SOCKET));
    let stats = cx.certain(ids::STATS).map(|(_, path)| path).filter(|path| !path.contains(&b':'));
    let stats = stats.filter(|path| !path.starts_with(b"@") && !path.is_empty());
    if let Some(path) = socket.or(stats) {
        open.push(format!("`{}` gets mode 777", shown(path)));
    }
    let pidfiles = [ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2, ids::PIDFILE, ids::PIDFILE2];
    let pidfiles = &pidfiles[..if early { 4 } else { 2 }];
    if let Some(setting) = pidfiles.iter().find_map(|option| cx.get(*option)) {
        open.push(format!("`{}` gets mode 666", cx.shown_value(setting.entry)));
    }
    open
}
