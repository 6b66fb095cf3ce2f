//! Texts that count instead of what lies on the disk.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::LocalHost;
use crate::evaluate::{Answer, Fact, Host, Kind, ReadError};

/// Texts by the paths of their files, without links.
pub type Texts = HashMap<PathBuf, Arc<[u8]>>;

/// A machine on which some files are open in an editor.
#[derive(Clone, Debug)]
pub struct OpenFiles {
    disk: LocalHost,
    texts: Arc<Texts>,
    /// The same machine with its folders listed.
    listed: Option<LocalHost>,
}

impl OpenFiles {
    /// The machine with these texts in the place of the files.
    pub fn new(disk: LocalHost, texts: Arc<Texts>) -> Self {
        Self { disk, texts, listed: None }
    }

    /// Lists what lies in folders, those of relative paths beside the file while the working directory is unknown: for
    /// proposals, where evaluation has to take a folder's content as unknown.
    #[must_use]
    pub fn listing(mut self) -> Self {
        let cwd = self.disk.cwd.clone().or_else(|| self.disk.beside.clone());
        self.listed = Some(LocalHost { cwd, machine: true, ..self.disk.clone() });
        self
    }
}

impl Host for OpenFiles {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.disk.variable(name)
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        self.disk.uwsgi_variables()
    }
    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        self.disk.fact(fact)
    }
    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        self.disk.kind(path)
    }
    fn is_link(&self, path: &[u8]) -> bool {
        self.disk.is_link(path)
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.disk.real_path(path)
    }
    fn inode(&self, path: &[u8]) -> Answer<u64> {
        self.disk.inode(path)
    }
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        let located = (!self.texts.is_empty()).then(|| self.disk.locate(path)).flatten();
        let real = located.and_then(|path| path.canonicalize().ok());
        match real.and_then(|path| self.texts.get(&path)) {
            Some(text) => Answer::Known(Ok(text.to_vec())),
            None => self.disk.read(path),
        }
    }
    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        self.listed.as_ref().unwrap_or(&self.disk).glob(pattern)
    }
    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        self.disk.account(group, name)
    }
    fn is_reload(&self) -> Answer<bool> {
        self.disk.is_reload()
    }
}
