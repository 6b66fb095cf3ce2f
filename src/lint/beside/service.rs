//! A unit of systemd, and whether it starts the server with this configuration.

use crate::lint::{Context, without_template_suffix};
use crate::listeners::Address;
use crate::start::{is_loader, unit_words};
use crate::syntax::unit::{File, Setting};

use super::site::one_spelling;

/// What a unit has to do with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It starts the server with it.
    Ours,
    /// It starts a server with another file, of that name.
    Other(String),
    /// That cannot be told.
    Unknown,
}

/// A unit that starts something.
#[derive(Debug)]
pub struct Service<'a> {
    /// The file, by number.
    pub file: usize,
    /// Its settings.
    pub unit: &'a File,
    /// The setting that starts the server.
    pub start: &'a Setting,
    /// What it has to do with the configuration.
    pub relation: Relation,
    /// The arguments of the server, where its command line is a plain one.
    pub arguments: Option<Vec<String>>,
    /// The server is started with all privileges in spite of `User=`.
    pub privileged: bool,
    name: &'a str,
}

impl<'a> Service<'a> {
    /// Reads a unit; none when it starts nothing.
    pub fn read(cx: &Context<'a>, file: usize, unit: &'a File) -> Option<Self> {
        let start = unit.last("Service", "ExecStart")?;
        let name = &*cx.settings.beside.get(file)?.name;
        let mut service =
            Self { file, unit, start, relation: Relation::Unknown, arguments: None, privileged: false, name };
        let whole = String::from_utf8_lossy(&start.value).into_owned();
        let prefix = whole.len() - whole.trim_start_matches(['@', '-', ':', '+', '!', '|']).len();
        service.privileged = whole[..prefix].contains(['+', '!']);
        service.relate(cx, &whole[prefix..]);
        if let Some(own) = cx.start() {
            // The unit is the place of the start that is checked, or a neighbour.
            let is_own = cx.settings.beside.get(file).is_some_and(|beside| *beside.bytes == *cx.source());
            let is_here = is_own
                && start.span.start <= own.program.span.start
                && own.program.span.end <= start.span.end;
            service.relation = if is_here { Relation::Ours } else { Relation::Unknown };
        }
        Some(service)
    }

    /// The units that start the server with this configuration.
    pub fn ours(cx: &Context<'a>) -> Vec<Self> {
        let all = cx.units().filter_map(|(number, _, unit)| Self::read(cx, number, unit));
        all.filter(|service| service.relation == Relation::Ours).collect()
    }

    fn relate(&mut self, cx: &Context<'_>, command: &str) {
        let Some(words) = unit_words(command.as_bytes()) else { return };
        let words: Vec<String> =
            words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect();
        let path = String::from_utf8_lossy(&cx.root().path).into_owned();
        // `uwsgi.ini.j2` becomes `uwsgi.ini`.
        let own = String::from_utf8_lossy(without_template_suffix(path.as_bytes())).into_owned();
        let own = file_name(&own);
        let Some((program, arguments)) = words.split_first() else { return };
        if !file_name(program).starts_with("uwsgi") {
            // A shell, `env`, a wrapper: what it starts in the end is not known, but it may name the file.
            if words.iter().any(|word| word.split(['=', ' ', '\'', '"']).any(|part| file_name(part) == own)) {
                self.relation = Relation::Ours;
            }
            return;
        }
        let files = configurations(arguments);
        let plain = |word: &String| !word.contains('$');
        let same = |file: &&String| {
            self.may_be(file_name(file), own) && (!cx.settings.namesake || same_folder(file, &path))
        };
        self.relation = match files.iter().find(same) {
            Some(_) => Relation::Ours,
            None if !arguments.iter().all(plain) || self.is_emperor(&words) => Relation::Unknown,
            None => match files.first() {
                // A file is often installed under a longer or a shorter name.
                Some(file) if is_tail(file_name(file), own) || is_tail(own, file_name(file)) => {
                    Relation::Unknown
                }
                Some(file) => Relation::Other(file.clone()),
                None => Relation::Unknown,
            },
        };
        self.arguments = Some(arguments.to_vec());
    }

    /// What it starts is (by its name) an Emperor, which reads many files.
    fn is_emperor(&self, words: &[String]) -> bool {
        file_name(self.name).contains("emperor")
            || words.iter().any(|word| word.contains("emperor") || word.contains("vassal"))
    }

    /// Whether a name with specifiers may stand for another.
    fn may_be(&self, pattern: &str, name: &str) -> bool {
        let Some(known) = self.expand(pattern) else {
            let (head, tail) =
                (pattern.split('%').next().unwrap_or(""), pattern.rsplit('%').next().unwrap_or(""));
            let tail = tail.get(1..).unwrap_or_default();
            return name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail);
        };
        known == name
    }

    /// A text with its specifiers replaced (`systemd.unit(5)`); none when one depends on the instance or the machine.
    pub fn expand(&self, text: &str) -> Option<String> {
        let file = file_name(self.name);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let mut out = String::new();
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            if c != '%' {
                out.push(c);
                continue;
            }
            match rest.next()? {
                '%' => out.push('%'),
                't' => out.push_str("/run"),
                'S' => out.push_str("/var/lib"),
                'L' => out.push_str("/var/log"),
                'C' => out.push_str("/var/cache"),
                'n' if !stem.contains('@') => out.push_str(file),
                'N' | 'p' if !stem.contains('@') => out.push_str(stem),
                'p' => out.push_str(stem.split('@').next()?),
                _ => return None,
            }
        }
        Some(out)
    }

    /// The last value of a setting of the service, when it is known.
    pub fn last(&self, key: &str) -> Option<(&'a Setting, String)> {
        let setting = self.unit.last("Service", key)?;
        Some((setting, self.known(setting)?))
    }

    /// The value of a setting, when all of it is known.
    pub fn known(&self, setting: &Setting) -> Option<String> {
        let text = std::str::from_utf8(&setting.value).ok()?;
        let is_template =
            text.contains("{{") || text.contains("<%") || text.contains("${") || text.contains("{%");
        if is_template { None } else { self.expand(text) }
    }

    /// The last setting of a key, when it surely says yes.
    pub fn is_on(&self, key: &str) -> Option<&'a Setting> {
        let setting = self.unit.last("Service", key)?;
        let word = self.known(setting)?.to_ascii_lowercase();
        matches!(word.as_str(), "yes" | "true" | "on" | "1" | "y" | "t").then_some(setting)
    }

    /// Whether the command line gives one of these options; none when the command line is not a plain one.
    pub fn gives(&self, options: &[&str]) -> Option<bool> {
        let arguments = self.arguments.as_ref()?;
        let is_it = |word: &String| {
            let name = word.split('=').next().unwrap_or(word);
            options.contains(&name)
        };
        Some(arguments.iter().any(is_it))
    }

    /// Whether the unit itself prepares a path: a command before the start names it.
    pub fn prepares(&self, path: &str) -> bool {
        let keys = ["ExecStartPre", "ExecCondition", "ExecStart"];
        keys.iter().flat_map(|key| self.unit.all("Service", key)).any(|setting| {
            setting.span != self.start.span
                && self
                    .expand(&String::from_utf8_lossy(&setting.value))
                    .is_none_or(|text| text.contains(path))
        })
    }

    /// The user, where it is not root and the server really starts as it.
    pub fn user(&self) -> Option<(&'a Setting, String)> {
        let (setting, name) = self.last("User")?;
        (!matches!(name.as_str(), "root" | "0") && !self.privileged).then_some((setting, name))
    }
}

/// The configurations that a command line names, by path or by path and section.
pub(super) fn configurations(arguments: &[String]) -> Vec<String> {
    let mut files = Vec::new();
    let mut words = arguments.iter().peekable();
    while let Some(word) = words.next() {
        let (name, value) =
            word.split_once('=').map_or((word.as_str(), None), |(name, value)| (name, Some(value)));
        if is_loader(name.as_bytes()) {
            files.extend(value.or_else(|| words.next().map(String::as_str)).map(str::to_owned));
        } else if !word.starts_with('-') && is_configuration(word) {
            files.push(word.clone());
        }
    }
    // `FILE:SECTION`
    files.iter().map(|file| file.split(':').next().unwrap_or(file).to_owned()).collect()
}

fn is_configuration(path: &str) -> bool {
    let path = path.split(':').next().unwrap_or(path);
    crate::syntax::Format::of_path(path.as_bytes()).is_some()
}

/// Whether a name ends in another one, after a mark that parts words.
fn is_tail(short: &str, long: &str) -> bool {
    long.strip_suffix(short).is_some_and(|head| head.ends_with(['-', '_', '.']))
}

/// Whether the folders that hold two files are called alike.
pub(super) fn same_folder(path: &str, other: &str) -> bool {
    let folder = |path: &str| path.rsplit('/').nth(1).map(str::to_owned);
    folder(path) == folder(other)
}

pub(super) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a socket unit listens where the configuration does.
pub(super) fn listens_for(cx: &Context<'_>, unit: &File) -> bool {
    let listeners = &cx.together().listeners;
    unit.list("Socket", "ListenStream").iter().any(|setting| {
        stream(&setting.value).is_some_and(|address| listeners.iter().any(|one| one.address == address))
    })
}

/// The address of a `ListenStream=`: a path, `host:port`, or a port of every address.
pub fn stream(value: &[u8]) -> Option<Address> {
    if value.starts_with(b"/") {
        return Some(Address::Unix(one_spelling(value)));
    }
    if value.iter().all(u8::is_ascii_digit) {
        return Address::parse(&[b":", value].concat());
    }
    value.contains(&b':').then(|| Address::parse(value))?
}
