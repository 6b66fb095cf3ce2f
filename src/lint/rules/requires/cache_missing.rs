use super::super::values::common::{key_value, number_of, stands_alone};
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Undefined cache.
    ///
    /// ## What it does
    /// Finds `check-cache`, `static-cache-paths` and the `use-cache` options of routers without a `cache` or
    /// `cache2` of that name, and `load-file-in-cache` and `add-cache-item` without any cache.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup. A router whose cache has another name exits and is restarted indefinitely.
    /// Without any cache, files to load into one are silently ignored.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-cache-paths = 60
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-cache-paths = 60
    /// cache2 = name=paths,items=1000
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `plugins/corerouter/corerouter.c:uwsgi_corerouter_init`.
    RULE {
        id: "cache-missing",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// The names of all caches; nothing when they cannot be known.
fn caches(cx: &Context<'_>) -> Option<Vec<Vec<u8>>> {
    let mut names = Vec::new();
    if number_of(cx, ids::CACHE, 0)? > 0 {
        names.push(b"default".to_vec());
    }
    if !cx.has(ids::CACHE2) && !stands_alone(cx) {
        return None;
    }
    for id in cx.each(ids::CACHE2) {
        names.push(key_value(cx.value(id)?, &["name"])?);
    }
    Some(names)
}

fn check(cx: &Context<'_>) {
    let Some(caches) = caches(cx) else { return };
    if let Some((entry, name)) = text(cx, ids::CHECK_CACHE) {
        needed(cx, &caches, entry, &name, true);
    }
    if number_of(cx, ids::STATIC_CACHE_PATHS, 0).is_some_and(|seconds| seconds > 0) {
        let name = text(cx, ids::STATIC_CACHE_PATHS_NAME);
        if let Some((entry, name)) = name {
            needed(cx, &caches, entry, &name, true);
        } else if let (Some(setting), false) =
            (cx.get(ids::STATIC_CACHE_PATHS), cx.has(ids::STATIC_CACHE_PATHS_NAME))
        {
            needed(cx, &caches, setting.entry, b"", true);
        }
    }
    let routers =
        [ids::HTTP_USE_CACHE, ids::FASTROUTER_USE_CACHE, ids::RAWROUTER_USE_CACHE, ids::SSLROUTER_USE_CACHE];
    for option in routers {
        if let Some((entry, name)) = text(cx, option).filter(|_| listens(cx, option.plugin())) {
            needed(cx, &caches, entry, &name, false);
        }
    }
    let loads: Vec<EntryId> = [ids::LOAD_FILE_IN_CACHE, ids::LOAD_FILE_IN_CACHE_GZIP, ids::ADD_CACHE_ITEM]
        .into_iter()
        .flat_map(|option| cx.each(option))
        .collect();
    for id in loads.into_iter().filter(|_| caches.is_empty()) {
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!("`{}` has no effect: no cache is defined", cx.name(id));
        cx.report(
            Finding::new(&RULE, place, message)
                .severity(Severity::Warning)
                .help("add `cache2 = name=NAME,items=NUMBER`"),
        );
    }
}

/// The text that an option's variable certainly holds in the end.
fn text(cx: &Context<'_>, option: OptId) -> Option<(EntryId, Vec<u8>)> {
    let (entry, value) = cx.certain(option)?;
    Some((entry, value.to_vec()))
}

/// Whether the router of a plugin has an address.
fn listens(cx: &Context<'_>, plugin: &str) -> bool {
    cx.evaluation.ids().any(|id| {
        let option = cx.entry(id).option.filter(|option| option.plugin() == plugin);
        option.is_some_and(|option| {
            matches!(
                option.setter(),
                Setter::Corerouter
                    | Setter::UndeferredCorerouter
                    | Setter::Https
                    | Setter::Https2
                    | Setter::Sslrouter
                    | Setter::Sslrouter2
            )
        }) && cx.is_unconditional(id)
    })
}

/// An empty name is that of the first cache.
fn needed(cx: &Context<'_>, caches: &[Vec<u8>], entry: EntryId, name: &[u8], ends: bool) {
    let there = if name.is_empty() { !caches.is_empty() } else { caches.iter().any(|cache| cache == name) };
    let Some(place) = cx.value_place(entry).filter(|_| !there) else { return };
    let (option, shown_name) = (cx.name(entry), shown(name));
    let refused = ends || caches.is_empty();
    let what =
        if refused { "uWSGI exits at startup" } else { "the router exits and is restarted indefinitely" };
    let message = if caches.is_empty() {
        format!("{what}: `{option}` requires a cache, but none is defined")
    } else {
        format!("{what}: `{option}` requires the cache `{shown_name}`, which is not defined")
    };
    let name = if name.is_empty() { "NAME" } else { &shown_name };
    let finding =
        Finding::new(&RULE, place, message).help(format!("add `cache2 = name={name},items=NUMBER`"));
    cx.report(if refused { cx.ending(cx.guard(entry), finding) } else { finding });
}
