//! From the command line to a request: which file, which server, which outside.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::args::ServerArgs;
use super::place::Chosen;
use uwsgi_lint::display::escape;
use uwsgi_lint::evaluate::{Evaluation, Outcome, ReadError, Request, Vassal, Via, path_bytes};
use uwsgi_lint::host::{LocalHost, MAX_FILE, Rest, StartHost, Ways, read_file};
use uwsgi_lint::project::emperor::{Around, Realms, Reign};
use uwsgi_lint::project::{Error, Projects, ServerOptions, walk};
use uwsgi_lint::start::{PlaceKind, Start, Word};
use uwsgi_lint::syntax::{Format, Reader, Span};

/// Why a run ends without a result; the exit status is 2.
#[derive(Debug)]
pub(super) enum Failure {
    /// A message for standard error.
    Message(String),
    /// The reader of standard output went away: no message at all.
    ClosedPipe,
}

impl Failure {
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }

    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self::Message(format!("internal error: {}", message.into()))
    }

    pub(super) fn file(path: &Path, error: &ReadError) -> Self {
        Self::Message(format!("{}: {error}", path.display()))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Message(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Message(format!("cannot write: {error}")),
        }
    }
}

/// One configuration to evaluate, and the machine it is seen from.
pub(super) struct Target {
    /// The file as given, for messages.
    pub(super) name: String,
    /// The same, to be opened.
    pub(super) path: PathBuf,
    pub(super) request: Request,
    pub(super) host: LocalHost,
}

impl Target {
    /// The file, from the root. That of a vassal is named from where this program runs, and not from where its server does.
    pub(super) fn file(&self) -> PathBuf {
        let here = || std::env::current_dir().unwrap_or_default();
        match (&self.request.vassal, &self.host.cwd) {
            (None, Some(cwd)) => cwd.join(&self.path),
            _ => here().join(&self.path),
        }
    }

    /// What the file says, `-` being standard input; nothing for a URL, which is never opened.
    pub(super) fn source(&self) -> Result<Option<Arc<[u8]>>, Failure> {
        let is_executed = |vassal: &Arc<Vassal>| vassal.argument.starts_with(b"exec://");
        if self.name.contains("://") || self.request.vassal.as_ref().is_some_and(is_executed) {
            return Ok(None);
        }
        let bytes = if self.name == "-" { read_stdin() } else { read_file(&self.file()) };
        bytes.map(|bytes| Some(bytes.into())).map_err(|error| Failure::file(&self.path, &error))
    }

    /// For `show` and `gen`: this machine, as the server would see it, which an Emperor may start.
    pub(super) fn for_show(argument: &Path, args: &ServerArgs) -> Result<Self, Failure> {
        let target = Self::for_file(argument, args)?;
        Ok(match reign_of(&target.path, &target.request, args) {
            Some(reign) => target.of_vassal(&reign),
            None => target,
        })
    }

    /// The server as the Emperor starts it: in its own folder, and with the Emperor's words around its file.
    fn of_vassal(mut self, reign: &Reign) -> Self {
        self.request = self.request.vassal(reign.realm.words(reign.vassal()));
        self.host.cwd = Some(reign.vassal().folder.clone());
        self
    }

    /// For `convert`: this machine, as a server would see it that is started with the file.
    pub(super) fn for_file(argument: &Path, args: &ServerArgs) -> Result<Self, Failure> {
        let (build, target) = ServerOptions::from(args).server()?;
        let cwd = match &args.cwd {
            Some(cwd) => cwd.clone(),
            None => std::env::current_dir()
                .map_err(|error| Failure::usage(format!("no working directory: {error}")))?,
        };
        let rest = if args.clean_env { Rest::None } else { Rest::Process };
        let host = local_host(args, Some(cwd), rest);
        let (path, section) = split_section(argument);
        let mut request = Request::file(&path).build(build).target(target).strict(args.strict);
        request = request.placeholders(args.placeholders.clone());
        (request.section, request.via) = (section, args.via.map(Via::from));
        let is_plain = request.section.is_none() && Format::of_path(&request.path).is_some();
        if request.via == Some(Via::Positional) && !is_plain && path.as_os_str() != "-" {
            // `uwsgi FILE:SECTION`, or a file that no reader takes by its name: the server refuses the word.
            let word = |text: Vec<u8>| Word::known(text, Span::default());
            let mut start = Start::new(PlaceKind::Shell, word(b"uwsgi".to_vec()));
            start.arguments.push(word(path_bytes(argument)));
            request.start = Some(Arc::new(start));
        }
        Ok(Self { name: walk::name_of(&path), path, request, host })
    }
}

/// The Emperor that starts a file, unless the arguments say how it is started.
fn reign_of(path: &Path, request: &Request, args: &ServerArgs) -> Option<Reign> {
    static REALMS: OnceLock<Realms> = OnceLock::new();
    static PROJECTS: OnceLock<Projects> = OnceLock::new();
    let is_said = request.section.is_some() || args.via.is_some() || args.cwd.is_some();
    if is_said || path.as_os_str() == "-" {
        return None;
    }
    let (root, _) = PROJECTS.get_or_init(Projects::default).of(path).ok()?;
    let around = Around { root: &root, server: (request.build, request.target), is_said: false };
    let reign = REALMS.get_or_init(Realms::default).of(path, &around)?;
    reign.realm.is_emperors().then_some(reign)
}

/// This machine, as far as the arguments let it be looked at.
fn local_host(args: &ServerArgs, cwd: Option<PathBuf>, rest: Rest) -> LocalHost {
    let real = |path: PathBuf| path.canonicalize().unwrap_or(path);
    let root = args.root.as_ref().filter(|root| root.as_path() != Path::new("/"));
    LocalHost {
        cwd: cwd.map(real),
        beside: None,
        root: root.cloned().map(real),
        env: args.env.clone(),
        rest,
        machine: true,
    }
}

/// A start and its outside: the environment of its place is whole, but for what `--env` adds.
pub(super) fn for_start(
    chosen: &Chosen,
    args: &ServerArgs,
) -> Result<(Request, StartHost<LocalHost>), Failure> {
    let (build, target) = ServerOptions::from(args).server()?;
    let request = Request::start(Arc::clone(&chosen.start)).build(build).target(target);
    let request = request.strict(args.strict).placeholders(args.placeholders.clone());
    let mut local = local_host(args, args.cwd.clone(), Rest::None);
    local.machine &= !chosen.start.place.is_container();
    let given = local.cwd.take();
    local.beside = chosen.path.parent().map(Path::to_owned);
    let here = std::env::current_dir().unwrap_or_default();
    let ways = Ways::new(&chosen.path, &here, &chosen.place, &chosen.start);
    Ok((request, StartHost::new(ways, &chosen.path, local, given).open()))
}

/// All of standard input, which may be as large as a file.
pub(super) fn read_stdin() -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes);
    match read {
        Err(error) => Err(ReadError::Other(error.to_string())),
        Ok(_) if bytes.len() as u64 > MAX_FILE => Err(ReadError::TooLarge),
        Ok(_) => Ok(bytes),
    }
}

/// `file.ini:section`, unless a file of the whole name exists.
fn split_section(argument: &Path) -> (PathBuf, Option<Vec<u8>>) {
    if argument.exists() {
        return (argument.to_owned(), None);
    }
    let text = argument.to_string_lossy();
    match text.rsplit_once(':') {
        Some((path, section)) if !path.is_empty() && !text.contains("://") => {
            (PathBuf::from(path), Some(section.as_bytes().to_vec()))
        }
        _ => (argument.to_owned(), None),
    }
}

/// What the server makes of a section that is asked for and not there, where it goes on without it
/// (`core/ini.c:uwsgi_ini_config` warns, `core/yaml.c` does not).
pub(super) fn missing_section(evaluation: &Evaluation) -> Option<String> {
    let load = evaluation.loads.first().filter(|_| evaluation.outcome() != Outcome::Fatal)?;
    let mut all = load.document.entries.iter();
    if load.document.cut
        || all.any(|entry| load.document.section_name(load.read(), entry.section) == load.section)
    {
        return None;
    }
    let says = match load.reader {
        Reader::Ini => "the server warns that it cannot find it",
        Reader::LibYaml | Reader::BuiltinYaml => "the server reads nothing, without a word",
        _ => return None,
    };
    let section = escape(&load.section);
    Some(format!("there is no section `{section}` with an option in it: {says}, and goes on"))
}
