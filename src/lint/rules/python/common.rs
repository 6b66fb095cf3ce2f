//! What several rules about Python applications need.

use crate::catalog::{Flags, OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;

/// Every value of an option that another rule does not report already.
pub(super) fn plain<'a>(cx: &Context<'a>, option: OptId) -> Vec<(EntryId, &'a [u8])> {
    cx.each(option).filter_map(|id| Some((id, cx.plain(id)?))).collect()
}

/// The dotted name in front of the callable.
pub(super) fn module_of(target: &[u8]) -> &[u8] {
    target.split(|&b| b == b':').next().unwrap_or(target)
}

/// The last part of a dotted name.
pub(super) fn last_part(module: &[u8]) -> &[u8] {
    module.rsplit(|&b| b == b'.').next().unwrap_or(module)
}

/// The name of a file without its folder.
pub(super) fn file_name(path: &[u8]) -> &[u8] {
    path.rsplit(|&b| b == b'/').next().unwrap_or(path)
}

/// Whether the text is a name of Python.
pub(super) fn is_name(text: &[u8]) -> bool {
    let starts = text.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    starts && text.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
}

/// What is mounted below a path: `PATH=TARGET`, with the offset of the target.
pub(super) fn mounted(value: &[u8]) -> Option<(usize, &[u8])> {
    let at = memchr::memchr(b'=', value)?;
    Some((at + 1, &value[at + 1..]))
}

/// Before 2.0.27, nothing turns the threads of Python on.
pub(super) fn threads_are_off(cx: &Context<'_>) -> bool {
    let old = crate::catalog::Version::parse("2.0.27").is_some_and(|version| cx.target() < version);
    let by_flag = |id| cx.entry(id).option.is_some_and(|option| option.flags().contains(Flags::THREADS));
    old && cx.surely_absent(ids::ENABLE_THREADS) && !cx.evaluation.ids().any(by_flag)
}
