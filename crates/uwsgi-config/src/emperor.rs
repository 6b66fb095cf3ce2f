//! The Emperor: which folders and patterns one watches, which files there it starts as vassals, and with which words
//! (`core/emperor.c`).
//!
//! **Invariant**: pure; what lies in a folder is for the caller to look up. Pinned by `tests/it/emperor.rs`, which holds it
//! against what real Emperors started.

use crate::catalog::{OptId, ids};
use crate::evaluate::{EntryId, Evaluation, GuardId, Handed, HandedOption, Vassal};

/// One value of `emperor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Watched {
    /// `dir://…`
    Folder(Vec<u8>),
    /// `glob://…`
    Pattern(Vec<u8>),
    /// A folder when the path, taken as a pattern, names exactly one folder; a pattern otherwise
    /// (`core/emperor.c:emperor_build_scanners`).
    Path(Vec<u8>),
    /// A database or message queue, which a plugin watches.
    Service(&'static str),
    /// It depends on an unknown.
    Unknown,
}

/// Schemes that plugins of the server's own distribution register.
const SERVICES: [&str; 5] = ["pg", "amqp", "zmq", "mongodb", "mongodb2"];

impl Watched {
    fn of(value: &[u8]) -> Self {
        if let Some(folder) = value.strip_prefix(b"dir://") {
            return Self::Folder(folder.to_vec());
        }
        if let Some(pattern) = value.strip_prefix(b"glob://") {
            return Self::Pattern(pattern.to_vec());
        }
        let is_scheme =
            |name: &&str| value.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(b"://"));
        SERVICES.into_iter().find(is_scheme).map_or_else(|| Self::Path(value.to_vec()), Self::Service)
    }
}

/// Where the sockets of vassals are told that wait for their first request
/// (`core/emperor.c:emperor_check_on_demand_socket`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OnDemand {
    /// Vassals are started at once.
    #[default]
    Never,
    /// A file whose name is that of the vassal and this.
    Extension(Vec<u8>),
    /// A socket in this folder, named as the vassal.
    Folder(Vec<u8>),
    /// A program tells, or the value is not known.
    Unknown,
}

/// What the configuration of an Emperor says of vassals.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the server's")]
#[non_exhaustive]
pub struct Emperor {
    /// The values of `emperor`, in order, and the entries that give them.
    pub watched: Vec<(Watched, EntryId)>,
    /// Words before and after the file of every vassal.
    before: Vec<Handed>,
    after: Vec<Handed>,
    /// Suffixes besides the usual ones; their files are given by `--config`.
    extensions: Vec<Vec<u8>>,
    /// Vassals that wait for their first request.
    pub on_demand: OnDemand,
    /// A link is a vassal, wherever it leads.
    pub nofollow: bool,
    /// Each vassal runs as the owner of its file, who may not be root.
    pub tyrant: bool,
    /// That owner is the link's.
    pub tyrant_nofollow: bool,
    /// Files that may be executed are.
    pub magic_exec: bool,
    /// The last `chdir`: relative folders start there.
    pub chdir: Option<Vec<u8>>,
    /// The last `force-cwd`, which relative patterns and their vassals start from.
    pub force_cwd: Option<Vec<u8>>,
}

impl Emperor {
    /// The Emperor that a configuration makes of its server; none where it makes no one.
    pub fn of(evaluation: &Evaluation) -> Option<Self> {
        let each = |option: OptId| {
            evaluation.ids().filter(move |id| {
                evaluation.entry(*id).option.is_some_and(|one| one.group() == option.group())
            })
        };
        let known = |id: EntryId| {
            let is_certain = evaluation.entry(id).guard == GuardId::ALWAYS;
            evaluation.known_value(id).filter(|_| is_certain)
        };
        let watch = |id| (known(id).map_or(Watched::Unknown, Watched::of), id);
        let watched: Vec<_> = each(ids::EMPEROR).map(watch).collect();
        if watched.is_empty() {
            return None;
        }
        let handed = |option: OptId, as_option: HandedOption| {
            each(option).map(move |id| Handed { option: as_option, value: known(id).map(<[u8]>::to_vec) })
        };
        // In the order of `core/emperor.c:uwsgi_emperor_spawn_vassal`.
        let before = handed(ids::VASSALS_INHERIT_BEFORE, HandedOption::Inherit)
            .chain(handed(ids::VASSALS_INCLUDE_BEFORE, HandedOption::Include))
            .chain(handed(ids::VASSAL_SET, HandedOption::Set));
        let after = handed(ids::VASSALS_INHERIT, HandedOption::Inherit)
            .chain(handed(ids::VASSALS_INCLUDE, HandedOption::Include));
        let last = |option: OptId| each(option).next_back();
        let text = |option: OptId| last(option).map(|id| known(id).map(<[u8]>::to_vec));
        let is_set = |option: OptId| evaluation.number(option, 0).is_some_and(|number| number != 0);
        let on_demand = match text(ids::EMPEROR_ON_DEMAND_EXTENSION) {
            Some(extension) => extension.map_or(OnDemand::Unknown, OnDemand::Extension),
            None => match text(ids::EMPEROR_ON_DEMAND_DIRECTORY) {
                Some(folder) => folder.map_or(OnDemand::Unknown, OnDemand::Folder),
                None if last(ids::EMPEROR_ON_DEMAND_EXEC).is_some() => OnDemand::Unknown,
                None => OnDemand::Never,
            },
        };
        Some(Self {
            before: before.collect(),
            after: after.collect(),
            extensions: each(ids::EMPEROR_EXTRA_EXTENSION)
                .filter_map(|id| Some(known(id)?.to_vec()))
                .collect(),
            on_demand,
            nofollow: is_set(ids::EMPEROR_NOFOLLOW),
            tyrant: is_set(ids::EMPEROR_TYRANT),
            tyrant_nofollow: is_set(ids::EMPEROR_TYRANT_NOFOLLOW),
            magic_exec: is_set(ids::EMPEROR_MAGIC_EXEC),
            chdir: text(ids::CHDIR).flatten(),
            force_cwd: text(ids::FORCE_CWD).flatten(),
            watched,
        })
    }

    /// Whether it starts a file of that name, or path where it watches a pattern (`core/emperor.c:uwsgi_emperor_is_valid`).
    pub fn starts(&self, name: &[u8]) -> bool {
        let is_usual = SUFFIXES.iter().any(|(suffix, _)| name.ends_with(suffix));
        name.len() < 0xff && (is_usual || self.is_extra(name))
    }

    fn is_extra(&self, name: &[u8]) -> bool {
        self.extensions.iter().any(|extension| name.ends_with(extension))
    }

    /// The words that it starts a vassal with.
    pub fn vassal(&self, name: &[u8]) -> Vassal {
        let usual = SUFFIXES.iter().find(|(suffix, _)| name.ends_with(suffix));
        let option =
            if self.is_extra(name) { "config" } else { usual.map_or("inherit", |(_, option)| option) };
        let (before, after) = (self.before.clone(), self.after.clone());
        Vassal { before, option, argument: name.to_vec(), after }
    }

    /// The same for a file that is run instead of read.
    pub fn executed(&self, name: &[u8]) -> Vassal {
        Vassal { argument: [b"exec://", name].concat(), ..self.vassal(name) }
    }

    /// Whether it puts a file or a placeholder around every vassal.
    pub fn hands_something(&self) -> bool {
        !self.before.is_empty() || !self.after.is_empty()
    }

    /// The socket of a vassal in the folder of on-demand sockets.
    pub fn socket_in(folder: &[u8], name: &[u8]) -> Option<Vec<u8>> {
        let from = name.iter().rposition(|&byte| byte == b'/').map_or(0, |at| at + 1);
        let dot = name.iter().rposition(|&byte| byte == b'.').filter(|dot| *dot >= from)?;
        Some([folder, b"/", &name[from..dot], b".socket"].concat())
    }
}

/// Suffixes of vassals, and the options that load them.
const SUFFIXES: [(&[u8], &str); 6] = [
    (b".ini", "ini"),
    (b".xml", "xml"),
    (b".yml", "yaml"),
    (b".yaml", "yaml"),
    (b".js", "json"),
    (b".json", "json"),
];

/// What the name of a folder says of Emperors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// An Emperor watches it: `vassals`, `vassals-…`, Fedora's `uwsgi.d`.
    Vassals,
    /// Debian's `apps-enabled`, which its init script reads, or an Emperor.
    Enabled,
    /// Debian's `apps-available`, of which nothing is started.
    Available,
}

impl Usual {
    /// What the last name of a folder says.
    pub fn of(folder: &[u8]) -> Option<Self> {
        match folder.rsplit(|&byte| byte == b'/').next().unwrap_or(folder) {
            b"uwsgi.d" => Some(Self::Vassals),
            b"apps-enabled" => Some(Self::Enabled),
            b"apps-available" => Some(Self::Available),
            name => name.starts_with(b"vassals").then_some(Self::Vassals),
        }
    }

    /// What the innermost folder says, at whatever depth, that only an Emperor or Debian's init script reads.
    pub fn starting(path: &[u8]) -> Option<Self> {
        let mut folders: Vec<&[u8]> = path.split(|&byte| byte == b'/').collect();
        folders.pop();
        let says = |(at, folder): (usize, &&[u8])| match Self::of(folder)? {
            Self::Vassals => Some(Self::Vassals),
            Self::Enabled => {
                at.checked_sub(1).filter(|above| folders[*above].starts_with(b"uwsgi")).map(|_| Self::Enabled)
            }
            Self::Available => None,
        };
        folders.iter().enumerate().rev().find_map(says)
    }
}
