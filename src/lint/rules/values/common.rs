//! What several rules about values share.

use std::collections::HashSet;
use std::ops::Range;

use crate::catalog::registry::{self, Kind};
use crate::catalog::{Setter, Version};
use crate::evaluate::{EntryId, GuardId, HOLE, RefusalKind, c};
pub(in crate::lint::rules) use crate::lint::plain::{is_spoken_of, is_template, plain};
use crate::lint::text::{distance_within, letters};
use crate::lint::{Context, Place};

/// An entry at which the server ends while it reads the configuration.
pub(in crate::lint::rules) struct Refused {
    /// Which entry.
    pub(in crate::lint::rules) entry: EntryId,
    /// Its value; its key where it has none.
    pub(in crate::lint::rules) place: Place,
    /// Under which conditions.
    pub(in crate::lint::rules) guard: GuardId,
    /// What the evaluation calls it.
    pub(in crate::lint::rules) kind: RefusalKind,
}

/// The entries that are refused for one of these reasons, once each.
pub(in crate::lint::rules) fn refused(cx: &Context<'_>, kinds: &[RefusalKind]) -> Vec<Refused> {
    let mut found: Vec<Refused> = Vec::new();
    let mut seen = HashSet::new();
    for refusal in cx.evaluation.refusals.iter().filter(|refusal| kinds.contains(&refusal.kind)) {
        let Some(entry) = refusal.entry else { continue };
        let Some(place) = cx.value_place(entry).filter(|_| !is_template(cx, entry)) else { continue };
        if seen.insert(place) {
            found.push(Refused { entry, place, guard: refusal.guard, kind: refusal.kind });
        }
    }
    found
}

/// The setter of an entry, when the server has its option.
pub(in crate::lint::rules) fn setter(cx: &Context<'_>, id: EntryId) -> Option<Setter> {
    cx.entry(id).option.map(crate::catalog::OptId::setter)
}

/// The entries of a file for options with such a setter, with values that are fully known and that no other rule
/// speaks of: no comment behind the value, no quotes around it, no placeholder or template left in it.
pub(in crate::lint::rules) fn plain_values<'a>(
    cx: &Context<'a>,
    wanted: impl Fn(Setter) -> bool,
) -> Vec<(EntryId, &'a [u8])> {
    let all = cx.plain_settings().iter().filter(|(_, setter)| wanted(*setter));
    all.filter_map(|(id, _)| Some((*id, cx.value(*id)?))).collect()
}

/// The text up to the first `byte`, and the offset behind it.
pub(in crate::lint::rules) fn head(text: &[u8], byte: u8) -> (&[u8], Option<usize>) {
    match memchr::memchr(byte, text) {
        Some(at) => (&text[..at], Some(at + 1)),
        None => (text, None),
    }
}

/// Why the server cannot use a name.
pub(in crate::lint::rules) enum Missing {
    /// No release has it; perhaps this one was meant.
    Unknown(Option<&'static str>),
    /// It comes with this plugin, which is not loaded.
    Plugin(&'static str),
    /// It came with this release.
    Later(Version),
}

impl Missing {
    /// As the end of a sentence.
    pub(in crate::lint::rules) fn why(&self) -> String {
        match self {
            Self::Unknown(_) => "which does not exist in any release".to_owned(),
            Self::Plugin(plugin) => format!("which requires the plugin `{plugin}`, which is not loaded"),
            Self::Later(version) => format!("which requires uWSGI {version}"),
        }
    }

    /// What to do.
    pub(in crate::lint::rules) fn cure(&self, kind: Kind) -> String {
        match self {
            Self::Unknown(Some(near)) => format!("did you mean `{near}`?"),
            Self::Plugin(plugin) => {
                format!("add `plugin = {plugin}` above, or use one of {}", core_names(kind))
            }
            Self::Unknown(None) | Self::Later(_) => format!("use one of {}", core_names(kind)),
        }
    }

    /// The name that was meant, where that is as good as certain.
    pub(in crate::lint::rules) fn meant(&self) -> Option<&'static str> {
        if let Self::Unknown(near) = self { *near } else { None }
    }
}

/// The names of a kind that need no plugin, for a message.
fn core_names(kind: Kind) -> String {
    let core: Vec<_> = registry::entries(kind)
        .filter(|entry| entry.plugins.contains(&"core"))
        .map(|entry| entry.name)
        .collect();
    let names = if core.is_empty() { registry::names(kind).collect() } else { core };
    names.iter().take(16).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Why the server has no such name; nothing when it has, or when that cannot be known.
pub(in crate::lint::rules) fn missing(cx: &Context<'_>, kind: Kind, name: &[u8]) -> Option<Missing> {
    let text = std::str::from_utf8(name).ok()?;
    let Some(entry) = registry::find(kind, text) else {
        let hidden = cx.evaluation.foreign_plugin || !cx.evaluation.unread.is_empty();
        return (!hidden).then(|| Missing::Unknown(nearest(text, registry::names(kind))));
    };
    if entry.until.is_some_and(|until| until < cx.target()) {
        return Some(Missing::Unknown(None));
    }
    if entry.since > cx.target() {
        return Some(Missing::Later(entry.since));
    }
    // Which plugins a server has is only known when a build was named.
    cx.settings.build?;
    let has = |plugin: &&str| cx.has_plugin(plugin);
    if entry.plugins.iter().all(|plugin| has(plugin) == Some(false)) {
        entry.plugins.first().copied().map(Missing::Plugin)
    } else {
        None
    }
}

/// The one of `names` that a word was most likely meant to be: two slips at most, one in short words, none in the shortest.
pub(in crate::lint::rules) fn nearest<'n>(
    word: &str,
    names: impl Iterator<Item = &'n str>,
) -> Option<&'n str> {
    let word = word.to_ascii_lowercase();
    let most = match word.len() {
        0..=3 => 0,
        4 => 1,
        _ => 2,
    };
    let set = letters(&word);
    names
        .filter_map(|name| Some((distance_within(&word, name, (set, letters(name)), most)?, name)))
        .min()
        .map(|(_, name)| name)
}

/// One item of a key-value list, as ranges of the value.
pub(in crate::lint::rules) struct Item {
    /// What stands before the first `=`.
    pub(in crate::lint::rules) key: Range<usize>,
    /// What stands behind it.
    pub(in crate::lint::rules) value: Option<Range<usize>>,
}

/// The items of a key-value list within `range` of `text` (`core/utils.c:uwsgi_kvlist_parse`): a backslash takes the next byte as it is.
pub(in crate::lint::rules) fn items(text: &[u8], range: Range<usize>, separator: u8) -> Vec<Item> {
    let mut items = Vec::new();
    let (mut start, mut equal, mut escaped) = (range.start, None, false);
    let mut close = |start: usize, equal: Option<usize>, end: usize| {
        if start < end {
            let value = equal.map(|at: usize| at + 1..end);
            items.push(Item { key: start..equal.unwrap_or(end), value });
        }
    };
    for at in range.clone() {
        match text.get(at) {
            Some(b'\\') if !escaped => {
                escaped = true;
                continue;
            }
            Some(byte) if *byte == separator && !escaped => {
                close(start, equal, at);
                (start, equal) = (at + 1, None);
            }
            Some(b'=') if !escaped && equal.is_none() => equal = Some(at),
            _ => {}
        }
        escaped = false;
    }
    close(start, equal, range.end);
    items
}

/// The value of a key in a decoded key-value list; the last one counts.
pub(in crate::lint::rules) fn key_value(text: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let items = crate::evaluate::key_values(text);
    let found = items
        .into_iter()
        .rev()
        .find(|(key, value)| value.is_some() && names.iter().any(|name| name.as_bytes() == key.as_slice()));
    found.and_then(|(_, value)| value)
}

/// `core/utils.c:uwsgi_n64`, as far as files come: digits up to the first byte that is none.
pub(in crate::lint::rules) fn number(text: &[u8]) -> u64 {
    c::strtoul(text)
}

/// Nothing that a server started with this file alone would read is missing here: all is read, no Emperor adds to it, and the
/// file binds a socket or loads an application.
pub(in crate::lint::rules) fn stands_alone(cx: &Context<'_>) -> bool {
    use crate::catalog::ids;
    let loads = cx.has_any(&[ids::MODULE, ids::WSGI_FILE, ids::MOUNT, ids::PSGI, ids::RACK]);
    let read = cx.evaluation.unread.is_empty() && !cx.evaluation.foreign_plugin && !cx.settings.template;
    cx.is_whole() || (read && loads && cx.deploy() != Some(crate::lint::Deploy::Vassal))
}

/// The number that an option's variable holds in the end, `fresh` when nothing writes it and the file stands alone.
pub(in crate::lint::rules) fn number_of(
    cx: &Context<'_>,
    option: crate::catalog::OptId,
    fresh: i64,
) -> Option<i64> {
    if !cx.has(option) && !stands_alone(cx) {
        return None;
    }
    cx.evaluation.number(option, fresh)
}

/// The addresses that options listen on, with the range of the value that they stand in: the first part of TLS listeners.
pub(in crate::lint::rules) fn addresses<'a>(cx: &Context<'a>) -> Vec<(EntryId, Range<usize>, &'a [u8])> {
    let binds = |setter: Setter| {
        matches!(
            setter,
            Setter::AddSocket
                | Setter::AddSocketNoDefer
                | Setter::AddLazySocket
                | Setter::AddSharedSocket
                | Setter::AddSslSocket
                | Setter::Corerouter
                | Setter::UndeferredCorerouter
                | Setter::Https
                | Setter::Sslrouter
                | Setter::HttpToHttps
        )
    };
    let is_stats = |id: &EntryId| {
        matches!(
            cx.key(*id),
            b"stats" | b"stats-server" | b"emperor-stats" | b"http-stats" | b"fastrouter-stats"
        )
    };
    let takes = |(id, setter): &&(EntryId, Setter)| binds(*setter) || is_stats(id);
    let split = |(id, setter): &(EntryId, Setter)| {
        let value = cx.value(*id)?;
        let tls =
            matches!(setter, Setter::AddSslSocket | Setter::Https | Setter::Sslrouter | Setter::HttpToHttps);
        let end = if tls { memchr::memchr(b',', value).unwrap_or(value.len()) } else { value.len() };
        Some((*id, 0..end, &value[..end]))
    };
    cx.plain_settings().iter().filter(takes).filter_map(split).collect()
}

/// A variable of the environment that a line sets: the entry, the name, and the value when all of it is known.
pub(in crate::lint::rules) type Variable<'a> = (EntryId, &'a [u8], Option<&'a [u8]>);

/// The variables of the environment that `env` sets and whose name is known.
pub(in crate::lint::rules) fn variables<'a>(cx: &Context<'a>) -> impl Iterator<Item = Variable<'a>> {
    let ids = cx
        .written()
        .filter(|id| setter(cx, *id) == Some(Setter::SetEnv) && cx.entry(*id).made_by().is_none())
        .filter(|id| !is_template(cx, *id));
    let split = |id: EntryId| {
        let text = cx.evaluation.value(id);
        let equal = memchr::memchr(b'=', text)?;
        let name = &text[..equal];
        let known = cx.value(id).and_then(|value| value.get(equal + 1..));
        (!name.contains(&HOLE) && !name.contains(&b'%')).then_some((id, name, known))
    };
    ids.filter_map(split)
}

/// Whether a blank stands beside the `=` of a mount.
pub(in crate::lint::rules) fn blanks(value: &[u8], at: usize) -> bool {
    value[..at].ends_with(b" ") || value[at + 1..].starts_with(b" ")
}
