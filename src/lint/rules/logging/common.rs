//! What several rules about logs look at.

use std::ops::Range;

use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::Context;
use crate::lint::plain::is_template;
use memchr::memmem;

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
    let starts = memmem::find_iter(text, b"%(").map(|at| at + 2);
    starts.filter_map(|start| Some(start..start + memchr::memchr(b')', &text[start..])?)).collect()
}

/// The entries that send the server's log to a file of that path, with their options.
pub(super) fn files(cx: &Context<'_>) -> Vec<(EntryId, OptId)> {
    let options = [ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2];
    options.iter().flat_map(|option| cx.each(*option).map(|id| (id, *option))).collect()
}

/// The value of an entry about logs, when it is known; patterns and formats may hold whatever other rules speak of.
pub(super) fn known<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    cx.value(id).filter(|_| !is_template(cx, id))
}

/// The name of a logger (`core/logging.c:setup_choosen_logger`): letters and digits before the first blank.
pub(super) fn logger_name(value: &[u8]) -> Option<&[u8]> {
    let name = &value[..memchr::memchr(b' ', value)?];
    name.iter().all(u8::is_ascii_alphanumeric).then_some(name)
}

/// Where the name of the logger is to which a `log-route` or `log-req-route` sends its lines.
pub(super) fn routed(value: &[u8]) -> Option<Range<usize>> {
    Some(0..memchr::memchr(b' ', value)?)
}

/// The loggers and routes of a configuration, when each of them is known and no other can come from elsewhere.
pub(super) fn whole_logging(cx: &Context<'_>) -> bool {
    let mut all = LOGGING.iter().flat_map(|option| cx.each(*option));
    cx.is_whole() && all.all(|id| known(cx, id).is_some())
}

/// The options that declare loggers and name them.
const LOGGING: [OptId; 4] = [ids::LOGGER, ids::REQ_LOGGER, ids::LOG_ROUTE, ids::LOG_REQ_ROUTE];

/// The kind and the argument of a logger, and where the argument starts: `syslog` and `shop,local1` of
/// `jobs syslog:shop,local1`.
pub(super) fn logger_kind(value: &[u8]) -> (&[u8], Option<(usize, &[u8])>) {
    let start = logger_name(value).map_or(0, |name| name.len() + 1);
    let own = &value[start..];
    let Some(colon) = memchr::memchr(b':', own) else { return (own, None) };
    (&own[..colon], Some((start + colon + 1, &own[colon + 1..])))
}
