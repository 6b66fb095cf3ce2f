use super::common::{key_value, missing, number, plain};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Contradictory cache sizes.
    ///
    /// ## What it does
    /// Finds `cache2` with zero items, zero block size, zero blocks, zero hash size or zero key size, with
    /// fewer blocks than items, or with an unknown hash.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=1000,blocks=500
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// cache2 = name=pages,items=1000,blocks=2000
    /// ```
    ///
    /// ## References
    /// `core/cache.c:uwsgi_cache_create`.
    RULE {
        id: "cache2-geometry",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CACHE2]),
    }
}

/// The keys whose number may not be 0.
const SIZES: [(&[&str], &str); 5] = [
    (&["max_items", "maxitems", "items"], "it has no room for items"),
    (&["blocksize"], "its block size is 0"),
    (&["blocks"], "it has no blocks"),
    (&["hashsize", "hash_size"], "its hash table has size 0"),
    (&["keysize", "key_size"], "its key size is 0"),
];

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::CACHE2) {
        let Some(value) = plain(cx, id) else { continue };
        let Some(why) = problem(cx, value) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let name = key_value(value, &["name"]).unwrap_or_default();
        let message = format!("uWSGI exits at startup because of cache `{}`: {why}", shown(&name));
        let finding = Finding::new(&RULE, place, message)
            .help("use plain digits; `blocks` must be at least `items` (the default)");
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

fn problem(cx: &Context<'_>, value: &[u8]) -> Option<String> {
    // Without these two the server has not come so far: another rule says so.
    let items = number(&key_value(value, SIZES[0].0)?);
    key_value(value, &["name"])?;
    for (names, why) in SIZES {
        if let Some(text) = key_value(value, names)
            && number(&text) == 0
        {
            return Some(format!("{why} (`{}={}`)", names.last().unwrap_or(&""), shown(&text)));
        }
    }
    if let Some(hash) = key_value(value, &["hash"])
        && let Some(gone) = missing(cx, Kind::CacheHash, &hash)
    {
        return Some(format!(
            "its hash is `{}`, {}; {}",
            shown(&hash),
            gone.why(),
            gone.cure(Kind::CacheHash)
        ));
    }
    let blocks = number(&key_value(value, &["blocks"])?);
    (blocks < items).then(|| format!("its {blocks} blocks cannot hold {items} items"))
}
