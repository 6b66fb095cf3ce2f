//! What several rules about logs look at.

use std::ops::Range;

use crate::bytes;
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;

/// The variables that a log format knows (`core/logging.c:uwsgi_register_logchunks`).
const VARIABLES: [&str; 37] = [
    "uri",
    "method",
    "user",
    "addr",
    "host",
    "proto",
    "uagent",
    "referer",
    "status",
    "rsize",
    "hsize",
    "size",
    "cl",
    "micros",
    "msecs",
    "secs",
    "tmsecs",
    "tmicros",
    "time",
    "ltime",
    "ftime",
    "ctime",
    "epoch",
    "pid",
    "wid",
    "switches",
    "vars",
    "core",
    "vsz",
    "rss",
    "vszM",
    "rssM",
    "pktsize",
    "modifier1",
    "modifier2",
    "headers",
    "werr",
];

/// Further ones, of the same place.
const ERRORS: [&str; 2] = ["rerr", "ioerr"];

/// Whether a log format knows the name without help of the application.
pub(super) fn is_variable(name: &[u8]) -> bool {
    let own = VARIABLES.iter().chain(&ERRORS).any(|known| known.as_bytes() == name);
    own || name.starts_with(b"var.") || name.starts_with(b"metric.")
}

/// The log format that certainly counts in the end: its entry, and its text as the file has it.
pub(super) fn format<'a>(cx: &Context<'a>) -> Option<(EntryId, &'a [u8])> {
    let setting = cx.get(ids::LOG_FORMAT).filter(|setting| setting.certain)?;
    let (load, entry) = cx.evaluation.written(setting.entry)?;
    Some((setting.entry, entry.value.bytes(load.read())))
}

/// The ranges of the names in `%(name)`.
pub(super) fn names(text: &[u8]) -> Vec<Range<usize>> {
    let starts = bytes::memmem_iter(text, b"%(").map(|at| at + 2);
    starts.filter_map(|start| Some(start..start + bytes::memchr(b')', &text[start..])?)).collect()
}

/// The entries that send the server's log to a file of that path, with their options.
pub(super) fn files(cx: &Context<'_>) -> Vec<(EntryId, OptId)> {
    let options = [ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2];
    options.iter().flat_map(|option| cx.each(*option).map(|id| (id, *option))).collect()
}
