//! Which kind of place a file is, by its name and its text.

use super::PlaceKind;
use memchr::memmem;

/// What files that are made of others end in.
const SUFFIXES: [&str; 12] = [
    ".j2",
    ".jinja",
    ".jinja2",
    ".tmpl",
    ".tpl",
    ".template",
    ".erb",
    ".example",
    ".sample",
    ".dist",
    ".in",
    ".default",
];

impl PlaceKind {
    /// Places are written by hand: a larger file is none.
    pub const MAX_BYTES: usize = 1 << 20;

    /// Whether a file of that name may be a place, so that it has to be looked at.
    pub fn may_be(path: &[u8]) -> bool {
        let whole = String::from_utf8_lossy(path).to_lowercase();
        let name = stem(whole.rsplit('/').next().unwrap_or(&whole));
        if Self::by_name(name).is_some() {
            return true;
        }
        match name.rsplit_once('.') {
            None => !PROSE.contains(&name),
            Some((_, extension)) => EXTENSIONS.contains(&extension),
        }
    }

    /// Whether a file is of a kind that holds neither configuration nor a start that is read: a program, a text.
    pub fn is_foreign(path: &[u8]) -> bool {
        let whole = String::from_utf8_lossy(path).to_lowercase();
        let name = whole.rsplit('/').next().unwrap_or(&whole);
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        extension.is_some_and(|extension| FOREIGN.contains(&extension)) || name == "pipfile"
    }

    /// The kind of place that a file is; none where it is none, or says nothing about uWSGI.
    pub fn of(path: &[u8], source: &[u8]) -> Option<Self> {
        let speaks = memmem::find(source, b"uwsgi").is_some() || memmem::find(source, b"UWSGI").is_some();
        if source.len() > Self::MAX_BYTES || !speaks || memchr::memchr(0, source).is_some() {
            return None;
        }
        Self::by_shape(path, source)
    }

    /// The kind of place by name and text, whatever it starts.
    pub fn by_shape(path: &[u8], source: &[u8]) -> Option<Self> {
        let whole = String::from_utf8_lossy(path).to_lowercase();
        let name = stem(whole.rsplit('/').next().unwrap_or(&whole));
        if let Some(line) = source.strip_prefix(b"#!") {
            return is_shell(line.split(|byte| *byte == b'\n').next().unwrap_or_default())
                .then_some(Self::Shell);
        }
        Self::by_name(name).or_else(|| Self::by_text(name, source))
    }

    /// Names that say it all.
    fn by_name(name: &str) -> Option<Self> {
        for word in ["dockerfile", "containerfile"] {
            let tail = name.strip_prefix(word);
            let named = tail.is_some_and(|tail| tail.is_empty() || tail.starts_with(['.', '-', '_']));
            if named && !is_code(name)
                || name.strip_suffix(word).is_some_and(|head| head.ends_with(['.', '-', '_']))
            {
                return Some(Self::Dockerfile);
            }
        }
        let makefile = ["makefile", "gnumakefile"].iter().any(|word| {
            name.strip_prefix(word).is_some_and(|tail| tail.is_empty() || tail.starts_with(['.', '-', '_']))
        });
        if makefile || matches!(name.rsplit_once('.'), Some((_, "mk" | "mak"))) {
            return Some(Self::Makefile);
        }
        let procfile = name
            .strip_prefix("procfile")
            .is_some_and(|tail| tail.is_empty() || tail.starts_with(['.', '-', '_']));
        if procfile {
            return Some(Self::Procfile);
        }
        let variables =
            name.starts_with(".env") || name.rsplit_once('.').is_some_and(|(_, end)| end == "env");
        if variables {
            return Some(Self::Variables);
        }
        [".sh", ".bash", ".ksh", ".zsh", ".ash"].iter().any(|end| name.ends_with(end)).then_some(Self::Shell)
    }

    fn by_text(name: &str, source: &[u8]) -> Option<Self> {
        let has = |text: &str| memmem::find(source, text.as_bytes()).is_some();
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        match extension {
            Some("yml" | "yaml" | "tpl") => Self::of_yaml(source),
            Some("service") => has_line(source, "ExecStart=").then_some(Self::Systemd),
            Some("conf" | "ini" | "cfg" | "supervisor" | "supervisord") if has_line(source, "[program:") => {
                Some(Self::Supervisor)
            }
            Some("conf") if has_line(source, "[Service]") => Some(Self::Systemd),
            Some("conf") if is_upstart(source) => Some(Self::Shell),
            None | Some("init" | "run" | "start" | "rc" | "local" | "initd" | "command") => {
                let unit = has_line(source, "[Service]") && has("ExecStart");
                match (unit, has_line(source, "[program:")) {
                    (true, _) => Some(Self::Systemd),
                    (_, true) => Some(Self::Supervisor),
                    _ => is_script(source).then_some(Self::Shell),
                }
            }
            _ => None,
        }
    }

    fn of_yaml(source: &[u8]) -> Option<Self> {
        let has = |text: &str| memmem::find(source, text.as_bytes()).is_some();
        if has("containers:") || has_line(source, "apiVersion:") || has_line(source, "kind:") {
            return Some(Self::Kubernetes);
        }
        let first = has("image:") || has("build:");
        let service = has("command:") || has("entrypoint:") || has("environment:");
        (has_line(source, "services:") || first && service).then_some(Self::Compose)
    }
}

/// Extensions of programs and texts.
const FOREIGN: [&str; 14] =
    ["nix", "py", "rb", "go", "rs", "java", "php", "ts", "md", "rst", "html", "css", "lock", "sql"];

/// Files without an extension that are for people.
const PROSE: [&str; 9] =
    ["readme", "license", "licence", "copying", "authors", "changelog", "changes", "contributing", "todo"];

/// Extensions of files that may be places by their text.
const EXTENSIONS: [&str; 18] = [
    "yml",
    "yaml",
    "tpl",
    "service",
    "conf",
    "ini",
    "cfg",
    "supervisor",
    "supervisord",
    "init",
    "run",
    "start",
    "rc",
    "local",
    "initd",
    "command",
    "sh",
    "bash",
];

/// A name without what files that are made of others end in.
fn stem(mut name: &str) -> &str {
    while let Some(short) =
        SUFFIXES.iter().find_map(|suffix| name.strip_suffix(suffix)).filter(|short| !short.is_empty())
    {
        name = short;
    }
    name
}

/// `dockerfile.py` is a program.
fn is_code(name: &str) -> bool {
    [".py", ".js", ".ts", ".go", ".rs", ".md", ".rst", ".html", ".txt", ".json", ".rb"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// Whether a line begins with a text.
fn has_line(source: &[u8], text: &str) -> bool {
    let is_start = |at: usize| {
        source[..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| *byte == b'\n')
    };
    memmem::find_iter(source, text.as_bytes()).any(is_start)
}

/// The program of a `#!` line is a shell.
fn is_shell(line: &[u8]) -> bool {
    let line = String::from_utf8_lossy(line);
    let mut words = line.split_ascii_whitespace().map(|word| word.rsplit('/').next().unwrap_or(word));
    let first = words.next().unwrap_or("");
    let program =
        if first == "env" { words.find(|word| !word.starts_with('-')).unwrap_or("") } else { first };
    matches!(
        program,
        "sh" | "bash"
            | "dash"
            | "ash"
            | "ksh"
            | "zsh"
            | "mksh"
            | "busybox"
            | "with-contenv"
            | "openrc-run"
            | "runscript"
    )
}

/// A job of upstart: `exec` lines that are a shell's.
fn is_upstart(source: &[u8]) -> bool {
    (has_line(source, "start on ") || has_line(source, "respawn"))
        && (has_line(source, "exec ") || has_line(source, "script"))
}

/// A script without `#!`: some line of it is a server's command line.
fn is_script(source: &[u8]) -> bool {
    let parts = |line: &str| line.split("&&").flat_map(|part| part.split(';')).any(is_command);
    std::str::from_utf8(source).is_ok_and(|text| text.lines().any(parts))
}

fn is_command(line: &str) -> bool {
    let is_server = |word: &str| {
        matches!(word.rsplit('/').next(), Some("uwsgi" | "pyuwsgi")) && !word.contains("init.d/")
    };
    let is_argument = |word: &str| {
        word.starts_with('-')
            || [".ini", ".yaml", ".yml", ".json", ".xml"].iter().any(|end| word.ends_with(end))
    };
    let runs = |word: &str| {
        matches!(word, "daemon" | "sudo" | "nohup" | "start-stop-daemon" | "su" | "exec" | "env")
    };
    let words: Vec<&str> = line.split_ascii_whitespace().map(|word| word.trim_matches(['"', '\''])).collect();
    let Some(first) = words.first() else { return false };
    let place = words.iter().position(|word| is_server(word)).filter(|at| *at == 0 || runs(first));
    let next = place.and_then(|at| words.get(at + 1));
    next.is_some_and(|word| is_argument(word))
        || place.is_some() && runs(first) && *first == "start-stop-daemon"
}
