use std::ops::Range;

use super::common::{head, is_template, items, nearest};
use super::kv_missing_key::is_told;
use super::route_syntax::parts;
use crate::catalog::{OptId, Setter, Vocabulary};
use crate::evaluate::{EntryId, HOLE};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Unknown key in a key-value list.
    ///
    /// ## What it does
    /// Finds keys that a list does not know or that require a later release, and parts without `=`. It checks
    /// lists of options such as `cache2`, `attach-daemon2`, `metric`, `cron2`, `sharedarea`, `subscribe2` and
    /// `https2`, of routes such as `cachestore:` and of loggers such as `file:`.
    ///
    /// ## Why is this bad
    /// uWSGI compares keys exactly and ignores unknown ones silently: a limit, a PID file or a type seems to
    /// be set but is not.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=100,block_size=8192
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=100,blocksize=8192
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest key, which is a guess.
    ///
    /// ## References
    /// `core/utils.c:uwsgi_kvlist_parse`.
    RULE {
        id: "kv-unknown-key",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

/// A key-value list: whose value it is in, where, and which keys it knows.
pub(super) struct List<'a> {
    pub(super) entry: EntryId,
    pub(super) value: &'a [u8],
    pub(super) range: Range<usize>,
    pub(super) vocabulary: &'static Vocabulary,
}

/// Every key-value list that a file has. Pieces of unknown are left in: they hide nothing in front of them.
pub(super) fn lists<'a>(cx: &Context<'a>) -> Vec<List<'a>> {
    let written = cx.written().filter(|id| cx.entry(*id).made_by().is_none() && !is_template(cx, *id));
    written.filter_map(|entry| list(cx, entry)).collect()
}

/// The key-value list that an entry has for its value, if it has one.
pub(super) fn list<'a>(cx: &Context<'a>, entry: EntryId) -> Option<List<'a>> {
    let option = cx.entry(entry).option?;
    let value = cx.evaluation.value(entry);
    if !value.contains(&b'=') {
        return None;
    }
    let all = 0..value.len();
    let named = |prefix: &str, name: &[u8], from: usize| {
        let vocabulary = Vocabulary::of(&format!("{prefix}:{}", String::from_utf8_lossy(name)))?;
        value[from..].contains(&b'=').then_some((vocabulary, from..value.len()))
    };
    let (vocabulary, range) = match option.setter() {
        Setter::AddRoute => {
            let parts = parts(cx, entry, value)?;
            named("route", parts.action, parts.arguments_at)?
        }
        Setter::SetLogger | Setter::SetReqLogger => {
            let from = head(value, b' ').1.filter(|at| !value[..*at].contains(&b':')).unwrap_or(0);
            let (kind, at) = head(&value[from..], b':');
            named("logger", kind, from + at?)?
        }
        Setter::AddCron2 => {
            let keys = head(value, b' ').0;
            (Vocabulary::of("cron2")?, 0..if keys.contains(&b'=') { keys.len() } else { 0 })
        }
        _ if option.name() == "stats-push" => named("stats-push", head(value, b':').0, head(value, b':').1?)?,
        _ => (own(option)?, all),
    };
    // A bare metric is a name, a bare shared area a number of pages.
    let is_list = value[range.clone()].contains(&b'=');
    is_list.then_some(List { entry, value, range, vocabulary })
}

/// The keys of an option itself.
fn own(option: OptId) -> Option<&'static Vocabulary> {
    let free = matches!(option.setter(), Setter::LegionScroll | Setter::AddRoute);
    option.vocabulary().or_else(|| Vocabulary::of(option.name())).filter(|_| !free)
}

fn check(cx: &Context<'_>) {
    for list in lists(cx) {
        let separator = u8::try_from(list.vocabulary.separator).unwrap_or(b',');
        for item in items(list.value, list.range.clone(), separator) {
            let key = &list.value[item.key.clone()];
            let name = String::from_utf8_lossy(key).into_owned();
            // Blanks beside a key that is known are another rule's.
            if key.contains(&HOLE)
                || list
                    .vocabulary
                    .key(name.trim())
                    .is_some_and(|known| item.value.is_some() && known.since <= cx.target())
            {
                continue;
            }
            if !is_told(cx, list.entry, &name) {
                say(cx, &list, item.key, &name, item.value.is_none());
            }
        }
    }
}

fn say(cx: &Context<'_>, list: &List<'_>, range: Range<usize>, name: &str, bare: bool) {
    let Some(place) = cx.value_part(list.entry, range.clone()) else { return };
    let (option, key) = (cx.name(list.entry), shown(name.as_bytes()));
    let known = list.vocabulary.key(name);
    let message = match known {
        Some(_) if bare => format!("`{key}` in `{option}` has no effect: every key requires `=` and a value"),
        Some(known) => {
            format!("`{option}` silently ignores `{key}`, which requires uWSGI {}", known.since)
        }
        None if bare => {
            format!("`{option}` silently ignores `{key}`, which is not `KEY=VALUE`")
        }
        None => format!("`{option}` silently ignores `{key}`, which is an unknown key"),
    };
    let mut finding = Finding::new(&RULE, place, message);
    if known.is_some() && bare {
        finding = finding.help(format!("write `{key}=1`"));
    } else if let Some(near) =
        nearest(&name.replace(['_', '-'], ""), list.vocabulary.keys.iter().map(|key| key.name))
            .filter(|_| !bare)
    {
        let mut value = list.value.to_vec();
        value.splice(range, near.bytes());
        let value = String::from_utf8_lossy(&value).into_owned();
        finding = finding.help(format!("did you mean `{near}`?"));
        if cx.value(list.entry).is_some() {
            finding =
                finding.unsafe_fix(format!("write `{near}`"), vec![Step::Set { entry: list.entry, value }]);
        }
    } else if bare {
        finding = finding.help("escape a comma inside a value with a backslash");
    } else {
        let names: Vec<&str> = list.vocabulary.keys.iter().map(|key| key.name).take(24).collect();
        finding = finding.help(format!("use one of the keys {}", names.join(", ")));
    }
    cx.report(finding);
}
