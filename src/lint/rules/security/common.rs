//! What several rules about security need.

use crate::catalog::ids;
use crate::lint::{Context, Severity};
use crate::listeners::{Address, Listener, plain_path};

/// The first UNIX socket that the server makes.
pub(super) fn unix_listener<'c>(cx: &'c Context<'_>) -> Option<(&'c Listener, &'c [u8])> {
    cx.listeners().iter().find_map(|listener| match &listener.address {
        Address::Unix(path) if !listener.role.is_datagram() && cx.plain(listener.entry).is_some() => {
            Some((listener, path.as_slice()))
        }
        _ => None,
    })
}

/// The path of the first UNIX socket that the server makes.
pub(super) fn unix_socket<'c>(cx: &'c Context<'_>) -> Option<&'c [u8]> {
    unix_listener(cx).map(|(_, path)| path)
}

/// How grave it is that other local users get access: containers have no other users, and without a user to switch to,
/// a way of deployment or a path below `/run` nothing shows that the machine has any.
pub(super) fn local_severity(cx: &Context<'_>) -> Severity {
    match cx.deploy() {
        _ if cx.is_contained() => Severity::Info,
        Some(_) => Severity::Warning,
        None if cx.has_any(&[ids::UID, ids::IMMEDIATE_UID]) || writes_below_run(cx) => Severity::Warning,
        None => Severity::Info,
    }
}

/// Whether a socket or pidfile is below `/run`, where only services of the machine write.
fn writes_below_run(cx: &Context<'_>) -> bool {
    let is_below = |path: &[u8]| path.starts_with(b"/run/") || path.starts_with(b"/var/run/");
    let pidfiles = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2];
    cx.listeners().iter().filter_map(|listener| listener.address.path()).any(is_below)
        || pidfiles.iter().filter_map(|option| cx.certain(*option)).any(|(_, path)| is_below(path))
}

/// An absolute path, a relative one taken from the folder that the server changes to; `None` where that is not known.
pub(super) fn absolute(cx: &Context<'_>, path: &[u8]) -> Option<Vec<u8>> {
    let is_simple = |path: &[u8]| !path.split(|&b| b == b'/').any(|part| part == b"..");
    if path.starts_with(b"/") {
        return is_simple(path).then(|| plain_path(path));
    }
    let (_, folder) = cx.certain(ids::CHDIR).filter(|(_, folder)| folder.starts_with(b"/"))?;
    let joined = [folder, b"/", path].concat();
    is_simple(&joined).then(|| plain_path(&joined))
}

/// Whether `inner` is `outer` or lies below it; both absolute.
pub(super) fn is_within(inner: &[u8], outer: &[u8]) -> bool {
    let outer = outer.strip_suffix(b"/").unwrap_or(outer);
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
}

/// Folders from which files are served as they are: the entry, the offset of the folder in its value, the folder.
pub(super) fn static_roots(cx: &Context<'_>) -> Vec<(crate::evaluate::EntryId, usize, Vec<u8>)> {
    let checked = cx.each(ids::CHECK_STATIC).filter_map(|id| Some((id, 0, cx.plain(id)?)));
    let mapped = cx.each(ids::STATIC_MAP).filter_map(|id| {
        let value = cx.plain(id)?;
        let at = memchr::memchr(b'=', value)? + 1;
        Some((id, at, &value[at..]))
    });
    checked.chain(mapped).filter_map(|(id, at, path)| Some((id, at, absolute(cx, path)?))).collect()
}
