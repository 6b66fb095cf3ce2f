//! What a place says: its starts, the variables that it sets for a start elsewhere, and what stands around them.

use super::{Start, Variable, Word};
use crate::syntax::Span;

/// A place, as one reader takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The starts, in the order of the place.
    pub starts: Vec<Start>,
    /// Variables that are set for a server which is started elsewhere: by an image, by a script.
    pub environments: Vec<Environment>,
    /// Configurations that the place itself holds: the `data` of a `ConfigMap`.
    pub embedded: Vec<Embedded>,
}

impl Place {
    /// Whether the place says nothing about a server.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty() && self.environments.is_empty() && self.embedded.is_empty()
    }
}

/// `UWSGI_*` variables that a place sets without a start that is seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// The service, program, container or stage.
    pub name: Option<String>,
    /// All variables that it sets, in the order of the place.
    pub variables: Vec<Variable>,
    /// The first of its `UWSGI_*` variables.
    pub span: Span,
}

/// A configuration inside of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// The name of the `ConfigMap`.
    pub map: Option<String>,
    /// Its key, which is the file's name where it is mounted.
    pub key: String,
    /// The configuration, indentation and quotes resolved.
    pub text: Vec<u8>,
    /// Where the bytes of `text` stand in the manifest: pieces of it, in order, each with its first byte in `text`.
    pub map_back: Vec<(u32, Span)>,
    /// All of it in the manifest.
    pub span: Span,
}

/// What an image of a Dockerfile gives to what is started in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its own start, if it is one of the server.
    pub starts: Vec<Start>,
    /// The program that it runs first, which is not a program that runs others.
    pub first: Option<Word>,
    /// Its variables.
    pub environment: Vec<Variable>,
    /// Its working directory.
    pub directory: Option<Word>,
    /// Its user.
    pub user: Option<Word>,
    /// The signal that stops it.
    pub stop_signal: Option<Word>,
    /// What else the Dockerfile says.
    pub surroundings: Surroundings,
}

/// What stands around a start, as far as its place tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Surroundings {
    /// The image that the container is made from, or the base of the stage.
    pub image: Option<Word>,
    /// The folder that an image is built from (`build:` of compose).
    pub build: Option<Build>,
    /// What brings files to where the server sees them, in the order of the place.
    pub mounts: Vec<Mount>,
    /// `EXPOSE`, `ports`, `containerPort`.
    pub ports: Vec<Word>,
    /// Files of variables: `env_file`, `EnvironmentFile=`.
    pub env_files: Vec<Word>,
    /// Checks of the server's health.
    pub probes: Vec<Probe>,
    /// The time between the stop signal and SIGKILL, as it is written: `stop_grace_period`,
    /// `terminationGracePeriodSeconds`, `TimeoutStopSec=`, `stopwaitsecs`.
    pub grace: Option<Word>,
    /// The limit of memory, as it is written.
    pub memory_limit: Option<Word>,
    /// The place is a script that an image runs as its first process, without another program around it.
    pub is_first_process: bool,
}

/// `build:` of a compose file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The context.
    pub context: Word,
    /// The Dockerfile, from the context.
    pub dockerfile: Option<Word>,
    /// The stage.
    pub target: Option<Word>,
}

/// How a file comes to where the server sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MountKind {
    /// `COPY` and `ADD`: from the build context.
    Copy,
    /// A bind mount: from the folder of the compose file.
    Bind,
    /// A `ConfigMap` of that name, by its keys.
    ConfigMap,
    /// Anything else, which hides what was there: a volume, another stage's files.
    Other,
}

/// One mount or copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// How it comes.
    pub kind: MountKind,
    /// What is copied or mounted; several for a `COPY` of several.
    pub sources: Vec<Word>,
    /// Where it comes to.
    pub target: Word,
    /// The working directory that a relative target starts at.
    pub directory: Option<Word>,
    /// All of it in the place.
    pub span: Span,
}

/// What a probe does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProbeKind {
    /// An HTTP request to a port.
    Http,
    /// A connection to a port.
    Tcp,
    /// A command.
    Command,
}

/// A check of the server's health.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// What it does.
    pub kind: ProbeKind,
    /// The port, where it names one.
    pub port: Option<Word>,
    /// The command's words.
    pub command: Vec<Word>,
    /// All of it in the place.
    pub span: Span,
}
