//! Which word of a command starts a server, through the programs that run others.

mod names;

use super::text::{Atom, Raw, What};
use names::{OTHERS, SHELLS, USER_OPTIONS, WRAPPERS, Wrapper};

/// A command that starts a server, or a text that another shell reads.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    /// Programs that run it, outermost first.
    pub(crate) wrappers: Vec<Raw>,
    /// `NAME=value` words of `env`, `sudo` and the like.
    pub(crate) assignments: Vec<Raw>,
    /// The user that a wrapper changes to.
    pub(crate) user: Option<Raw>,
    /// `exec` stands before it.
    pub(crate) is_exec: bool,
    /// What it comes to.
    pub(crate) target: Target,
}

/// What a command comes to.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// The server's program and its arguments.
    Server(Raw, Vec<Raw>),
    /// `sh -c TEXT`.
    Shell(Vec<Atom>),
    /// A script: it may run the words that it is given (`exec "$@"`).
    Script,
}

/// What the words of a command come to; none where they start no server.
pub(crate) fn command(words: &[Raw]) -> Option<Command> {
    let mut command = Command {
        wrappers: Vec::new(),
        assignments: Vec::new(),
        user: None,
        is_exec: false,
        target: Target::Script,
    };
    command.target = command.follow(words)?;
    Some(command)
}

impl Command {
    fn follow(&mut self, mut words: &[Raw]) -> Option<Target> {
        // Each round passes over at least one word.
        loop {
            let (first, rest) = words.split_first()?;
            let name = base(first);
            if first.assignment().is_some() && (self.wrappers.is_empty() || self.takes_assignments()) {
                self.assignments.push(first.clone());
                words = rest;
                continue;
            }
            if is_server(first, &name) {
                return (!is_operation(rest)).then(|| Target::Server(first.clone(), rest.to_vec()));
            }
            match name.as_str() {
                "su" => return Some(self.su(first, rest)),
                "runuser" if option_value(rest, &["-c", "--command"]).is_some() => {
                    return Some(self.su(first, rest));
                }
                "start-stop-daemon" => return self.daemon(first, rest),
                "tmux" | "script" | "eval" => return self.text_of(&name, first, rest),
                "." => return None,
                _ if SHELLS.contains(&name.as_str()) => return self.shell(first, &name, rest),
                _ if is_python(&name) => {
                    words = self.module(first, rest)?;
                    if is_module(&words[0]) {
                        let (program, arguments) = words.split_first()?;
                        return (!is_operation(arguments))
                            .then(|| Target::Server(program.clone(), arguments.to_vec()));
                    }
                    continue;
                }
                _ => {}
            }
            let Some(wrapper) = WRAPPERS.iter().find(|wrapper| wrapper.names.contains(&name.as_str())) else {
                return self.unknown(first, &name, rest);
            };
            words = self.pass(wrapper, first, rest)?;
        }
    }

    fn takes_assignments(&self) -> bool {
        self.wrappers
            .last()
            .map(base)
            .is_some_and(|name| matches!(name.as_str(), "env" | "sudo" | "doas" | "time"))
    }

    /// Passes over a program that runs another one.
    fn pass<'w>(&mut self, wrapper: &Wrapper, first: &Raw, rest: &'w [Raw]) -> Option<&'w [Raw]> {
        if first.is("exec") {
            self.is_exec = self.wrappers.is_empty();
        } else {
            self.wrappers.push(first.clone());
        }
        let mut rest = rest;
        if !wrapper.verb.is_empty() {
            rest = self.options(wrapper.valued, rest)?;
            let (verb, after) = rest.split_first()?;
            wrapper.verb.iter().find(|word| verb.is(word))?;
            rest = after;
        }
        rest = self.options(wrapper.valued, rest)?;
        if wrapper.words > 0 && rest.len() >= wrapper.words && names_user(first) {
            self.user = rest.first().cloned();
        }
        let rest = rest.get(wrapper.words..)?;
        let is_waiting = base(first).starts_with("wait");
        if is_waiting {
            let dashes = rest.iter().position(|word| word.is("--"))?;
            return rest.get(dashes + 1..);
        }
        Some(rest)
    }

    /// Passes over options, `--` included.
    fn options<'w>(&mut self, valued: &[&str], mut rest: &'w [Raw]) -> Option<&'w [Raw]> {
        while let Some((word, after)) = rest.split_first() {
            if !word.starts_with("-") || word.is("-") {
                break;
            }
            rest = after;
            if word.is("--") {
                break;
            }
            if word.is("-v") || word.is("-V") {
                // `command -v uwsgi` asks only. For all others it is harmless to say nothing.
                if self.wrappers.last().map(base).as_deref() == Some("command") {
                    return None;
                }
            }
            let text = String::from_utf8_lossy(&word.written()).into_owned();
            let attached = !text.starts_with("--") && text.len() > 2;
            if attached && text.get(..2).is_some_and(|head| valued.contains(&head)) {
                if text.starts_with("-u") {
                    self.user = Some(word.rest(2));
                }
                continue;
            }
            let cluster = attached.then(|| text.chars().next_back().map(|last| format!("-{last}"))).flatten();
            let takes = valued.contains(&text.as_str())
                || cluster.as_deref().is_some_and(|one| valued.contains(&one));
            if takes {
                let (value, after) = rest.split_first()?;
                if USER_OPTIONS.contains(&text.as_str()) {
                    self.user = Some(value.clone());
                }
                rest = after;
            }
        }
        Some(rest)
    }

    /// `su - USER -c TEXT`
    fn su(&mut self, first: &Raw, rest: &[Raw]) -> Target {
        self.wrappers.push(first.clone());
        let Some(text) = option_value(rest, &["-c", "--command"]) else { return Target::Script };
        let valued = ["-s", "--shell", "-g", "--group", "-G", "-c", "--command", "-w"];
        let mut words = rest.iter();
        while let Some(word) = words.next() {
            if word.starts_with("-") {
                if valued.iter().any(|option| word.is(option)) || is_cluster(word, b'c') {
                    words.next();
                }
            } else {
                self.user.get_or_insert_with(|| word.clone());
            }
        }
        Target::Shell(text.atoms)
    }

    /// `start-stop-daemon --start --exec PROGRAM -- ARGUMENTS`
    fn daemon(&mut self, first: &Raw, rest: &[Raw]) -> Option<Target> {
        let end = rest.iter().position(|word| word.is("--")).unwrap_or(rest.len());
        let (options, arguments) = (&rest[..end], rest.get(end + 1..).unwrap_or_default());
        let is_start =
            options.iter().any(|word| word.is("--start") || word.is("-S") || is_cluster(word, b'S'));
        let startas = option_value(options, &["--startas", "-a"]);
        // `--test` only says whether it would.
        let is_start = is_start && !options.iter().any(|word| word.is("--test") || word.is("-t"));
        let program = startas.or_else(|| option_value(options, &["--exec", "-x"]))?;
        if !is_start {
            return None;
        }
        self.wrappers.push(first.clone());
        self.user = option_value(options, &["--chuid", "-c"]);
        let mut words = vec![program];
        words.extend_from_slice(arguments);
        self.follow(&words)
    }

    /// `tmux new -d TEXT`, `script -c TEXT`, `eval TEXT`: the last word is a text for a shell.
    fn text_of(&mut self, name: &str, first: &Raw, rest: &[Raw]) -> Option<Target> {
        self.wrappers.extend((name != "eval").then(|| first.clone()));
        match name {
            "script" => Some(Target::Shell(option_value(rest, &["-c", "--command"])?.atoms)),
            "eval" if rest.len() > 1 => self.follow(rest),
            _ => Some(Target::Shell(rest.last()?.atoms.clone())),
        }
    }

    /// `sh -c TEXT`, or a script with words of its own.
    fn shell(&mut self, first: &Raw, name: &str, rest: &[Raw]) -> Option<Target> {
        let rest = if name == "busybox" { rest.get(1..)? } else { rest };
        let mut words = rest;
        while let Some((word, after)) = words.split_first() {
            if word.is("--") || !(word.starts_with("-") || word.starts_with("+")) {
                break;
            }
            if !word.starts_with("--") && is_cluster(word, b'c') {
                self.wrappers.push(first.clone());
                // Further options may stand between `-c` and the text.
                let text = after.iter().find(|word| !word.starts_with("-"))?;
                return Some(Target::Shell(text.atoms.clone()));
            }
            let takes = word.is("-o") || word.is("-O") || word.is("--rcfile") || word.is("--init-file");
            words = if takes { after.get(1..)? } else { after };
        }
        self.wrappers.push(first.clone());
        // Without a script it reads one from its input.
        let Some((script, arguments)) = words.split_first() else { return Some(Target::Script) };
        self.script(script, arguments)
    }

    /// `python -m MODULE`: the words from the module, or from what a script is told to run.
    fn module<'w>(&mut self, first: &Raw, rest: &'w [Raw]) -> Option<&'w [Raw]> {
        let at = rest.iter().take_while(|word| word.starts_with("-") && !word.is("-m")).count();
        if !rest.get(at)?.is("-m") {
            let dashes = rest.iter().position(|word| word.is("--"))?;
            self.wrappers.push(first.clone());
            return rest.get(dashes + 1..).filter(|words| !words.is_empty());
        }
        self.wrappers.push(first.clone());
        let words = &rest[at + 1..];
        let module = words.first()?;
        if module.is("newrelic.admin") {
            return words.get(2..).filter(|words| !words.is_empty());
        }
        let runs = ["poetry", "pipenv", "uv", "pdm", "dotenv", "pyuwsgi", "uwsgi"];
        runs.iter().any(|name| module.is(name)).then_some(words)
    }

    /// A program that nothing is known about: what stands behind `--`, or behind a script of the project.
    fn unknown(&mut self, first: &Raw, name: &str, rest: &[Raw]) -> Option<Target> {
        if OTHERS.contains(&name) {
            return None;
        }
        let is_script =
            first.atoms.iter().any(|atom| atom.is(b'/')) || name.contains('.') || name.contains("entrypoint");
        if let Some(dashes) = rest.iter().position(|word| word.is("--"))
            && let Some(next) = rest.get(dashes + 1)
            && is_server(next, &base(next))
        {
            self.wrappers.push(first.clone());
            return self.follow(&rest[dashes + 1..]);
        }
        if is_script { self.script(first, rest) } else { None }
    }

    /// A script may run the words that it is given; that is believed where they are a server's command line.
    fn script(&mut self, script: &Raw, words: &[Raw]) -> Option<Target> {
        let written = script.written();
        if memchr::memmem::find(&written, b"init.d/").is_some()
            || memchr::memmem::find(&written, b"rc.d/").is_some()
        {
            return None;
        }
        self.wrappers.push(script.clone());
        let place = words.iter().position(|word| is_server(word, &base(word)));
        let looks = |at: usize| words.get(at + 1).is_some_and(is_argument);
        match place {
            Some(at) if looks(at) && words[..at].iter().all(may_stand_before) => {
                self.wrappers.extend_from_slice(&words[..at]);
                self.follow(&words[at..])
            }
            _ => Some(Target::Script),
        }
    }
}

/// Whether a word may stand between a script and the command that it is given: neither an option nor a shell's sign.
fn may_stand_before(word: &Raw) -> bool {
    !word.starts_with("-") && !["&&", "||", ";", "|", "&"].iter().any(|sign| word.is(sign))
}

fn names_user(wrapper: &Raw) -> bool {
    matches!(base(wrapper).as_str(), "gosu" | "su-exec" | "setuidgid" | "s6-setuidgid")
}

/// Whether a word is an argument of the server by its look: an option, or a configuration.
pub(crate) fn is_argument(word: &Raw) -> bool {
    let text = word.written();
    let path = text.split(|byte| *byte == b':').next().unwrap_or_default();
    let ends = |end: &&[u8]| path.ends_with(end);
    let known: [&[u8]; 7] = [b".ini", b".yaml", b".yml", b".json", b".xml", b".toml", b".js"];
    word.starts_with("-") || known.iter().any(ends)
}

/// A cluster of short options with that letter.
fn is_cluster(word: &Raw, letter: u8) -> bool {
    word.starts_with("-") && !word.starts_with("--") && word.atoms.iter().any(|atom| atom.is(letter))
}

/// The value of the first of these options, in any of its three spellings.
fn option_value(words: &[Raw], names: &[&str]) -> Option<Raw> {
    words.iter().enumerate().find_map(|(at, word)| {
        names.iter().find_map(|name| {
            let clustered = name.len() == 2 && name.ends_with('c') && is_cluster(word, b'c');
            if word.is(name) || clustered {
                return words.get(at + 1).cloned();
            }
            let long = name.starts_with("--") && word.starts_with(&format!("{name}="));
            long.then(|| word.rest(name.len() + 1))
        })
    })
}

/// The last part of a program's path; empty where it is unknown.
fn base(word: &Raw) -> String {
    let tail = match word.atoms.last().map(|atom| &atom.what) {
        Some(What::Unknown(unknown)) if word.atoms.len() == 1 => {
            let text = unknown.hint.clone().or_else(|| looked_up(&unknown.written));
            text.unwrap_or_else(|| unknown.written.clone())
        }
        Some(What::Unknown(_)) | None => return String::new(),
        Some(What::Byte(_)) => {
            let known = word.atoms.iter().rev().take_while(|atom| atom.known().is_some()).count();
            word.atoms[word.atoms.len() - known..].iter().filter_map(Atom::known).collect()
        }
    };
    let name = tail.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

/// `$(which uwsgi)`
fn looked_up(written: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(written).ok()?;
    let inside = text.strip_prefix("$(").and_then(|text| text.strip_suffix(')'));
    let inside = inside.or_else(|| text.strip_prefix('`').and_then(|text| text.strip_suffix('`')))?;
    let mut words = inside.split_ascii_whitespace();
    let (first, last) = (words.next()?, words.next_back()?);
    matches!(first, "which" | "command" | "type").then(|| last.as_bytes().to_vec())
}

/// Whether a word names the server's program.
fn is_server(word: &Raw, name: &str) -> bool {
    let version = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'));
    let language = |text: &str| {
        ["python", "psgi", "rack", "ruby", "php", "lua", "jvm"]
            .iter()
            .any(|known| text.strip_prefix(known).is_some_and(version))
    };
    let named = match name.strip_prefix("uwsgi") {
        Some("" | "-core" | ".real" | "-binary") => true,
        Some(rest) => rest.strip_prefix(['_', '-']).is_some_and(|rest| {
            language(rest) || rest.starts_with(|c: char| c.is_ascii_digit()) && version(rest)
        }),
        None => name == "pyuwsgi",
    };
    named && memchr::memmem::find(&word.written(), b"init.d/").is_none()
}

fn is_module(word: &Raw) -> bool {
    word.is("pyuwsgi") || word.is("uwsgi")
}

fn is_python(name: &str) -> bool {
    name.strip_prefix("python")
        .or_else(|| name.strip_prefix("pypy"))
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// Options with which the program acts on a running server, or only says something.
const OPERATIONS: [&str; 12] = [
    "--reload",
    "--stop",
    "--connect-and-read",
    "--version",
    "--help",
    "--usage",
    "--build-plugin",
    "--dump-options",
    "--extract",
    "--cflags",
    "--dot-h",
    "-h",
];

/// Words with which no server starts.
fn is_operation(arguments: &[Raw]) -> bool {
    let verbs = ["start", "stop", "restart", "reload", "status", "force-reload"];
    let is_verb = arguments.len() == 1 && verbs.iter().any(|verb| arguments[0].is(verb));
    is_verb
        || arguments.iter().any(|word| {
            OPERATIONS
                .iter()
                .any(|name| word.is(name) || name.starts_with("--") && word.starts_with(&format!("{name}=")))
        })
}

/// Whether a word names a program that is known to run no words that it is given.
pub(crate) fn is_other(word: &Raw) -> bool {
    let name = base(word);
    OTHERS.contains(&name.as_str()) || is_python(&name) || name == "su"
}

/// Whether a word names a shell.
pub(crate) fn is_shell(word: &Raw) -> bool {
    SHELLS.contains(&base(word).as_str())
}
