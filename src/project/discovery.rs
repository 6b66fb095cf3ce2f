//! Settings of the project that a file belongs to, and how far its run may look around.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::Error;
use super::patterns::Patterns;
use super::text::read_text;
use crate::evaluate::ReadError;
use crate::settings::{PerFile, ProjectSettings};
use crate::syntax::LineIndex;

/// Settings, and the folder that their paths start from.
#[derive(Debug)]
pub struct Project {
    /// Where its settings stand.
    pub folder: PathBuf,
    /// The file that they stand in.
    file: Option<PathBuf>,
    /// What they say.
    pub settings: ProjectSettings,
    per_file: Vec<(Patterns, PerFile)>,
    exclude: Patterns,
    include: Patterns,
    vassals: Patterns,
}

impl Default for Project {
    fn default() -> Self {
        Self {
            folder: PathBuf::from("."),
            file: None,
            settings: ProjectSettings::default(),
            per_file: Vec::new(),
            exclude: Patterns::default(),
            include: Patterns::default(),
            vassals: Patterns::default(),
        }
    }
}

impl Project {
    fn new(folder: PathBuf, file: &Path, settings: ProjectSettings) -> Result<Self, Error> {
        let failed = |(pattern, why)| Error::Settings(format!("{}: `{pattern}`: {why}", file.display()));
        let exclude = Patterns::of_list(&settings.exclude).map_err(failed)?;
        let include = Patterns::of_list(&settings.include).map_err(failed)?;
        let vassals = Patterns::of_list(&settings.emperor.folders).map_err(failed)?;
        let per_file = settings.per_file.iter();
        let per_file = per_file
            .map(|(pattern, of_file)| Ok((Patterns::of_list(&[pattern]).map_err(failed)?, of_file.clone())));
        let per_file = per_file.collect::<Result<Vec<_>, Error>>()?;
        Ok(Self { folder, file: Some(file.to_owned()), settings, per_file, exclude, include, vassals })
    }

    /// The settings for one file besides those of the project.
    pub(super) fn for_file(&self, path: &Path) -> Vec<&PerFile> {
        if self.per_file.is_empty() {
            return Vec::new();
        }
        let path = self.relative(path);
        let hits = self.per_file.iter().filter(|(patterns, _)| patterns.ignores_below(&path));
        hits.map(|(_, file)| file).collect()
    }

    /// Whether a file found in a folder is to be passed over.
    pub fn excludes(&self, path: &Path) -> bool {
        !self.exclude.is_empty() && self.exclude.ignores_below(&self.relative(path))
    }

    /// Whether a file that is found in a folder is looked at whatever it is called.
    pub fn includes(&self, path: &Path) -> bool {
        !self.include.is_empty() && self.include.ignores_below(&self.relative(path))
    }

    /// Whether the settings say that an Emperor starts the files of its folder.
    pub(super) fn starts_vassals_of(&self, path: &Path) -> bool {
        !self.vassals.is_empty() && self.vassals.ignores_below(&self.relative(path))
    }

    /// The configuration of the Emperor that the settings name.
    pub(super) fn emperor(&self) -> Option<PathBuf> {
        self.settings.emperor.file.as_ref().map(|file| self.folder.join(file))
    }

    /// The path below the settings' folder; of a file elsewhere its name alone.
    fn relative(&self, path: &Path) -> PathBuf {
        let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let below = full.strip_prefix(&self.folder);
        below.unwrap_or_else(|_| Path::new(path.file_name().unwrap_or_default())).to_owned()
    }
}

/// What was found for the folders of a run.
#[derive(Debug, Default)]
pub struct Projects {
    /// `--config FILE`: for all files.
    forced: Option<Arc<Project>>,
    /// `--root DIR`: for all files.
    root: Option<PathBuf>,
    folders: Mutex<Folders>,
}

#[derive(Debug, Default)]
struct Folders {
    /// By the folder as it was spelled.
    found: HashMap<PathBuf, (PathBuf, Arc<Project>)>,
    /// By the full path of each folder that was looked at on the way up.
    marks: HashMap<PathBuf, Marks>,
}

impl Projects {
    /// Nothing found yet; `config` and `root` hold for all files.
    ///
    /// # Errors
    /// Where `config` cannot be read or has no meaning.
    pub fn new(config: Option<&Path>, root: Option<&Path>) -> Result<Self, Error> {
        let forced = match config {
            None => None,
            Some(path) => {
                let text = read_text(path)?.ok_or_else(|| Error::unreadable(path, ReadError::Missing))?;
                let folder =
                    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                Some(Arc::new(parse(path, &text, folder)?.unwrap_or_default()))
            }
        };
        let root = root.map(|root| root.canonicalize().unwrap_or_else(|_| root.to_owned()));
        Ok(Self { forced, root, folders: Mutex::default() })
    }

    /// The settings that hold for a file, and the folder outside of which nothing is looked at.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn of(&self, path: &Path) -> Result<(PathBuf, Arc<Project>), Error> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut folders = self.folders.lock().map_err(|_| Error::Internal("a thread died".to_owned()))?;
        if let Some(known) = folders.found.get(folder) {
            return Ok(known.clone());
        }
        let full = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let found = self.search(&full, &mut folders.marks)?;
        folders.found.insert(folder.to_owned(), found.clone());
        Ok(found)
    }

    /// The settings files that are in use, sorted.
    pub fn files(&self) -> Vec<PathBuf> {
        let Ok(folders) = self.folders.lock() else { return Vec::new() };
        let mut files: Vec<PathBuf> =
            folders.found.values().filter_map(|(_, project)| project.file.clone()).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// Looks upwards for the root, the nearest folder with `.git` or a file of settings, else the folder itself; and for the
    /// nearest settings, which may stand above it.
    fn search(
        &self,
        start: &Path,
        known: &mut HashMap<PathBuf, Marks>,
    ) -> Result<(PathBuf, Arc<Project>), Error> {
        let mut above = Marks { root: self.root.clone(), project: self.forced.clone() };
        let mut fresh = Vec::new();
        for folder in start.ancestors() {
            if let Some(marks) = known.get(folder) {
                above = marks.clone();
                break;
            }
            let own = self.marks(folder)?;
            let is_complete = own.root.is_some() && own.project.is_some();
            fresh.push((folder, own));
            if is_complete {
                break;
            }
        }
        for (folder, own) in fresh.into_iter().rev() {
            above = Marks { root: own.root.or(above.root), project: own.project.or(above.project) };
            known.insert(folder.to_owned(), above.clone());
        }
        Ok((above.root.unwrap_or_else(|| start.to_owned()), above.project.unwrap_or_default()))
    }

    /// What one folder itself says.
    fn marks(&self, folder: &Path) -> Result<Marks, Error> {
        let (mut root, mut project) = (self.root.clone(), self.forced.clone());
        let mut is_marked = false;
        for name in FILES {
            let path = folder.join(name);
            if project.is_some() {
                is_marked |= root.is_none() && path.exists();
            } else if let Some(text) = read_text(&path)? {
                project = parse(&path, &text, folder)?.map(Arc::new);
                is_marked = true;
            }
        }
        if root.is_none() && (is_marked || folder.join(".git").exists()) {
            root = Some(folder.to_owned());
        }
        Ok(Marks { root, project })
    }
}

/// What a folder, or one above it, says of a project.
#[derive(Clone, Debug)]
struct Marks {
    root: Option<PathBuf>,
    project: Option<Arc<Project>>,
}

/// Where settings stand; the first of a folder counts.
pub(super) const FILES: [&str; 3] = ["uwsgi-lint.toml", ".uwsgi-lint.toml", "pyproject.toml"];

fn parse(path: &Path, text: &str, folder: &Path) -> Result<Option<Project>, Error> {
    let parsed = if path.file_name().is_some_and(|name| name == "pyproject.toml") {
        ProjectSettings::parse_pyproject(text)
    } else {
        ProjectSettings::parse(text).map(Some)
    };
    match parsed {
        Ok(None) => Ok(None),
        Ok(Some(settings)) => {
            let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
            Ok(Some(Project::new(folder, path, settings)?))
        }
        Err(error) => {
            let at = u32::try_from(error.at).unwrap_or(0);
            let (line, column) = LineIndex::new(text.as_bytes()).position(text.as_bytes(), at);
            Err(Error::Settings(format!("{}:{line}:{column}: {}", path.display(), error.message)))
        }
    }
}
