use super::common::path;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Address;
use memchr::memmem;

declare_rule! {
    /// Directory below `/run` that nothing creates.
    ///
    /// ## What it does
    /// Finds sockets, pidfiles and pipes in a directory below `/run` (or `/var/run`) that no `RuntimeDirectory=` of the
    /// unit creates and no command of it prepares. It also finds those directly in `/run` if the unit sets a user.
    ///
    /// ## Why is this bad
    /// `/run` is empty after a boot, and only root can write to it. uWSGI does not create directories: it fails to bind
    /// and the service does not start, often for the first time weeks after it was set up by hand.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// RuntimeDirectory=shop
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `systemd.exec(5)`, `core/socket.c:bind_to_unix`
    RULE {
        id: "unit-runtime-directory",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

/// Folders below `/run` that are there on every system.
const STANDING: [&str; 4] = ["user", "lock", "systemd", "shm"];

fn check(cx: &Context<'_>) {
    let paths = paths(cx);
    for service in Service::ours(cx) {
        let Some(made) = made(&service) else { continue };
        let mut seen: Vec<String> = Vec::new();
        for (entry, path) in &paths {
            let Some(rest) = path.strip_prefix("/run/") else { continue };
            let folder = rest.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            if seen.contains(folder.as_ref().unwrap_or(path)) {
                continue;
            }
            let said = match &folder {
                Some(folder) => missing(cx, &service, folder, &made),
                None => straight(&service, path),
            };
            let Some((span, message, help)) = said else { continue };
            seen.push(folder.unwrap_or_else(|| path.clone()));
            let finding = Finding::new(&RULE, cx.place_beside(service.file, span), message)
                .related(cx.entry_place(*entry), "uWSGI writes there")
                .help(help);
            cx.report(finding);
        }
    }
}

type Said = Option<(crate::syntax::Span, String, String)>;

fn missing(cx: &Context<'_>, service: &Service<'_>, folder: &str, made: &[String]) -> Said {
    let first = folder.split('/').next().unwrap_or(folder);
    let is_made = made.iter().any(|one| {
        let inside = |whole: &str, part: &str| {
            whole.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // `RuntimeDirectory=a/b` makes `a` on its way.
        inside(folder, one) && folder.len() == one.len() || inside(one, folder)
    });
    if is_made || STANDING.contains(&first) || service.prepares(first) || hook_prepares(cx, first) {
        return None;
    }
    let setting = service.unit.last("Service", "RuntimeDirectory").unwrap_or(service.start);
    // For the file of a socket unit, systemd makes the folder, which belongs to root.
    let by_socket = opened(cx).iter().any(|path| {
        let rest = path.strip_prefix("/run/").and_then(|rest| rest.strip_prefix(folder));
        rest.is_some_and(|rest| rest.starts_with('/'))
    });
    let message = match service.user().filter(|_| by_socket) {
        Some((_, name)) => format!(
            "uWSGI exits: systemd creates `/run/{folder}` for the socket unit as root, and `{name}` may not write there"
        ),
        None if by_socket => return None,
        None => format!("uWSGI exits after the next boot: nothing creates `/run/{folder}`"),
    };
    Some((setting.span, message, format!("set `RuntimeDirectory={folder}`")))
}

fn straight(service: &Service<'_>, path: &str) -> Said {
    let (setting, name) = service.user()?;
    if service.prepares(path) || service.unit.last("Service", "AmbientCapabilities").is_some() {
        return None;
    }
    let message =
        format!("uWSGI exits: only root can write to `{path}`, and the unit starts uWSGI as `{name}`");
    Some((
        setting.span,
        message,
        "use a directory below /run that `RuntimeDirectory=` in the unit creates".to_owned(),
    ))
}

/// The folders that the unit makes; none when one is not known.
fn made(service: &Service<'_>) -> Option<Vec<String>> {
    let mut made = Vec::new();
    for setting in service.unit.list("Service", "RuntimeDirectory") {
        let text = service.known(setting)?;
        // `NAME:LINK` makes a link, too.
        made.extend(text.split_whitespace().flat_map(|word| {
            word.split(':').map(|part| part.trim_end_matches('/').to_owned()).collect::<Vec<_>>()
        }));
    }
    Some(made)
}

/// Sockets, pid files and pipes, by their entries; not those that systemd opens.
fn paths(cx: &Context<'_>) -> Vec<(EntryId, String)> {
    let sockets = cx.together();
    let sockets = sockets.listeners.iter().filter_map(|listener| match &listener.address {
        Address::Unix(path) => Some((listener.entry, path.clone())),
        _ => None,
    });
    let options = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2, ids::MASTER_FIFO];
    let files = options.into_iter().flat_map(|option| cx.each(option));
    let files = files.filter_map(|id| Some((id, cx.plain(id)?.to_vec())));
    let opened = opened(cx);
    sockets
        .chain(files)
        .filter(|(id, _)| cx.is_unconditional(*id))
        .filter_map(|(id, text)| Some((id, path(cx, &text)?)))
        .filter(|(_, path)| !opened.contains(path))
        .collect()
}

/// The socket files that units of systemd open.
fn opened(cx: &Context<'_>) -> Vec<String> {
    cx.units()
        .flat_map(|(_, _, unit)| unit.list("Socket", "ListenStream"))
        .filter_map(|setting| path(cx, &setting.value))
        .collect()
}

/// A hook of the server itself names the folder: it may make it.
fn hook_prepares(cx: &Context<'_>, folder: &str) -> bool {
    cx.evaluation.ids().any(|id| {
        let key = cx.key(id);
        let acts = key.starts_with(b"hook-") || key.starts_with(b"exec-");
        acts && memmem::find(cx.evaluation.value(id), folder.as_bytes()).is_some()
    })
}
