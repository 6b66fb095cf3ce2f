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
    // A debugger at the terminal, and the folder that Vagrant shares with the editor.
    let chdir = cx.certain(ids::CHDIR).is_some_and(|(_, folder)| folder.starts_with(b"/vagrant"));
    cx.is_dev() || chdir || cx.has(ids::HONOUR_STDIN) || names_development(&cx.root().path)
}

/// Whether a word of a path says that production does not use the file. `/usr/local` says nothing.
fn names_development(path: &[u8]) -> bool {
    let path = path.to_ascii_lowercase();
    let words = path.split(|byte| !byte.is_ascii_alphabetic());
    let said: [&[u8]; 10] = [
        b"dev",
        b"devel",
        b"develop",
        b"development",
        b"debug",
        b"test",
        b"tests",
        b"testing",
        b"example",
        b"examples",
    ];
    let name = path.rsplit(|&byte| byte == b'/').next().unwrap_or(&path);
    let is_local = name.split(|byte| !byte.is_ascii_alphabetic()).any(|word| word.starts_with(b"local"));
    is_local || words.into_iter().any(|word| said.contains(&word))
}
