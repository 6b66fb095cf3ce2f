use super::common::items;
use super::kv_unknown_key::lists;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A key that only counts by its presence cannot be turned off by a value.
    ///
    /// ## What it does
    /// Finds keys of key-value lists that turn something on by being there, such as `bitmap`, `lru` and `no_expire` of
    /// `cache2` or `daemonize` of `attach-daemon2`, with a value that says no.
    ///
    /// ## Why is this bad
    /// The server does not look at the value: `lru=0` makes the cache throw the least recently used items away, and
    /// stops its sweeper.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=100,lru=0
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
    /// Without the key the feature is off, which the text says and the server does not do.
    ///
    /// ## References
    /// `core/cache.c:uwsgi_cache_create`, `core/daemons.c:uwsgi_opt_add_daemon2`.
    RULE {
        id: "kv-flag-value",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for list in lists(cx) {
        let separator = u8::try_from(list.vocabulary.separator).unwrap_or(b',');
        for item in items(list.value, list.range.clone(), separator) {
            let key = String::from_utf8_lossy(&list.value[item.key.clone()]).into_owned();
            let Some(range) = item.value.filter(|_| list.vocabulary.key(&key).is_some_and(|key| key.flag))
            else {
                continue;
            };
            let text = String::from_utf8_lossy(&list.value[range.clone()]).to_ascii_lowercase();
            if !matches!(text.as_str(), "0" | "false" | "no" | "off") {
                continue;
            }
            let Some(place) = cx.value_part(list.entry, item.key.start..range.end) else { continue };
            let message =
                format!("`{key}={text}` in `{}` turns it on: only its presence counts", cx.name(list.entry));
            let mut finding = Finding::new(&RULE, place, message)
                .help(format!("leave `{}` out of the list", shown(key.as_bytes())));
            if cx.value(list.entry).is_some() {
                let mut value = list.value.to_vec();
                let from = item.key.start.saturating_sub(usize::from(item.key.start > list.range.start));
                value.drain(from..range.end);
                let step =
                    Step::Set { entry: list.entry, value: String::from_utf8_lossy(&value).into_owned() };
                finding = finding.unsafe_fix(format!("take `{key}` out"), vec![step]);
            }
            cx.report(finding);
        }
    }
}
