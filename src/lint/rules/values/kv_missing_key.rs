use super::common::{key_value, refused};
use super::kv_space::tight;
use super::kv_unknown_key::list;
use crate::catalog::{Vocabulary, ids};
use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::text::{distance_within, letters};
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Key-value list without a required key.
    ///
    /// ## What it does
    /// Finds `attach-daemon2` without a command; `https2` and `sslrouter2` without address, certificate and
    /// key; `cache2` without name and number of items; `metric` without a name; `metric-threshold` without
    /// metric and value.
    ///
    /// ## Why is this bad
    /// uWSGI exits. Often the key is there but preceded by a space, which makes it a different key.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=100
    /// ```
    ///
    /// ## Fix safety
    /// Safe: if only a space is in the way, it is removed; no list has a key that contains a space.
    ///
    /// ## References
    /// `core/cache.c:uwsgi_cache_create`, `core/daemons.c:uwsgi_opt_add_daemon2`, `core/metrics.c:uwsgi_setup_metrics`,
    /// `plugins/http/https.c:uwsgi_opt_https2`.
    RULE {
        id: "kv-missing-key",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::MissingKey]) {
        say(cx, found.entry, found.guard, "uWSGI exits on");
    }
    let metrics = cx.evaluation.number(ids::ENABLE_METRICS, 0) == Some(1);
    let late = [(ids::CACHE2, true), (ids::METRIC, metrics), (ids::METRIC_THRESHOLD, metrics)];
    for (option, acts) in late {
        for id in cx.each(option).filter(|_| acts) {
            // Without `=` a metric is its name.
            let bare = option == ids::METRIC && cx.value(id).is_some_and(|value| !value.contains(&b'='));
            if !bare && cx.value(id).is_some() {
                say(cx, id, cx.guard(id), "uWSGI exits at startup because of");
            }
        }
    }
}

/// What an entry misses, if anything.
fn say(cx: &Context<'_>, id: EntryId, guard: GuardId, what: &str) {
    let (Some(value), Some(vocabulary)) = (cx.value(id), vocabulary(cx, id)) else { return };
    let spellings =
        |target: &str| -> Vec<&'static str> { vocabulary.spellings(target).map(|key| key.name).collect() };
    let Some(target) =
        vocabulary.required.iter().find(|target| key_value(value, &spellings(target)).is_none())
    else {
        return;
    };
    let Some(place) = cx.value_place(id) else { return };
    let names = spellings(target);
    let key = names.last().copied().unwrap_or(target);
    let message =
        format!("{what} `{} = {}`: the required key `{key}` is missing", cx.name(id), cx.shown_value(id));
    let mut finding =
        Finding::new(&RULE, place, message).help(format!("add `{key}=…`, without spaces around `,` and `=`"));
    if blank_before(value, &names) {
        finding = finding.help(format!("remove the space before `{key}`, which is part of the key"));
        if let Some(list) = list(cx, id) {
            let separator = u8::try_from(list.vocabulary.separator).unwrap_or(b',');
            let step = Step::Set { entry: id, value: tight(&list, separator) };
            finding = finding.safe_fix("remove the spaces", vec![step]);
        }
    } else if let Some(wrong) = misspelled(value, vocabulary, &names) {
        finding = finding.help(format!("did you mean `{key}` instead of `{}`?", shown(&wrong)));
    }
    cx.report(cx.ending(guard, finding));
}

fn vocabulary(cx: &Context<'_>, id: EntryId) -> Option<&'static Vocabulary> {
    let option = cx.entry(id).option?;
    option.vocabulary().or_else(|| Vocabulary::of(option.name()))
}

fn blank_before(value: &[u8], names: &[&str]) -> bool {
    crate::evaluate::key_values(value).iter().any(|(key, _)| {
        let bare = key.trim_ascii();
        bare.len() < key.len() && names.iter().any(|name| name.as_bytes() == bare)
    })
}

/// The first key of the list that is none of the vocabulary and one slip away from a key that is missing.
fn misspelled(value: &[u8], vocabulary: &Vocabulary, names: &[&str]) -> Option<Vec<u8>> {
    let keys = crate::evaluate::key_values(value).into_iter().filter_map(|(key, value)| value.map(|_| key));
    let unknown = |key: &Vec<u8>| std::str::from_utf8(key).is_ok_and(|key| vocabulary.key(key).is_none());
    keys.filter(unknown).find(|key| names.iter().any(|name| is_near(key, name)))
}

fn is_near(key: &[u8], name: &str) -> bool {
    let key = String::from_utf8_lossy(key).to_ascii_lowercase();
    key.len() > 2 && distance_within(&key, name, (letters(&key), letters(name)), 1).is_some()
}

/// Whether this key of the list is named by a finding about a key that is missing.
pub(super) fn is_told(cx: &Context<'_>, id: EntryId, key: &str) -> bool {
    let (Some(value), Some(vocabulary)) = (cx.value(id), vocabulary(cx, id)) else { return false };
    vocabulary.required.iter().any(|target| {
        let names: Vec<&'static str> = vocabulary.spellings(target).map(|key| key.name).collect();
        key_value(value, &names).is_none()
            && misspelled(value, vocabulary, &names).as_deref() == Some(key.as_bytes())
    })
}
