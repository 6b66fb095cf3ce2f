//! Starts: the unit that a server reads is not a file but a process, with its environment, its command line, and the
//! files that these load.
//!
//! **Invariant**: readers of places are total (any bytes give starts or none, never a panic), and what only a shell, an
//! orchestrator or a template engine knows is a piece of unknown, never a guess.

mod compose;
mod container;
mod dockerfile;
mod files;
mod kind;
mod kubernetes;
mod makefile;
mod place;
mod procfile;
mod program;
mod scalar;
mod script;
mod supervisor;
mod systemd;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod variables;
mod words;

pub use words::{NotPlain, command_line, unit_words};

pub use dockerfile::image;
pub use files::{Candidate, Named, candidates, is_loader, named};
pub use place::{
    Build, Embedded, Environment, Image, Mount, MountKind, Place, Probe, ProbeKind, Surroundings,
};

use crate::syntax::Span;

/// Reads a place. Total; a file without a word about uWSGI is passed over at once.
///
/// ```
/// use uwsgi_config::start::{PlaceKind, read};
///
/// let source = b"FROM python\nENV UWSGI_HARAKIRI=30\nCMD [\"uwsgi\", \"--ini\", \"app.ini\"]\n";
/// let Some(kind) = PlaceKind::of(b"Dockerfile", source) else { panic!("no place") };
/// let place = read(kind, source);
/// assert_eq!(place.starts[0].arguments[1].text().as_deref(), Some(&b"app.ini"[..]));
/// assert_eq!(place.starts[0].environment[0].name, b"UWSGI_HARAKIRI");
/// ```
pub fn read(kind: PlaceKind, source: &[u8]) -> Place {
    if source.len() > PlaceKind::MAX_BYTES {
        return Place::default();
    }
    let template = template::Template::new(source);
    match kind {
        PlaceKind::Dockerfile => dockerfile::read(&template),
        PlaceKind::Compose => compose::read(&template),
        PlaceKind::Kubernetes => kubernetes::read(&template),
        PlaceKind::Systemd => systemd::read(&template),
        PlaceKind::Supervisor => supervisor::read(&template),
        PlaceKind::Procfile => procfile::read(&template),
        PlaceKind::Makefile => makefile::read(&template),
        PlaceKind::Variables => variables::read(&template),
        PlaceKind::Shell => {
            let span = Span::new(0, source.len());
            script::place(&template.atoms(span), PlaceKind::Shell)
        }
    }
}

/// Where a start stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlaceKind {
    /// A Dockerfile or Containerfile.
    Dockerfile,
    /// A compose file.
    Compose,
    /// A Kubernetes manifest or a Helm template.
    Kubernetes,
    /// A systemd service unit.
    Systemd,
    /// A supervisor configuration.
    Supervisor,
    /// A Procfile.
    Procfile,
    /// A shell script.
    Shell,
    /// A Makefile.
    Makefile,
    /// A file of variables, `.env`.
    Variables,
}

impl PlaceKind {
    /// Whether the server runs in a container there, whose files are not this machine's.
    pub fn is_container(self) -> bool {
        matches!(self, Self::Dockerfile | Self::Compose | Self::Kubernetes)
    }

    /// Its name, for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dockerfile => "dockerfile",
            Self::Compose => "compose",
            Self::Kubernetes => "kubernetes",
            Self::Systemd => "systemd",
            Self::Supervisor => "supervisor",
            Self::Procfile => "procfile",
            Self::Shell => "shell",
            Self::Makefile => "makefile",
            Self::Variables => "variables",
        }
    }
}

/// A part of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Bytes as the server gets them, quotes and escapes resolved.
    Text(Vec<u8>),
    /// Something that the place alone does not tell.
    Unknown {
        /// As it is written: `$PORT`, `${X:-4}`, `{{ .Values.n }}`.
        written: Vec<u8>,
        /// What it comes to when nothing else is said: the `4` of `${X:-4}`. A hint, never a value.
        hint: Option<Vec<u8>>,
    },
}

/// One word of a command line, or one value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// What it says.
    pub pieces: Vec<Piece>,
    /// Where it is written in the place's file, without the quotes that stand around all of it.
    pub span: Span,
    /// The bytes of the span are the word itself, so that an edit may replace them.
    pub is_literal: bool,
    /// The unknown part may come to several words or to none: `$OPTS` without quotes in a shell, `"$@"`.
    pub may_split: bool,
}

/// A variable that the server's process gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: Vec<u8>,
    /// Its value.
    pub value: Word,
    /// Where all of it is written.
    pub span: Span,
}

/// Whether a shell stands between the words as written and the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The words are the server's own.
    Exec,
    /// `sh -c` splits them.
    Shell,
}

/// One start of a server, as one place writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Start {
    /// The kind of place.
    pub place: PlaceKind,
    /// The service, program, process type, container or stage.
    pub name: Option<String>,
    /// The word that names the server's program.
    pub program: Word,
    /// Programs that run it: `tini`, `gosu`, `newrelic-admin`…
    pub wrappers: Vec<Word>,
    /// The words after the program.
    pub arguments: Vec<Word>,
    /// The variables that the place sets, in its order.
    pub environment: Vec<Variable>,
    /// The working directory.
    pub directory: Option<Word>,
    /// The user that starts it.
    pub user: Option<Word>,
    /// Whether a shell stands between.
    pub form: Form,
    /// `exec` stands before it, so that no shell stays around it. Always true where no shell is.
    pub is_exec: bool,
    /// It is read on some way through the place only: it stands in a branch of a script or of a template.
    pub is_conditional: bool,
    /// Its shell goes on while it runs or after it: it is not the process that the place waits for.
    pub is_followed: bool,
    /// The signal that stops it.
    pub stop_signal: Option<Word>,
    /// What the place says besides.
    pub surroundings: Surroundings,
}

impl Start {
    /// A start of `program` without arguments, in exec form, of which nothing else is known.
    pub fn new(place: PlaceKind, program: Word) -> Self {
        Self {
            place,
            name: None,
            program,
            wrappers: Vec::new(),
            arguments: Vec::new(),
            environment: Vec::new(),
            directory: None,
            user: None,
            form: Form::Exec,
            is_exec: true,
            is_conditional: false,
            is_followed: false,
            stop_signal: None,
            surroundings: Surroundings::default(),
        }
    }
}

impl Word {
    /// A word of known bytes.
    pub fn known(text: impl Into<Vec<u8>>, span: Span) -> Self {
        Self { pieces: vec![Piece::Text(text.into())], span, is_literal: false, may_split: false }
    }

    /// Its bytes, when all of them are known.
    pub fn text(&self) -> Option<Vec<u8>> {
        self.pieces.iter().try_fold(Vec::new(), |mut all, piece| match piece {
            Piece::Text(text) => {
                all.extend_from_slice(text);
                Some(all)
            }
            Piece::Unknown { .. } => None,
        })
    }

    /// Its bytes, with what is unknown as it is written.
    pub fn written(&self) -> Vec<u8> {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Unknown { written, .. } => written.clone(),
        };
        self.pieces.iter().flat_map(piece).collect()
    }
}
