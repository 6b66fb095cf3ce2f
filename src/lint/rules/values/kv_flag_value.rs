use super::common::items;
use super::kv_unknown_key::lists;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Key whose presence alone turns a feature on.
    ///
    /// ## What it does
    /// Finds keys of key-value lists that turn a feature on by their presence, with a value that means "no".
    /// Examples are `bitmap`, `lru` and `no_expire` of `cache2` and `daemonize` of `attach-daemon2`.
    ///
    /// ## Why is this bad
    /// uWSGI ignores the value: `lru=0` makes the cache evict the least recently used items and stops its
    /// sweeper.
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
    /// Unsafe: without the key the feature is off, as the text says, while uWSGI has it on today.
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
            let message = format!(
                "`{key}={text}` in `{}` turns `{key}` on: uWSGI checks only whether the key is present",
                cx.name(list.entry)
            );
            let mut finding = Finding::new(&RULE, place, message)
                .help(format!("remove `{}` from the list", shown(key.as_bytes())));
            if cx.value(list.entry).is_some() {
                let mut value = list.value.to_vec();
                let from = item.key.start.saturating_sub(usize::from(item.key.start > list.range.start));
                value.drain(from..range.end);
                let step =
                    Step::Set { entry: list.entry, value: String::from_utf8_lossy(&value).into_owned() };
                finding = finding.unsafe_fix(format!("remove `{key}`"), vec![step]);
            }
            cx.report(finding);
        }
    }
}
