//! A machine that has a few files, and of which nothing else is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use uwsgi_lint::evaluate::{Answer, Fact, Host, Kind, ReadError};

/// Files by their names; they all lie in one folder, or below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// The path of that folder, without a slash at its end; empty where it is unknown.
    pub(crate) folder: Vec<u8>,
    /// Their content.
    pub(crate) files: BTreeMap<Vec<u8>, Arc<[u8]>>,
}

/// What stands at a path.
enum Found<'a> {
    File(&'a [u8], &'a Arc<[u8]>),
    /// A folder of the files, by its name; the folder of all of them has none.
    Folder(Vec<u8>),
    /// Nothing, for sure: the path leads into the folder.
    Nothing,
    /// Nobody knows: it leads out of the folder, or to where uWSGI is started.
    Unknown,
}

/// A path without empty parts, `.` and `..`; nothing where it leads above its start.
fn plain(path: &[u8]) -> Option<Vec<u8>> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|&byte| byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join(&b'/'))
}

impl Memory {
    fn find(&self, path: &[u8]) -> Found<'_> {
        let is_absolute = path.starts_with(b"/");
        let Some(path) = plain(path) else { return Found::Unknown };
        let name = match (is_absolute, plain(&self.folder)) {
            (false, _) => path,
            (true, Some(folder)) if !folder.is_empty() => match path.strip_prefix(&folder[..]) {
                Some(b"") => Vec::new(),
                Some([b'/', name @ ..]) => name.to_vec(),
                _ => return Found::Unknown,
            },
            (true, _) => return Found::Unknown,
        };
        if let Some((name, text)) = self.files.get_key_value(&name) {
            return Found::File(name, text);
        }
        let below = |file: &Vec<u8>| file.strip_prefix(&name[..]).is_some_and(|rest| rest.starts_with(b"/"));
        if name.is_empty() || self.files.keys().any(below) {
            return Found::Folder(name);
        }
        if is_absolute { Found::Nothing } else { Found::Unknown }
    }

    /// The whole path of a name in the folder.
    fn whole(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        match (&self.folder[..], name) {
            (b"", _) => Answer::Unknown,
            (folder, b"") => Answer::Known(Some(folder.to_vec())),
            (folder, name) => Answer::Known(Some([folder, b"/", name].concat())),
        }
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
        match self.find(path) {
            Found::File(..) => Answer::Known(Kind::File),
            Found::Folder(_) => Answer::Known(Kind::Directory),
            Found::Nothing => Answer::Known(Kind::Missing),
            Found::Unknown => Answer::Unknown,
        }
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        match self.find(path) {
            Found::File(name, _) => self.whole(name),
            Found::Folder(name) => self.whole(&name),
            Found::Nothing => Answer::Known(None),
            Found::Unknown => Answer::Unknown,
        }
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Unknown
    }
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        match self.find(path) {
            Found::File(_, text) => Answer::Known(Ok(text.to_vec())),
            Found::Folder(_) => Answer::Known(Err(ReadError::Other("not a regular file".to_owned()))),
            Found::Nothing => Answer::Known(Err(ReadError::Missing)),
            Found::Unknown => Answer::Unknown,
        }
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
