//! Paths that the server reads and writes.

use super::facts::Setting;
use super::listener::Listener;
use super::source::Source;
use super::text::join;
use crate::catalog::ids;
use crate::evaluate::EntryId;

/// What a path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A socket file that it binds.
    Socket,
    /// The number of its process.
    Pid,
    /// A log.
    Log,
    /// Its statistics, on a socket file.
    Stats,
    /// The pipe for commands.
    Fifo,
    /// A folder of tasks.
    Spooler,
    /// A store of a cache or queue.
    Store,
    /// A file whose change makes it act.
    Touch,
    /// Code, or anything else that it reads.
    Read,
}

/// A path that the configuration names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathUse {
    /// What for.
    pub purpose: Purpose,
    /// The option that names it.
    pub option: String,
    /// Absolute, by text alone.
    pub path: String,
    /// Where it was written.
    pub entry: EntryId,
}

impl PathUse {
    /// Whether the server writes there.
    pub fn is_written(&self) -> bool {
        !matches!(self.purpose, Purpose::Touch | Purpose::Read)
    }

    /// The folder that has to be writable.
    pub fn folder(&self) -> &str {
        if self.purpose == Purpose::Spooler { &self.path } else { super::text::parent(&self.path) }
    }
}

/// Options whose value is a path, and what for.
const PATHS: [(Purpose, &[&str]); 7] = [
    (Purpose::Pid, &["pidfile", "pidfile2", "safe-pidfile", "safe-pidfile2"]),
    (Purpose::Log, &["logto", "logto2", "daemonize", "daemonize2", "log-backupname"]),
    (Purpose::Fifo, &["master-fifo"]),
    (Purpose::Spooler, &["spooler"]),
    (Purpose::Store, &["queue-store", "cache-store"]),
    (
        Purpose::Touch,
        &[
            "touch-reload",
            "touch-workers-reload",
            "touch-chain-reload",
            "touch-mules-reload",
            "touch-spoolers-reload",
            "touch-logrotate",
            "touch-logreopen",
        ],
    ),
    (
        Purpose::Read,
        &[
            "chdir",
            "home",
            "virtualenv",
            "venv",
            "pyhome",
            "wsgi-file",
            "file",
            "psgi",
            "rack",
            "lua",
            "pythonpath",
            "python-path",
            "pp",
            "python-auto-reload",
            "emperor",
            "paste",
            "ini-paste",
            "php-docroot",
            "envdir",
        ],
    ),
];

/// All of them, and those that could not be used with the reason.
pub(super) fn all(
    source: Source<'_>,
    folder: Option<&str>,
    listeners: &[Listener],
) -> (Vec<PathUse>, Vec<Setting<String>>) {
    let (mut paths, mut lost) = (Vec::new(), Vec::new());
    for listener in listeners {
        if let Some(path) = listener.address.as_ref().ok().and_then(|address| address.path()) {
            paths.push(PathUse {
                purpose: Purpose::Socket,
                option: String::new(),
                path: path.to_owned(),
                entry: listener.entry,
            });
        }
    }
    for (purpose, keys) in PATHS {
        for text in source.keyed(keys) {
            match text.value {
                Ok(value) => paths.extend(path_in(purpose, &value, folder, text.entry)),
                Err(why) if purpose != Purpose::Read => lost.push(Setting { value: why, entry: text.entry }),
                Err(_) => {}
            }
        }
    }
    for text in source.keyed(&["logger", "req-logger", "worker-logger"]) {
        let value = text.value.unwrap_or_default();
        let file = value.split_once("file:").filter(|(before, _)| before.is_empty() || before.ends_with(' '));
        paths.extend(file.and_then(|(_, file)| {
            let (path, purpose) = log_file(file);
            path_in(purpose, &path, folder, text.entry)
        }));
    }
    if let Some(stats) = source.last(ids::STATS) {
        let value = stats.value.unwrap_or_default();
        let is_path = !value.contains(':') && !value.starts_with('@');
        paths.extend(path_in(Purpose::Stats, &value, folder, stats.entry).filter(|_| is_path));
    }
    for path in &mut paths {
        path.option = String::from_utf8_lossy(source.evaluation.key(path.entry)).into_owned();
    }
    (paths, lost)
}

/// The path of `file:PATH` or `file:logfile=PATH,maxsize=BYTES`; what the server rotates itself is no log for others
/// (`plugins/logfile/logfile.c`).
fn log_file(arguments: &str) -> (String, Purpose) {
    if !arguments.contains('=') {
        return (arguments.to_owned(), Purpose::Log);
    }
    let pairs = crate::evaluate::key_values(arguments.as_bytes());
    let value = |name: &[u8]| {
        let found = pairs.iter().rfind(|(key, value)| key == name && value.is_some());
        found.and_then(|(_, value)| value.as_deref()).map(|value| String::from_utf8_lossy(value).into_owned())
    };
    let purpose = if value(b"maxsize").is_some() { Purpose::Store } else { Purpose::Log };
    (value(b"logfile").unwrap_or_default(), purpose)
}

/// A log to `host:port` or `|command` is no path (`core/logging.c:logto`).
fn path_in(purpose: Purpose, value: &str, folder: Option<&str>, entry: EntryId) -> Option<PathUse> {
    let other = match purpose {
        Purpose::Log => value.contains(':') || value.starts_with('|') || value.starts_with("/dev/"),
        _ => value.contains("://"),
    };
    if value.is_empty() || other {
        return None;
    }
    let path = match (value.starts_with('/'), folder) {
        (true, _) => join("/", value),
        (false, Some(folder)) => join(folder, value),
        (false, None) => return None,
    };
    Some(PathUse { purpose, option: String::new(), path, entry })
}
