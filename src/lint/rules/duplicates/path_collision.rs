use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::beside::logger_file;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::{Role, plain_path};

declare_rule! {
    /// One path for two files that destroy each other.
    ///
    /// ## What it does
    /// Finds a path that is used as two of: log file, PID file, UNIX socket, command FIFO (`master-fifo`).
    /// Two sockets on one path are reported by `address-collision`. Two PID file options or two logs may
    /// share a file.
    ///
    /// ## Why is this bad
    /// When uWSGI binds a UNIX socket or creates the FIFO, it removes an existing file, even a PID file or
    /// log. A PID file that is also the log is truncated and overwritten.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// logto = /var/log/shop/uwsgi.log
    /// pidfile = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// logto = /var/log/shop/uwsgi.log
    /// pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`, `core/fifo.c:uwsgi_master_fifo`, `core/utils.c:uwsgi_write_pidfile`
    RULE {
        id: "path-collision",
        category: Duplicates,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// What a path is used for, in the order in which a later use destroys an earlier one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Log,
    Pid,
    Socket,
    Pipe,
}

impl Use {
    fn describe(self) -> &'static str {
        match self {
            Self::Log => "log file",
            Self::Pid => "PID file",
            Self::Socket => "socket",
            Self::Pipe => "command FIFO",
        }
    }
}

struct Used {
    entry: EntryId,
    purpose: Use,
    path: Vec<u8>,
}

/// No more paths than this are compared.
const PATHS: usize = 64;

fn check(cx: &Context<'_>) {
    let mut used = used(cx);
    used.truncate(PATHS);
    for (at, later) in used.iter().enumerate() {
        let clash = |earlier: &&Used| {
            earlier.purpose != later.purpose
                && earlier.path == later.path
                && cx.same_guard(earlier.entry, later.entry)
        };
        if let Some(earlier) = used[..at].iter().find(clash) {
            say(cx, earlier, later);
        }
    }
}

fn used(cx: &Context<'_>) -> Vec<Used> {
    const LAUNCH: bool = true;
    let files: [(OptId, Use, bool); 8] = [
        (ids::LOGTO, Use::Log, LAUNCH),
        (ids::LOGTO2, Use::Log, LAUNCH),
        (ids::DAEMONIZE, Use::Log, LAUNCH),
        (ids::DAEMONIZE2, Use::Log, false),
        (ids::PIDFILE, Use::Pid, LAUNCH),
        (ids::PIDFILE2, Use::Pid, false),
        (ids::SAFE_PIDFILE, Use::Pid, false),
        (ids::SAFE_PIDFILE2, Use::Pid, false),
    ];
    let mut found = Vec::new();
    let mut add = |entry, purpose, launch, path: &[u8]| {
        let path = plain_path(path);
        let is_moved = launch && !path.starts_with(b"/") && cx.has(ids::CHDIR);
        if !path.is_empty()
            && !is_moved
            && path != b"/dev/null"
            && path != b"/dev/stdout"
            && path != b"/dev/stderr"
        {
            found.push(Used { entry, purpose, path });
        }
    };
    for (option, purpose, launch) in files {
        if let Some(last) = cx.get(option).and_then(|last| Some((last.entry, cx.value(last.entry)?))) {
            add(last.0, purpose, launch, last.1);
        }
    }
    for listener in cx.listeners().iter().filter(|listener| listener.role != Role::Shared) {
        if let Some(path) = listener.address.path() {
            add(listener.entry, Use::Socket, false, path);
        }
    }
    for id in cx.each(ids::MASTER_FIFO) {
        add(id, Use::Pipe, false, cx.value(id).unwrap_or_default());
    }
    for id in cx.written() {
        if let Some(path) = logger_file(cx, id) {
            add(id, Use::Log, false, &path);
        }
    }
    found.sort_by_key(|used| used.entry);
    found
}

fn say(cx: &Context<'_>, earlier: &Used, later: &Used) {
    let Some(place) = cx.value_place(later.entry) else { return };
    let (last, first) = if earlier.purpose > later.purpose { (earlier, later) } else { (later, earlier) };
    let (maker, owner) = (cx.name(last.entry), cx.name(first.entry));
    let verb = if last.purpose == Use::Pid { "truncates" } else { "removes" };
    let shared = shown(&later.path);
    let (made, gone) = (last.purpose.describe(), first.purpose.describe());
    let message = format!("`{maker}` creates its {made} at `{shared}` and {verb} the {gone} of `{owner}`");
    let finding = Finding::new(&RULE, place, message)
        .related(cx.value_place(earlier.entry), format!("`{}` uses the path here", cx.name(earlier.entry)))
        .help("use a separate path for each");
    cx.report(finding);
}
