//! A machine that has a few files, and of which nothing else is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use uwsgi_lint::evaluate::{Answer, Fact, Host, Kind, ReadError};

/// Files by their names; they all lie in one folder, or below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    pub(crate) files: BTreeMap<Vec<u8>, Arc<[u8]>>,
}

impl Memory {
    /// The file of a path, with or without `./` before it.
    fn find(&self, path: &[u8]) -> Option<&Arc<[u8]>> {
        self.files.get(path.strip_prefix(b"./").unwrap_or(path))
    }
}

impl Host for Memory {
    fn variable(&self, _: &[u8]) -> Answer<Option<Vec<u8>>> {
        Answer::Unknown
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        Vec::new()
    }
    fn fact(&self, _: Fact) -> Answer<Vec<u8>> {
        Answer::Unknown
    }
    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        self.find(path).map_or(Answer::Unknown, |_| Answer::Known(Kind::File))
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, _: &[u8]) -> Answer<Option<Vec<u8>>> {
        Answer::Unknown
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Unknown
    }
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        self.find(path).map_or(Answer::Unknown, |text| Answer::Known(Ok(text.to_vec())))
    }
    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        let Some(folder) = pattern.strip_suffix(b"*").filter(|rest| !rest.contains(&b'*')) else {
            return Answer::Unknown;
        };
        let names = self.files.keys().filter(|name| name.starts_with(folder));
        Answer::Known(names.cloned().collect())
    }
    fn account(&self, _: bool, _: &[u8]) -> Answer<bool> {
        Answer::Unknown
    }
    fn is_reload(&self) -> Answer<bool> {
        Answer::Unknown
    }
}
