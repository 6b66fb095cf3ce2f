//! The bytes of files, each read once.

use std::sync::Arc;

use super::host::{Answer, Kind, ReadError};
use super::load::has_scheme;
use super::reading::Evaluator;
use super::{EntryId, Load, Unread};
use crate::syntax::{Document, Reader};

impl Evaluator<'_> {
    /// The file at a path; where it cannot be read, that is noted.
    pub(super) fn fetch(&mut self, path: &[u8], by: Option<EntryId>, asked: bool) -> Option<Arc<[u8]>> {
        if let Some(source) = &self.request.source
            && (asked || path == self.request.path)
        {
            return Some(Arc::clone(source));
        }
        if let Some(source) = self.sources.get(path) {
            return Some(Arc::clone(source));
        }
        let answer = if has_scheme(path) || path == b"-" { Answer::Unknown } else { self.host.read(path) };
        match answer {
            Answer::Known(Ok(bytes)) => {
                let source: Arc<[u8]> = bytes.into();
                self.sources.insert(path.to_vec(), Arc::clone(&source));
                Some(source)
            }
            Answer::Known(Err(ReadError::Missing)) => {
                self.missing(path, by);
                None
            }
            // What is read of a folder is memory that nothing was written to.
            Answer::Known(Err(_)) if self.host.kind(path) == Answer::Known(Kind::Directory) => {
                Some(Arc::from([0; 16]))
            }
            Answer::Known(Err(_)) | Answer::Unknown => {
                let position = self.entries.len();
                self.unread.push(Unread { entry: by, path: path.to_vec(), position, guard: self.guard });
                None
            }
        }
    }

    /// The files that are put around another, with their numbers.
    pub(super) fn read_injected(
        &mut self,
        paths: &[Vec<u8>],
        injected: &mut Vec<Vec<u8>>,
    ) -> Vec<(u32, Vec<u8>)> {
        let mut parts = Vec::new();
        for path in paths {
            let answer = if has_scheme(path) { Answer::Unknown } else { self.host.read(path) };
            match answer {
                Answer::Known(Ok(bytes)) => {
                    injected.push(path.clone());
                    parts.push((u32::try_from(injected.len()).unwrap_or(u32::MAX), bytes));
                }
                Answer::Known(Err(ReadError::Missing)) => self.missing(path, self.acting),
                Answer::Known(Err(_)) | Answer::Unknown => {
                    let position = self.entries.len();
                    self.unread.push(Unread {
                        entry: self.acting,
                        path: path.clone(),
                        position,
                        guard: self.guard,
                    });
                }
            }
        }
        parts
    }

    /// The document of the same bytes, read before in the same way. INI documents hold every section.
    pub(super) fn read_before(
        &self,
        source: &Arc<[u8]>,
        is_expanded: bool,
        reader: Reader,
        section: &[u8],
    ) -> Option<Arc<Document>> {
        let same = |load: &&Load| {
            Arc::ptr_eq(&load.source, source)
                && load.reader == reader
                && load.expanded.is_none()
                && (reader == Reader::Ini || load.section == section)
        };
        let before = self.loads.iter().find(same).filter(|_| !is_expanded);
        before.map(|load| Arc::clone(&load.document))
    }
}
