//! What is served: applications, their mountpoints, and files.

use super::expires::Expires;
use super::facts::Setting;
use super::governs::Governs;
use super::source::{Source, Text};
use super::text::join;
use crate::catalog::ids;
use crate::evaluate::{Answer, EntryId, Kind, State};

/// An application and the plugin that runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct App {
    /// The plugin.
    pub plugin: &'static str,
    /// The number by which requests name it.
    pub modifier: u8,
    /// The entry that loads it.
    pub entry: EntryId,
}

/// An application below a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// The host, where the mountpoint names one.
    pub host: Option<String>,
    /// The path with its slash in front and none behind; empty for the root.
    pub point: String,
    /// Where it was written.
    pub entry: EntryId,
}

/// A line that makes the server look for files, in the order in which it asks them (`core/protocol.c:uwsgi_parse_vars`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRule {
    /// The option.
    pub option: &'static str,
    /// What a path has to begin with; the server knows no end of a part of a path there.
    pub key: String,
    /// The file or folder; why it is not known, otherwise.
    pub target: Result<String, String>,
    /// One file rather than a folder.
    pub file: bool,
    /// The key is kept below the folder (`static-map2`).
    pub keeps: bool,
    /// On this machine the folders of `check-static` have nothing below the key.
    pub alone: bool,
    /// Where it was written.
    pub entry: EntryId,
}

/// Everything that is served.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serving {
    /// Applications of plugins, in the order of the file.
    pub apps: Vec<App>,
    /// Applications below paths.
    pub mounts: Vec<Mount>,
    /// Mountpoints that cannot be used, and why.
    pub lost_mounts: Vec<Setting<String>>,
    /// `manage-script-name`
    pub manages_script_name: bool,
    /// `check-static`, `static-map` and `static-map2`.
    pub rules: Vec<FileRule>,
    /// `static-safe`
    pub safe: Vec<String>,
    /// `check-static-docroot`
    pub docroot: Option<EntryId>,
    /// What else decides about files.
    pub governs: Governs,
    /// What of it stays with the server, and why.
    pub left: Vec<Setting<String>>,
    /// `static-index`
    pub indexes: Vec<Setting<String>>,
    /// `static-expires*`
    pub expires: Vec<Expires>,
    /// `static-gzip-all`; the others speak of some files alone, which nginx has no word for
    pub gzip: Option<EntryId>,
    /// `cgi` below a path; an empty one is the root.
    pub scripts: Vec<Setting<String>>,
    /// `file-serve-mode`: x-accel-redirect is 1, x-sendfile is 2 (`core/uwsgi.c:uwsgi_opt_fileserve_mode`).
    pub serve_mode: i64,
}

/// Options whose presence means that a plugin runs an application (`plugins/*/*.c`, `.modifier1`).
const APPS: [(&str, u8, &[&str]); 12] = [
    (
        "python",
        0,
        &[
            "wsgi-file",
            "file",
            "module",
            "wsgi",
            "eval",
            "paste",
            "ini-paste",
            "ini-paste-logged",
            "web3",
            "pump",
            "wsgi-lite",
            "pyrun",
            "django-load",
        ],
    ),
    (
        "pypy",
        0,
        &[
            "pypy-wsgi",
            "pypy-wsgi-file",
            "pypy-paste",
            "pypy-ini-paste",
            "pypy-eval",
            "pypy-exec",
            "pypy-setup",
        ],
    ),
    ("psgi", 5, &["psgi"]),
    ("lua", 6, &["lua", "lua-load"]),
    ("rack", 7, &["rack", "rails"]),
    ("jvm", 8, &["jwsgi", "jvm-main-class", "jvm-class", "clojure-app", "servlet"]),
    ("cgi", 9, &["cgi"]),
    ("gccgo", 11, &["go-load", "gccgo-load"]),
    (
        "php",
        14,
        &[
            "php-app",
            "php-docroot",
            "php-index",
            "php-fallback",
            "php-allowed-docroot",
            "php-ini",
            "php-set",
            "php-allowed-ext",
        ],
    ),
    ("mono", 15, &["mono-app"]),
    ("xslt", 23, &["xslt-docroot", "xslt-stylesheet"]),
    ("v8", 24, &["v8-load", "v8-jsgi"]),
];

impl Serving {
    /// An application answers below no mountpoint.
    pub fn has_default(&self) -> bool {
        let root = |mount: &Mount| mount.point.is_empty();
        let scripts_only =
            |app: &App| app.plugin == "cgi" && self.scripts.iter().all(|point| !point.value.is_empty());
        self.mounts.iter().any(root)
            || self.apps.iter().any(|app| !scripts_only(app))
            || self.mounts.is_empty()
    }

    /// Mountpoints below the root.
    pub fn below(&self) -> impl Iterator<Item = &Mount> {
        self.mounts.iter().filter(|mount| !mount.point.is_empty())
    }

    /// The plugin of requests that no path gives to another one.
    pub fn modifier(&self) -> Option<App> {
        let main: Vec<&App> =
            self.apps.iter().filter(|app| app.plugin != "cgi" || self.runs_scripts_everywhere()).collect();
        let foreign = main.first().is_some_and(|first| {
            first.modifier != 0 && main.iter().all(|app| app.modifier == first.modifier)
        });
        main.first().filter(|_| foreign).map(|app| **app)
    }

    /// Scripts of `cgi` are all that there is, or answer everywhere; without another plugin nothing else answers at all.
    fn runs_scripts_everywhere(&self) -> bool {
        self.scripts.iter().any(|point| point.value.is_empty())
            || self.mounts.is_empty() && self.apps.iter().all(|app| app.plugin == "cgi")
    }
}

/// Derives it; `folder` is where relative paths start.
pub(super) fn of(source: Source<'_>, folder: Option<&str>) -> Serving {
    let mut serving =
        Serving { manages_script_name: source.flag(ids::MANAGE_SCRIPT_NAME), ..Serving::default() };
    for (plugin, modifier, keys) in APPS {
        serving.apps.extend(source.first_keyed(keys).map(|entry| App { plugin, modifier, entry }));
    }
    serving.apps.sort_by_key(|app| app.entry);
    mounts(source, &mut serving);
    files(source, folder, &mut serving);
    indexes(source, &mut serving);
    super::expires::of(source, &mut serving);
    serving.gzip = source.on(ids::STATIC_GZIP_ALL);
    serving.serve_mode = source.evaluation.state(State::FileServeMode).unwrap_or(0);
    serving
}

fn mounts(source: Source<'_>, serving: &mut Serving) {
    for text in source.list(ids::MOUNT) {
        let parsed = text.value.and_then(|value| mount(&value));
        match parsed {
            Ok((host, point)) => serving.mounts.push(Mount { host, point, entry: text.entry }),
            Err(why) => serving.lost_mounts.push(Setting { value: why, entry: text.entry }),
        }
    }
    for text in source.keyed(&["cgi"]) {
        let Ok(value) = text.value else { continue };
        let point =
            value.split_once('=').map_or(String::new(), |(point, _)| point.trim_end_matches('/').to_owned());
        if point.is_empty() || point.starts_with('/') {
            serving.scripts.push(Setting { value: point, entry: text.entry });
        }
    }
}

/// `/point=app`, `host/point=app`, or `/=app` for the root (`core/uwsgi.c:uwsgi_init_worker_mount_apps`).
fn mount(value: &str) -> Result<(Option<String>, String), String> {
    let (point, _) = value.split_once('=').ok_or("it has no `=`")?;
    let at = point.find('/').unwrap_or(point.len());
    let (host, path) = point.split_at(at);
    let host = host.trim_end_matches('|');
    Ok(((!host.is_empty()).then(|| host.to_owned()), path.trim_end_matches('/').to_owned()))
}

/// Lines that make the server look for files, in its order.
fn files(source: Source<'_>, folder: Option<&str>, serving: &mut Serving) {
    // The first request settles where a relative path leads, after `chdir2` (`core/protocol.c:uwsgi_parse_vars`).
    let folder = match source.last(ids::CHDIR2) {
        None => folder.ok_or("its path is relative and the file has no absolute `chdir`"),
        Some(_) => {
            Err("its path is relative, and `chdir2` changes the folder once the application is loaded")
        }
    };
    let places = Places { source, folder };
    for text in source.keyed(&["check-static", "static-check"]) {
        serving.rules.push(places.root(text));
    }
    for (option, keeps) in [("static-map", false), ("static-map2", true)] {
        for text in source.keyed(&[option]) {
            match places.map(option, &text, keeps) {
                Ok(rule) => {
                    let alone = places.is_alone(&rule.key, &serving.rules);
                    serving.rules.push(FileRule { alone, ..rule });
                }
                Err(value) => serving.left.push(Setting { value, entry: text.entry }),
            }
        }
    }
    let safe = source.list(ids::STATIC_SAFE).into_iter().filter_map(|text| text.value.ok());
    serving.safe = safe.filter_map(|path| places.resolved(&path).ok()).collect();
    serving.docroot = source.on(ids::CHECK_STATIC_DOCROOT);
    serving.governs = super::governs::of(source);
}

struct Places<'a> {
    source: Source<'a>,
    /// Where relative paths start; why that is not known, otherwise.
    folder: Result<&'a str, &'static str>,
}

impl Places<'_> {
    fn root(&self, text: Text) -> FileRule {
        let target = text.value.and_then(|value| self.resolved(&value));
        let entry = text.entry;
        FileRule {
            option: "check-static",
            key: String::new(),
            target,
            file: false,
            keeps: false,
            alone: false,
            entry,
        }
    }

    /// A line whose key is not known may be asked for every path.
    fn map(&self, option: &'static str, text: &Text, keeps: bool) -> Result<FileRule, String> {
        let entry = text.entry;
        let value = match &text.value {
            Ok(value) => value,
            Err(why) => {
                let target = Err(why.clone());
                return Ok(FileRule {
                    option,
                    key: String::new(),
                    target,
                    file: false,
                    keeps,
                    alone: false,
                    entry,
                });
            }
        };
        let (key, target) = value.split_once('=').ok_or("it has no `=`")?;
        if !key.is_empty() && !key.starts_with('/') {
            return Err("no request begins with that mountpoint, so it serves nothing".to_owned());
        }
        let target = self.resolved(target);
        let file = !keeps && target.as_ref().is_ok_and(|target| self.is_file(key, target));
        Ok(FileRule { option, key: key.to_owned(), target, file, keeps, alone: false, entry })
    }

    /// Whether each folder of `check-static` is there, and nothing in it of that name: the server asks them before.
    fn is_alone(&self, key: &str, rules: &[FileRule]) -> bool {
        let roots = rules.iter().filter(|rule| rule.option == "check-static");
        let mut folders = roots.map(|rule| rule.target.as_deref());
        folders.all(|folder| {
            folder.is_ok_and(|folder| {
                let kind = |path: &str| self.source.host.kind(path.as_bytes());
                kind(folder) == Answer::Known(Kind::Directory)
                    && kind(&join(folder, key.trim_matches('/'))) == Answer::Known(Kind::Missing)
            })
        })
    }

    fn resolved(&self, path: &str) -> Result<String, String> {
        let folder = if path.starts_with('/') { "/" } else { self.folder? };
        Ok(join(folder, path))
    }

    /// As the machine has it; where it has nothing, a target with the suffix of its mountpoint is a file.
    fn is_file(&self, point: &str, target: &str) -> bool {
        match self.source.host.kind(target.as_bytes()) {
            Answer::Known(Kind::File) => true,
            Answer::Known(Kind::Directory) => false,
            _ => {
                let suffix = |path: &str| {
                    path.rsplit('/')
                        .next()
                        .and_then(|name| name.rsplit_once('.'))
                        .map(|(_, end)| end.to_owned())
                };
                suffix(point).is_some_and(|of_point| suffix(target) == Some(of_point))
            }
        }
    }
}

/// Names that are looked for in a folder, in order; with one that is not known, the server alone knows which file it gives.
fn indexes(source: Source<'_>, serving: &mut Serving) {
    for text in source.list(ids::STATIC_INDEX) {
        match text.value {
            Ok(value) => serving.indexes.push(Setting { value, entry: text.entry }),
            Err(value) => {
                serving.indexes.clear();
                serving.left.push(Setting { value, entry: text.entry });
                return;
            }
        }
    }
}
