use super::common::path;
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Address;
use crate::syntax::unit::Setting;

declare_rule! {
    /// Path that the unit protects against the server.
    ///
    /// ## What it does
    /// Compares `ProtectSystem=` and `ProtectHome=` with the paths that the server writes (logs, sockets, pidfiles, pipes,
    /// spooler) and those that it reads (`chdir`, `virtualenv`, `wsgi-file`). `ReadWritePaths=`, `RuntimeDirectory=`,
    /// `LogsDirectory=`, `StateDirectory=`, `CacheDirectory=` and `PrivateTmp=` open paths again.
    ///
    /// ## Why is this bad
    /// systemd mounts these folders read-only or empty for the service, also for root. The server cannot make its file, or
    /// does not find its application, and exits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// logto = /var/log/shop/uwsgi.log
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// ProtectSystem=strict
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// logto = /var/log/shop/uwsgi.log
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// ProtectSystem=strict
    /// LogsDirectory=shop
    /// ```
    ///
    /// ## References
    /// systemd.exec(5), `core/logging.c:logto`.
    RULE {
        id: "unit-protected-path",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

const WRITTEN: [OptId; 11] = [
    ids::LOGTO,
    ids::LOGTO2,
    ids::DAEMONIZE,
    ids::DAEMONIZE2,
    ids::PIDFILE,
    ids::PIDFILE2,
    ids::SAFE_PIDFILE,
    ids::SAFE_PIDFILE2,
    ids::MASTER_FIFO,
    ids::SPOOLER,
    ids::STATS,
];
const READ: [OptId; 4] = [ids::CHDIR, ids::HOME, ids::WSGI_FILE, ids::PYTHONPATH];

/// Settings that make folders for the service, and where.
const FOLDERS: [(&str, &str); 4] = [
    ("RuntimeDirectory", "/run"),
    ("LogsDirectory", "/var/log"),
    ("StateDirectory", "/var/lib"),
    ("CacheDirectory", "/var/cache"),
];

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let Some(open) = open(&service) else { continue };
        let is_open = |path: &str| open.iter().any(|folder| is_within(path, folder));
        if let Some((setting, closed, except)) = system(&service) {
            let found = written(cx).into_iter().find(|(_, path)| {
                closed.iter().any(|folder| is_within(path, folder))
                    && !except.iter().any(|folder| is_within(path, folder))
                    && !is_open(path)
            });
            if let Some((entry, path)) = found {
                say(
                    cx,
                    &service,
                    setting,
                    entry,
                    &format!("cannot write `{path}`"),
                    &format!("add `ReadWritePaths=` with the folder of `{path}`"),
                );
            }
        }
        if let Some(setting) = home(&service) {
            let homes = ["/home", "/root", "/run/user"];
            let found = read(cx)
                .into_iter()
                .find(|(_, path)| homes.iter().any(|folder| is_within(path, folder)) && !is_open(path));
            if let Some((entry, path)) = found {
                say(
                    cx,
                    &service,
                    setting,
                    entry,
                    &format!("does not see `{path}`"),
                    "move it to /srv or /opt, or remove `ProtectHome=`",
                );
            }
        }
    }
}

fn say(cx: &Context<'_>, service: &Service<'_>, setting: &Setting, entry: EntryId, what: &str, help: &str) {
    let key = String::from_utf8_lossy(&setting.key).into_owned();
    let value = String::from_utf8_lossy(&setting.value).into_owned();
    let message = format!("under `{key}={value}` the server {what}: it exits");
    let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message);
    cx.report(finding.related(cx.entry_place(entry), "the path").help(help));
}

/// The folders that `ProtectSystem=` makes read-only, and those in them that it does not.
fn system<'a>(
    service: &Service<'a>,
) -> Option<(&'a Setting, &'static [&'static str], &'static [&'static str])> {
    let (setting, value) = service.last("ProtectSystem")?;
    match value.to_ascii_lowercase().as_str() {
        "strict" => Some((setting, &["/"], &["/dev", "/proc", "/sys"])),
        "full" => Some((setting, &["/usr", "/boot", "/efi", "/etc"], &[])),
        "yes" | "true" | "on" | "1" => Some((setting, &["/usr", "/boot", "/efi"], &[])),
        _ => None,
    }
}

fn home<'a>(service: &Service<'a>) -> Option<&'a Setting> {
    let (setting, value) = service.last("ProtectHome")?;
    matches!(value.to_ascii_lowercase().as_str(), "yes" | "true" | "on" | "1" | "tmpfs").then_some(setting)
}

/// What the unit opens again, when all of it is known.
fn open(service: &Service<'_>) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for key in
        ["ReadWritePaths", "ReadWriteDirectories", "BindPaths", "BindReadOnlyPaths", "TemporaryFileSystem"]
    {
        for setting in service.unit.list("Service", key) {
            let text = service.known(setting)?;
            found.extend(text.split_whitespace().map(|word| {
                let word = word.trim_start_matches(['-', '+']);
                word.split(':').next_back().unwrap_or(word).to_owned()
            }));
        }
    }
    for (key, base) in FOLDERS {
        for setting in service.unit.list("Service", key) {
            let text = service.known(setting)?;
            found.extend(
                text.split_whitespace()
                    .map(|word| format!("{base}/{}", word.split(':').next().unwrap_or(word))),
            );
        }
    }
    if service.is_on("PrivateTmp").is_some() {
        found.extend(["/tmp".to_owned(), "/var/tmp".to_owned()]);
    }
    Some(found.into_iter().map(|path| path.replace("/var/run/", "/run/")).collect())
}

fn written(cx: &Context<'_>) -> Vec<(EntryId, String)> {
    let sockets = cx.listeners().iter().filter_map(|listener| match &listener.address {
        Address::Unix(text) if cx.is_unconditional(listener.entry) => Some((listener.entry, path(cx, text)?)),
        _ => None,
    });
    // A socket of systemd is there before the server is.
    let activated = cx.units().any(|(_, _, unit)| unit.settings.iter().any(|one| one.section == b"Socket"));
    let mut found: Vec<_> = sockets.filter(|_| !activated).collect();
    found.extend(paths(cx, &WRITTEN));
    found
}

fn read(cx: &Context<'_>) -> Vec<(EntryId, String)> {
    paths(cx, &READ)
}

fn paths(cx: &Context<'_>, options: &[OptId]) -> Vec<(EntryId, String)> {
    let entries = options.iter().flat_map(|option| cx.each(*option)).filter(|id| cx.is_unconditional(*id));
    let is_path = |value: &[u8]| value.starts_with(b"/");
    entries.filter_map(|id| Some((id, path(cx, cx.value(id).filter(|value| is_path(value))?)?))).collect()
}

fn is_within(path: &str, folder: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
