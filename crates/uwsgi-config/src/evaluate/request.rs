//! What to evaluate, and as which server.

use std::sync::Arc;

use super::path_bytes;
use crate::catalog::{Build, Version};
use crate::start::Start;
use crate::syntax::Format;

/// How the file reaches the server, which decides where the upper-case magic variables come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// `--ini FILE`, `--yaml FILE`…
    Option,
    /// `uwsgi FILE`
    Positional,
}

/// An option that an Emperor puts on the command line of its vassals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOption {
    /// `--inherit`
    Inherit,
    /// `--include`
    Include,
    /// `--set`
    Set,
}

impl HandedOption {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inherit => "inherit",
            Self::Include => "include",
            Self::Set => "set",
        }
    }
}

/// One such option with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// The option.
    pub option: HandedOption,
    /// Its value; `None` where the Emperor's configuration does not tell.
    pub value: Option<Vec<u8>>,
}

/// The command line of a vassal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vassal {
    /// What stands before its file.
    pub before: Vec<Handed>,
    /// The option that loads its file: `ini`, `yaml`, `config`…
    pub option: &'static str,
    /// The file as the Emperor names it.
    pub argument: Vec<u8>,
    /// What stands behind its file.
    pub after: Vec<Handed>,
}

/// What to evaluate: one file or one whole start, and as which server.
///
/// ```
/// use uwsgi_config::catalog::Build;
/// use uwsgi_config::evaluate::{Nowhere, Outcome, Request, evaluate};
///
/// let request = Request::file("uwsgi.ini").source(*b"[uwsgi]\nmaster = true\n").build(Build::Pip);
/// assert_eq!(evaluate(&request, &Nowhere).outcome(), Outcome::Ok);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The path as given, without a section; empty for a start.
    pub path: Vec<u8>,
    /// The section asked for, when one was.
    pub section: Option<Vec<u8>>,
    /// The content, when the caller has read it already.
    pub source: Option<Arc<[u8]>>,
    /// The format, where the path does not tell.
    pub format: Format,
    /// How the file reaches the server; `None`: as an option when there is a section or no known suffix.
    pub via: Option<Via>,
    /// The readers and the option table.
    pub build: Build,
    /// The release.
    pub target: Version,
    /// `--strict` stands before everything else on the command line.
    pub strict: bool,
    /// `--set NAME=VALUE`, before the file or the start's own words.
    pub placeholders: Vec<(Vec<u8>, Vec<u8>)>,
    /// The start, in the place of a file. With a `source`, that of the place, the place is the first file that is read, and
    /// its variables and words are the entries of it.
    pub start: Option<Arc<Start>>,
    /// An Emperor starts the server, with these words.
    pub vassal: Option<Arc<Vassal>>,
}

impl Request {
    /// One configuration file as [`Build::Full`] reads it; the format is that of its suffix, INI without a known one.
    pub fn file(path: impl AsRef<std::path::Path>) -> Self {
        Self::path(path_bytes(path.as_ref()))
    }

    /// The same, for a path as bytes.
    pub fn path(path: impl Into<Vec<u8>>) -> Self {
        let path = path.into();
        let format = Format::of_path(&path).unwrap_or(Format::Ini);
        let build = Build::Full;
        Self {
            path,
            section: None,
            source: None,
            format,
            via: None,
            build,
            target: build.version(),
            strict: false,
            placeholders: Vec::new(),
            start: None,
            vassal: None,
        }
    }

    /// One whole start: its environment, its command line and what these load.
    pub fn start(start: impl Into<Arc<Start>>) -> Self {
        Self { start: Some(start.into()), ..Self::path(Vec::new()) }
    }

    /// Gives the place of a start its path, for [`Load::path`](super::Load::path).
    #[must_use]
    pub fn named(mut self, path: impl Into<Vec<u8>>) -> Self {
        self.path = path.into();
        self
    }

    /// Reads this section instead of `uwsgi`.
    #[must_use]
    pub fn section(mut self, section: impl Into<Vec<u8>>) -> Self {
        self.section = Some(section.into());
        self
    }

    /// Takes these bytes for the content of the file.
    #[must_use]
    pub fn source(mut self, source: impl Into<Arc<[u8]>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Reads the file in this format, whatever its suffix.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Hands the file to the server in this way.
    #[must_use]
    pub fn via(mut self, via: Via) -> Self {
        self.via = Some(via);
        self
    }

    /// Evaluates as this build, and as its release.
    #[must_use]
    pub fn build(mut self, build: Build) -> Self {
        self.build = build;
        self.target = build.version();
        self
    }

    /// Evaluates as this release; after [`Request::build`], which sets its own.
    #[must_use]
    pub fn target(mut self, target: Version) -> Self {
        self.target = target;
        self
    }

    /// Evaluates as an Emperor starts it, with these words.
    #[must_use]
    pub fn vassal(mut self, vassal: impl Into<Arc<Vassal>>) -> Self {
        self.vassal = Some(vassal.into());
        self
    }

    /// Puts `--strict` before everything else.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Puts `--set NAME=VALUE` before everything else.
    #[must_use]
    pub fn placeholders(mut self, placeholders: Vec<(Vec<u8>, Vec<u8>)>) -> Self {
        self.placeholders = placeholders;
        self
    }
}
