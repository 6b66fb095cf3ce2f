//! What several rules about reloading look at.

use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;

/// A path without blanks and slashes at its end.
fn bare(path: &[u8]) -> &[u8] {
    let path = path.trim_ascii();
    let end = path.iter().rposition(|&b| b != b'/').map_or(0, |n| n + 1);
    &path[..end]
}

/// Why a watched path is surely a folder, where the configuration itself shows it.
pub(super) fn folder(cx: &Context<'_>, path: &[u8]) -> Option<String> {
    if path.len() > 1 && path.ends_with(b"/") {
        return Some("its path ends with a slash".to_owned());
    }
    let path = bare(path);
    let folders = [ids::CHDIR, ids::CHDIR2, ids::HOME, ids::PYTHONPATH, ids::EMPEROR, ids::CHECK_STATIC];
    let same =
        |option: &OptId| cx.each(*option).find(|id| cx.value(*id).is_some_and(|value| bare(value) == path));
    if let Some(id) = folders.iter().find_map(same) {
        return Some(format!("`{}` names it, too", cx.name(id)));
    }
    let files = [
        ids::WSGI_FILE,
        ids::CHDIR,
        ids::HOME,
        ids::PYTHONPATH,
        ids::PIDFILE,
        ids::LOGTO,
        ids::DAEMONIZE,
        ids::SOCKET,
    ];
    let below =
        |value: &[u8]| value.strip_prefix(path).is_some_and(|rest| rest.len() > 1 && rest.starts_with(b"/"));
    let under = |option: &OptId| cx.each(*option).find(|id| cx.value(*id).is_some_and(below));
    let id = files.iter().find_map(under).filter(|_| path.starts_with(b"/"))?;
    Some(format!("`{}` lies below it", cx.name(id)))
}

/// The entries of several options with values that are known, as written in a file.
pub(super) fn values<'a>(cx: &Context<'a>, options: &[OptId]) -> Vec<(EntryId, &'a [u8])> {
    let all = options.iter().flat_map(|option| cx.each(*option));
    all.filter_map(|id| Some((id, cx.value(id)?))).collect()
}

/// Whether the path of the file says that it is for development.
pub(super) fn is_for_development(cx: &Context<'_>) -> bool {
    let name = cx.root().path.to_ascii_lowercase();
    let words = [&b"dev"[..], b"local", b"test", b"debug", b"example"];
    cx.is_dev() || words.iter().any(|word| memchr::memmem::find(&name, word).is_some())
}
