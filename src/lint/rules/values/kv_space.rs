use super::common::{items, key_value};
use super::kv_unknown_key::{List, lists};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Space that becomes part of a key in a key-value list.
    ///
    /// ## What it does
    /// Finds keys of key-value lists that would be known without the spaces around them.
    ///
    /// ## Why is this bad
    /// uWSGI compares keys exactly: `items` preceded by a space is a different key, which uWSGI ignores. If
    /// the key is required, uWSGI exits. Otherwise the setting has no effect.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// attach-daemon2 = cmd=/usr/bin/redis-server, pidfile=/run/shop/redis.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// attach-daemon2 = cmd=/usr/bin/redis-server,pidfile=/run/shop/redis.pid
    /// ```
    ///
    /// ## Fix safety
    /// Safe: no list has a key that contains a space; without the spaces it is the intended key.
    ///
    /// ## References
    /// `core/utils.c:uwsgi_kvlist_parse`.
    RULE {
        id: "kv-space",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for list in lists(cx) {
        let separator = u8::try_from(list.vocabulary.separator).unwrap_or(b',');
        for item in items(list.value, list.range.clone(), separator) {
            let key = &list.value[item.key.clone()];
            let name = String::from_utf8_lossy(key).into_owned();
            let known = list.vocabulary.key(name.trim()).is_some();
            if !known || name.trim().len() == name.len() || item.value.is_none() {
                continue;
            }
            // A list that misses a key for that reason is refused, which another rule says.
            if is_needed(&list, name.trim()) {
                continue;
            }
            let Some(place) = cx.value_part(list.entry, item.key.clone()) else { continue };
            let (option, bare) = (cx.name(list.entry), shown(name.trim().as_bytes()));
            let message = format!(
                "`{option}` silently ignores `{bare}`, because the space next to it is part of the key"
            );
            let mut finding =
                Finding::new(&RULE, place, message).help("write the list without spaces around `,` and `=`");
            if cx.value(list.entry).is_some() {
                finding = finding.safe_fix(
                    "remove the spaces",
                    vec![Step::Set { entry: list.entry, value: tight(&list, separator) }],
                );
            }
            cx.report(finding);
        }
    }
}

/// The list cannot do without the key, and has it only with blanks.
fn is_needed(list: &List<'_>, key: &str) -> bool {
    let Some(target) = list.vocabulary.key(key).map(|key| key.target) else { return false };
    let names: Vec<&str> = list.vocabulary.spellings(target).map(|key| key.name).collect();
    list.vocabulary.required.contains(&target) && key_value(list.value, &names).is_none()
}

/// The list with all known keys freed of their blanks.
pub(super) fn tight(list: &List<'_>, separator: u8) -> String {
    let mut value = list.value.to_vec();
    for item in items(list.value, list.range.clone(), separator).into_iter().rev() {
        let bare = list.value[item.key.clone()].trim_ascii();
        if list.vocabulary.key(&String::from_utf8_lossy(bare)).is_some() && item.value.is_some() {
            value.splice(item.key, bare.iter().copied());
        }
    }
    String::from_utf8_lossy(&value).into_owned()
}
