//! `PLACE[:NAME]`: a start that stands in a Dockerfile, a compose file, a unit, a script…

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::server::Failure;
use uwsgi_lint::evaluate::path_bytes;
use uwsgi_lint::host::read_file;
use uwsgi_lint::project::walk;
use uwsgi_lint::start::{self, Place, PlaceKind, Start};
use uwsgi_lint::syntax::{Format, LineIndex};

/// One start, and the place that it stands in.
pub(super) struct Chosen {
    /// The file as given, for messages.
    pub(super) name: String,
    /// The same, as a path.
    pub(super) path: PathBuf,
    /// What it says.
    pub(super) source: Arc<[u8]>,
    /// The start.
    pub(super) start: Arc<Start>,
    /// All that the place says.
    pub(super) place: Place,
}

/// The start that an argument names; nothing where its file is no place.
pub(super) fn chosen(argument: &Path) -> Result<Option<Chosen>, Failure> {
    let Some((path, wanted, kind, source)) = place_of(argument) else { return Ok(None) };
    let place = start::read(kind, &source);
    let starts = &place.starts;
    let name = walk::name_of(&path);
    if starts.is_empty() {
        let may_be_configuration = wanted.is_none() && Format::of_path(&path_bytes(&path)).is_some();
        return if may_be_configuration {
            Ok(None)
        } else {
            Err(Failure::usage(format!("{name}: no start of a uWSGI server was found")))
        };
    }
    let lines = LineIndex::new(&source);
    let line = |start: &Start| lines.position(&source, start.program.span.start).0;
    let mut matching: Vec<Start> = starts.clone();
    if let Some(wanted) = &wanted {
        matching.retain(|start| start.name.as_ref() == Some(wanted) || line(start).to_string() == *wanted);
    }
    let all = || {
        let one = |start: &Start| match &start.name {
            Some(of) => format!("{name}:{of} (line {})", line(start)),
            None => format!("{name}:{} (its line)", line(start)),
        };
        starts.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    match (matching.len(), wanted) {
        (1, _) => {}
        (0, Some(wanted)) => {
            return Err(Failure::usage(format!("{name} has no start `{wanted}`, but these: {}", all())));
        }
        _ => return Err(Failure::usage(format!("{name} has several starts; choose one of them: {}", all()))),
    }
    let start = Arc::new(matching.remove(0));
    Ok(Some(Chosen { name, path, source: source.into(), start, place }))
}

/// The file of an argument, the name behind its colon, and what kind of place the file is.
fn place_of(argument: &Path) -> Option<(PathBuf, Option<String>, PlaceKind, Vec<u8>)> {
    let (path, name) = if argument.exists() {
        (argument.to_owned(), None)
    } else {
        let text = argument.to_str()?;
        let (path, name) = text.rsplit_once(':')?;
        (PathBuf::from(path), Some(name.to_owned()))
    };
    let bytes = path_bytes(&path);
    if !PlaceKind::may_be(&bytes) {
        return None;
    }
    let source = read_file(&path).ok()?;
    let kind = PlaceKind::of(&bytes, &source)?;
    Some((path, name, kind, source))
}
