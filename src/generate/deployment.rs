//! Everything that the printers know of a server.

use super::Refusal;
use super::address::Address;
use super::facts::{Account, Daemon, Number, Setting};
use super::listener::{self, Listener};
use super::paths::{self, PathUse, Purpose};
use super::serving::{self, Serving};
use super::source::Source;
use super::text;
use crate::catalog::{OptId, ids};
use crate::evaluate::{Effective, EntryId, Evaluation, Host, State};
use crate::syntax::Reader;

/// What was seen or said outside of the configuration.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The absolute path of the configuration.
    pub file: String,
    /// The address of a listener whose own is not to be had from the file.
    pub address: Option<Address>,
}

/// A server as its configuration describes it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the server")]
pub struct Deployment {
    /// The absolute path of the configuration.
    pub file: String,
    /// The section, when it is not the usual one.
    pub section: Option<String>,
    /// The option that loads the file: `--ini`, `--yaml`…
    pub load_option: &'static str,
    /// The address that a web server in front is told to use.
    pub given: Option<Address>,
    /// What listens.
    pub listeners: Vec<Listener>,
    /// What is served.
    pub serving: Serving,
    /// Paths read and written.
    pub paths: Vec<PathUse>,
    /// Paths that could not be used, and why.
    pub lost_paths: Vec<Setting<String>>,
    /// `chdir`, when it is absolute.
    pub folder: Option<Setting<String>>,
    /// Why `chdir` cannot be used.
    pub lost_folder: Option<Setting<String>>,
    /// The virtual environment.
    pub home: Option<Setting<String>>,
    /// A master manages the workers; unknown when that depends on a condition.
    pub master: Option<bool>,
    /// Whether it leaves the foreground.
    pub daemon: Daemon,
    /// The file with the number of the process.
    pub pid_file: Option<Setting<String>>,
    /// The user it becomes.
    pub user: Account,
    /// The group it becomes.
    pub group: Account,
    /// Entries that act as root before it becomes that user.
    pub needs_root: Vec<EntryId>,
    /// The user and group that socket files are given to.
    pub chown_socket: Option<Setting<String>>,
    /// The mode of socket files.
    pub chmod_socket: Option<i64>,
    /// `limit-post`, bytes
    pub limit_post: Number,
    /// `buffer-size`, bytes
    pub buffer_size: Number,
    /// `post-buffering`, bytes
    pub post_buffering: Number,
    /// `harakiri`, seconds
    pub harakiri: Number,
    /// `http-timeout`, seconds
    pub http_timeout: Number,
    /// `fastrouter-timeout`, seconds
    pub fastrouter_timeout: Number,
    /// A listener that lets in nobody without a certificate.
    pub client_certificates: Option<EntryId>,
    /// `http-websockets`
    pub websockets: Option<EntryId>,
    /// The longest of the mercies, seconds.
    pub mercy: u64,
    /// `max-fd`
    pub max_fd: Number,
    /// `listen`
    pub listen: Number,
    /// `log-maxsize`
    pub log_maxsize: Number,
    /// `die-on-term`
    pub die_on_term: bool,
    /// `need-app`
    pub need_app: bool,
    /// `lazy-apps` or `lazy`
    pub lazy: bool,
    /// `vacuum`
    pub vacuum: bool,
    /// `so-keepalive`
    pub keepalive: Option<EntryId>,
    /// A hook makes SIGTERM a graceful stop.
    pub graceful_term: Option<EntryId>,
    /// An Emperor starts the server.
    pub by_emperor: bool,
    /// `emperor`
    pub emperor: Option<EntryId>,
    /// `stats`, as written.
    pub stats: Option<Setting<String>>,
    /// `stats-http`
    pub stats_http: bool,
    /// The server logs to a device of the terminal.
    pub log_to_device: Option<EntryId>,
    /// It logs into a file of its own.
    pub logs_to_file: bool,
    /// Workers hand their lines to the master, which is the only one that reopens the log.
    pub log_master: bool,
    /// `touch-logreopen`
    pub log_reopen: Option<String>,
    /// Variables of the environment that the file reads, and whether they were there.
    pub variables: Vec<(String, bool)>,
    /// Options that the restrictions on resources or privileges would break.
    pub tuned: Vec<EntryId>,
}

impl Deployment {
    /// Derives it, or says why the configuration describes no server.
    pub fn derive(evaluation: &Evaluation, host: &dyn Host, seen: &Seen) -> Result<Self, Refusal> {
        let source = Source { evaluation, host };
        super::whole::check(source)?;
        let (folder, lost_folder) = folder(source);
        let start = folder.as_ref().map(|folder| folder.value.as_str());
        let listeners = listener::all(source, start, seen.address.as_ref());
        let (paths, lost_paths) = paths::all(source, start, &listeners);
        let first = evaluation.loads.first();
        let section = first.map(|load| load.section.as_slice()).filter(|name| *name != b"uwsgi");
        let mercy = [(ids::WORKER_RELOAD_MERCY, 60), (ids::MULE_RELOAD_MERCY, 60), (ids::RELOAD_MERCY, 8)];
        let mercies = mercy.map(|(option, fresh)| source.number(option, fresh).positive().unwrap_or(60));
        Ok(Self {
            file: seen.file.clone(),
            given: seen.address.clone(),
            section: section.map(|name| String::from_utf8_lossy(name).into_owned()),
            load_option: first.map_or("--ini", |load| load_option(load.reader)),
            serving: serving::of(source, start),
            pid_file: pid_file(&paths),
            listeners,
            paths,
            lost_paths,
            home: known(source, ids::VIRTUALENV),
            master: source.evaluation.has_master(),
            daemon: daemon(source),
            user: source.account(State::Uid, State::UidName),
            group: source.account(State::Gid, State::GidName),
            by_emperor: evaluation.is_vassal,
            needs_root: needing_root(source, evaluation),
            chown_socket: known(source, ids::CHOWN_SOCKET),
            chmod_socket: crate::listeners::access(evaluation).mode,
            limit_post: source.number(ids::LIMIT_POST, 0),
            buffer_size: source.number(ids::BUFFER_SIZE, 4096),
            post_buffering: source.number(ids::POST_BUFFERING, 0),
            harakiri: source.number(ids::HARAKIRI, 0),
            http_timeout: source.number(ids::HTTP_TIMEOUT, 60),
            fastrouter_timeout: source.number(ids::FASTROUTER_TIMEOUT, 60),
            client_certificates: client_certificates(source),
            websockets: source.on(ids::HTTP_WEBSOCKETS),
            mercy: mercies.into_iter().max().unwrap_or(60),
            max_fd: source.number(ids::MAX_FD, 0),
            listen: source.number(ids::LISTEN, 100),
            log_maxsize: source.number(ids::LOG_MAXSIZE, 0),
            die_on_term: source.flag(ids::DIE_ON_TERM),
            need_app: source.flag(ids::NEED_APP),
            lazy: source.flag(ids::LAZY_APPS) || source.flag(ids::LAZY),
            vacuum: source.flag(ids::VACUUM),
            keepalive: source.on(ids::SO_KEEPALIVE),
            graceful_term: graceful_term(source),
            emperor: source.first_keyed(&["emperor"]),
            stats: known(source, ids::STATS),
            stats_http: source.flag(ids::STATS_HTTP),
            log_to_device: device_log(source),
            logs_to_file: !source.keyed(&LOGS).is_empty(),
            log_master: source.flag(ids::LOG_MASTER),
            log_reopen: source
                .list(ids::TOUCH_LOGREOPEN)
                .into_iter()
                .find_map(|text| text.value.ok())
                .map(|path| text::join(start.unwrap_or("/"), &path)),
            variables: variables(source),
            tuned: entries(source, &["prio", "cpu-affinity", "limit-as", "limit-nproc"]),
            folder,
            lost_folder,
        })
    }

    /// The usable listener that a web server in front should take; the reason why there is none otherwise.
    pub fn best(&self) -> Result<&Listener, Refusal> {
        let best = self
            .listeners
            .iter()
            .filter(|listener| listener.usable().is_some())
            .min_by_key(|listener| listener.rank());
        best.ok_or_else(|| self.no_listener())
    }

    /// The listener that a web server in front should take, unless clients have to show the server a certificate: passed on,
    /// everyone would be let in.
    pub fn best_in_front(&self) -> Result<&Listener, Refusal> {
        match self.client_certificates {
            Some(entry) => Err(Refusal::new(
                Some(entry),
                "it requires a client certificate, and a web server in front of uWSGI would let everyone in",
                "drop the client CA here and verify certificates in the web server",
            )),
            None => self.best(),
        }
    }

    fn no_listener(&self) -> Refusal {
        for listener in &self.listeners {
            let cause = listener.protocol.as_ref().err().or_else(|| listener.address.as_ref().err());
            if let Some(cause) = cause {
                let reason = format!("`{}`: {}", text::remark(&listener.option), cause.reason);
                return Refusal::new(Some(listener.entry), reason, cause.way_out.clone());
            }
        }
        match self.emperor {
            Some(entry) => Refusal::new(
                Some(entry),
                "this is an Emperor's file: no listening socket in this file, its vassals have them",
                "run this on the file of each vassal",
            ),
            None => Refusal::new(
                None,
                "no listening socket in this file",
                "add `socket = /run/NAME/NAME.sock` or `socket = 127.0.0.1:PORT`",
            ),
        }
    }

    /// Paths for one purpose.
    pub fn paths_for(&self, purpose: Purpose) -> impl Iterator<Item = &PathUse> {
        self.paths.iter().filter(move |path| path.purpose == purpose)
    }

    /// The file name without its suffix.
    pub fn stem(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// What comes after the server's path on its command line.
    pub fn load_argument(&self) -> String {
        self.section.as_ref().map_or_else(|| self.file.clone(), |section| format!("{}:{section}", self.file))
    }
}

/// `ADDRESS,CERTIFICATE,KEY,CIPHERS,!CA` and `client_ca=!CA` (`core/ssl.c:uwsgi_ssl_new_server_context`); what is not known may
/// be one of them.
fn client_certificates(source: Source<'_>) -> Option<EntryId> {
    let asks = |value: &str| {
        value.splitn(5, ',').nth(4).is_some_and(|authority| authority.starts_with('!'))
            || value.contains("client_ca=!")
    };
    let all = source.keyed(&["https", "https2", "https-socket", "suwsgi-socket"]);
    all.into_iter().find(|text| text.value.as_deref().is_ok_and(asks)).map(|text| text.entry)
}

const LOGS: [&str; 6] = ["logto", "logto2", "logger", "req-logger", "daemonize", "daemonize2"];
const ROOT: [&str; 12] = [
    "chroot",
    "pivot-root",
    "pivot_root",
    "unshare",
    "namespace",
    "ns",
    "cgroup",
    "emperor-tyrant",
    "hook-as-root",
    "exec-as-root",
    "master-as-root",
    "emperor-use-clone",
];

fn load_option(reader: Reader) -> &'static str {
    match reader {
        Reader::Ini | Reader::Toml | Reader::Words => "--ini",
        Reader::LibYaml | Reader::BuiltinYaml => "--yaml",
        Reader::Jansson | Reader::Yajl => "--json",
        Reader::LibXml2 => "--xml",
    }
}

fn known(source: Source<'_>, option: OptId) -> Option<Setting<String>> {
    let text = source.last(option)?;
    Some(Setting { value: text.value.ok()?, entry: text.entry })
}

type Folder = (Option<Setting<String>>, Option<Setting<String>>);

/// `chdir`: where relative paths start (`core/uwsgi.c:uwsgi_setup`), as long as it is absolute itself.
fn folder(source: Source<'_>) -> Folder {
    let Some(set) = source.last(ids::CHDIR) else { return (None, None) };
    let entry = set.entry;
    match set.value {
        Ok(value) if value.starts_with('/') => {
            (Some(Setting { value: text::join("/", &value), entry }), None)
        }
        Ok(_) => (
            None,
            Some(Setting {
                value: "it is relative, so it depends on the folder of the start".to_owned(),
                entry,
            }),
        ),
        Err(why) => (None, Some(Setting { value: why, entry })),
    }
}

fn daemon(source: Source<'_>) -> Daemon {
    let mut state = Daemon::No;
    for option in [ids::DAEMONIZE, ids::DAEMONIZE2] {
        let Some(set) = source.last(option) else { continue };
        match source.evaluation.effective(option) {
            Some(Effective::Text(_)) => return Daemon::Yes(set.entry),
            Some(Effective::Null) | None => {}
            Some(_) => state = Daemon::Unsure(set.entry),
        }
    }
    state
}

/// The last of the options of the safest kind that was written.
fn pid_file(paths: &[PathUse]) -> Option<Setting<String>> {
    let last = paths.iter().rfind(|path| path.purpose == Purpose::Pid)?;
    Some(Setting { value: last.path.clone(), entry: last.entry })
}

/// The mode of socket files: 666 for `chmod-socket = 1`.
fn entries(source: Source<'_>, keys: &[&str]) -> Vec<EntryId> {
    source
        .keyed(keys)
        .into_iter()
        .filter(|text| text.value.as_deref() != Ok("false"))
        .map(|text| text.entry)
        .collect()
}

/// What acts as root; an Emperor starts each vassal before that becomes its own user.
fn needing_root(source: Source<'_>, evaluation: &Evaluation) -> Vec<EntryId> {
    let mut all = entries(source, &ROOT);
    let names_user = || {
        evaluation
            .ids()
            .any(|id| evaluation.entry(id).option.is_some_and(|option| option.group() == ids::UID.group()))
    };
    if all.is_empty() && !names_user() {
        all = entries(source, &["emperor"]);
    }
    all
}

/// `hook-master-start = unix_signal:15 gracefully_kill_them_all` (`core/hooks.c`).
fn graceful_term(source: Source<'_>) -> Option<EntryId> {
    let hooks = source.list(ids::HOOK_MASTER_START);
    let graceful = |value: &str| {
        value
            .strip_prefix("unix_signal:15 ")
            .is_some_and(|action| action.trim() == "gracefully_kill_them_all")
    };
    hooks.into_iter().find(|text| text.value.as_deref().is_ok_and(graceful)).map(|text| text.entry)
}

fn device_log(source: Source<'_>) -> Option<EntryId> {
    let is_device =
        |value: &str| matches!(value, "/dev/stdout" | "/dev/stderr" | "/proc/self/fd/1" | "/proc/self/fd/2");
    source
        .keyed(&LOGS)
        .into_iter()
        .find(|text| text.value.as_deref().is_ok_and(|value| is_device(value.trim_start_matches("file:"))))
        .map(|text| text.entry)
}

/// Names in `$(…)` of the values as they were written.
fn variables(source: Source<'_>) -> Vec<(String, bool)> {
    let mut found: Vec<(String, bool)> = Vec::new();
    for entry in &source.evaluation.entries {
        let text = String::from_utf8_lossy(source.evaluation.text(entry.raw().text));
        for part in text.split("$(").skip(1) {
            let Some((name, _)) = part.split_once(')') else { continue };
            let valid = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if valid && !found.iter().any(|(known, _)| known == name) {
                let set =
                    matches!(source.host.variable(name.as_bytes()), crate::evaluate::Answer::Known(Some(_)));
                found.push((name.to_owned(), set));
            }
        }
    }
    found
}
