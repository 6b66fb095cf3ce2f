//! What a run is told besides its files.

use std::path::PathBuf;
use std::sync::Arc;

use super::Error;
use crate::catalog::{Build, Version};
use crate::evaluate::Via;
use crate::host::open::Texts;
use crate::lint::Deploy;
use crate::settings::{FailOn, Level};

/// Which server, and what is known of the machine around it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServerOptions {
    /// The build; `None`: findings have to hold for every build, or say for which.
    pub build: Option<Build>,
    /// The release; `None`: that of the build.
    pub target: Option<Version>,
    /// No file outside of this folder is looked at; `None`: the root of the file's project.
    pub root: Option<PathBuf>,
    /// Variables of the server's environment.
    pub env: Vec<(Vec<u8>, Vec<u8>)>,
    /// There are no other variables than those of `env`.
    pub clean_env: bool,
    /// The server's working directory.
    pub cwd: Option<PathBuf>,
    /// The server is started with `--strict` before the file.
    pub strict: bool,
    /// How the file reaches the server.
    pub via: Option<Via>,
    /// `--set NAME=VALUE` before the file.
    pub placeholders: Vec<(Vec<u8>, Vec<u8>)>,
}

impl ServerOptions {
    /// Build and release: without a release, that of the build.
    ///
    /// # Errors
    /// [`Error::Usage`] for a release whose option table is not known.
    pub fn server(&self) -> Result<(Build, Version), Error> {
        server_of(self.build, self.target)
    }
}

pub(super) fn server_of(build: Option<Build>, target: Option<Version>) -> Result<(Build, Version), Error> {
    let build = build.unwrap_or(Build::Full);
    match target {
        Some(target) if !target.is_known() => Err(Error::Usage(format!(
            "no option table is known for uWSGI {target}: use a release from 2.0 to 2.0.31, or 2.1-dev"
        ))),
        target => Ok((build, target.unwrap_or_else(|| build.version()))),
    }
}

/// Which repairs are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FixMode {
    /// None.
    #[default]
    Nothing,
    /// Those that leave the server's configuration as it is, or make it what was provably meant.
    Safe,
    /// Those that change what the server does, too.
    Unsafe,
    /// None; a comment above each line that has findings silences them.
    Ignore,
}

/// What a [`Checker`](super::Checker) is told.
///
/// ```
/// use uwsgi_lint::catalog::Build;
/// use uwsgi_lint::project::{CheckOptions, FixMode};
///
/// let options = CheckOptions::new().build(Build::Pip).select(["duplicates"]).fix(FixMode::Safe);
/// assert_eq!(options.server.build, Some(Build::Pip));
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckOptions {
    /// Which server.
    pub server: ServerOptions,
    /// How the server is run.
    pub deploy: Option<Deploy>,
    /// Rules, categories, prefixes with `*`: only these are reported, instead of the settings' own.
    pub select: Vec<String>,
    /// The same, reported besides the usual ones.
    pub extend_select: Vec<String>,
    /// Rules, categories, prefixes with `*` that are not reported.
    pub ignore: Vec<String>,
    /// From which severity on findings make a run fail.
    pub fail_on: Option<FailOn>,
    /// The least severity that is reported; `None`: that of the settings, or else warnings.
    pub level: Option<Level>,
    /// The settings file, instead of the nearest one.
    pub config: Option<PathBuf>,
    /// Files of nginx beside the configuration.
    pub nginx: Vec<PathBuf>,
    /// Units of systemd beside the configuration.
    pub systemd: Vec<PathBuf>,
    /// Files of supervisor beside the configuration.
    pub supervisor: Vec<PathBuf>,
    /// Looks for such files around each configuration.
    pub together: bool,
    /// The file of known findings, which are not reported.
    pub baseline: Option<PathBuf>,
    /// That file is written anew.
    pub write_baseline: bool,
    /// Which repairs are made.
    pub fix: FixMode,
    /// Texts of files that are open in an editor: they count instead of what lies on the disk.
    pub open: Arc<Texts>,
}

impl CheckOptions {
    /// Nothing is said: what settings say holds, and without settings the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Findings for that build alone.
    #[must_use]
    pub fn build(mut self, build: Build) -> Self {
        self.server.build = Some(build);
        self
    }

    /// How the server is run.
    #[must_use]
    pub fn deploy(mut self, deploy: Deploy) -> Self {
        self.deploy = Some(deploy);
        self
    }

    /// Reports these rules or categories only.
    #[must_use]
    pub fn select<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.select.extend(names.into_iter().map(S::into));
        self
    }

    /// Does not report these rules or categories.
    #[must_use]
    pub fn ignore<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.ignore.extend(names.into_iter().map(S::into));
        self
    }

    /// The least severity that is reported.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Makes repairs.
    #[must_use]
    pub fn fix(mut self, fix: FixMode) -> Self {
        self.fix = fix;
        self
    }

    /// Whether everything that is said makes sense together.
    ///
    /// # Errors
    /// [`Error::Usage`] for a release whose option table is not known, and for a name that selects nothing.
    pub fn verify(&self) -> Result<(), Error> {
        self.server.server()?;
        let mut names = self.select.iter().chain(&self.extend_select).chain(&self.ignore);
        match names.find(|name| !crate::settings::is_selector(name)) {
            Some(name) => Err(Error::Usage(crate::settings::unknown_selector(name))),
            None => Ok(()),
        }
    }
}
