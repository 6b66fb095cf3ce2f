use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::Span;
use crate::syntax::nginx::{Directive, File};

declare_rule! {
    /// nginx and `static-map` serve a path from different directories.
    ///
    /// ## What it does
    /// Finds a location with `alias` or `root` for the mountpoint of a `static-map` or `static-map2`, with another
    /// directory.
    ///
    /// ## Why is this bad
    /// Requests through nginx get one set of files, and requests that reach uWSGI in another way (the router, a health
    /// check, another location) get another. Usually one of the two is stale or missing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// static-map = /static=/srv/shop/static
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location /static/ { alias /srv/shop/assets/; }
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// static-map = /static=/srv/shop/static
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location /static/ { alias /srv/shop/static/; }
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `core/static.c:uwsgi_static_stat`, nginx's `alias` and `root`
    RULE {
        id: "nginx-static-elsewhere",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

/// A mountpoint of the server without a slash behind, and the folder for it.
struct Map {
    entry: EntryId,
    point: String,
    folder: String,
}

fn check(cx: &Context<'_>) {
    let maps = maps(cx);
    let together = cx.together();
    let mut servers: Vec<(usize, Option<usize>)> = together
        .links
        .iter()
        .map(|link| &together.passes[link.pass])
        .map(|pass| (pass.file, pass.server(cx)))
        .collect();
    servers.sort_unstable();
    servers.dedup();
    for (file, server) in servers {
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == file) else { continue };
        for (number, location) in content.directives.iter().enumerate() {
            if location.parent != server || location.name() != b"location" || !location.is_block {
                continue;
            }
            let Some(point) = point(location) else { continue };
            let Some((span, folder)) = folder(content, number, &point) else { continue };
            let of_point: Vec<&Map> = maps.iter().filter(|map| map.point == point).collect();
            let Some(first) = of_point.first() else { continue };
            if of_point.iter().any(|map| map.folder == folder) {
                continue;
            }
            let message = format!(
                "nginx serves `{point}` from `{folder}`, but uWSGI serves it from `{}`",
                first.folder
            );
            let finding = Finding::new(&RULE, cx.place_beside(file, span), message)
                .related(cx.entry_place(first.entry), "the directory of uWSGI")
                .help(
                    "use the same directory in both files, or leave the path to nginx and remove this line",
                );
            cx.report(finding);
        }
    }
}

/// The maps whose folders are wholly known.
fn maps(cx: &Context<'_>) -> Vec<Map> {
    let mut found = Vec::new();
    for (option, keeps) in [(ids::STATIC_MAP, false), (ids::STATIC_MAP2, true)] {
        for entry in cx.each(option) {
            let text = cx.plain(entry).and_then(|value| std::str::from_utf8(value).ok());
            let Some((point, folder)) = text.and_then(|text| text.split_once('=')) else { continue };
            if !folder.starts_with('/') || !cx.is_unconditional(entry) {
                continue;
            }
            let point = point.trim_end_matches('/').to_owned();
            let folder = if keeps { format!("{folder}/{point}") } else { folder.to_owned() };
            found.push(Map { entry, point, folder: settled(&folder) });
        }
    }
    found
}

/// The path of a location of a plain prefix, without a slash behind.
fn point(location: &Directive) -> Option<String> {
    let path = match location.arguments() {
        [path] => path,
        [modifier, path] if matches!(&modifier.text[..], b"^~" | b"=") => path,
        _ => return None,
    };
    let text = std::str::from_utf8(&path.text).ok()?.trim_end_matches('/');
    (text.starts_with('/') && !text.contains('{')).then(|| text.to_owned())
}

/// The folder of a location, and where it stands.
fn folder(content: &File, location: usize, point: &str) -> Option<(Span, String)> {
    let mut inside = content.directives.iter().filter(|one| one.parent == Some(location));
    let set = inside.rfind(|one| matches!(one.name(), b"alias" | b"root"))?;
    let [path] = set.arguments() else { return None };
    let text = std::str::from_utf8(&path.text).ok()?;
    if !text.starts_with('/') || text.contains(['$', '{']) || text.contains("<%") {
        return None;
    }
    let whole = if set.name() == b"root" { format!("{text}/{point}") } else { text.to_owned() };
    Some((set.span, settled(&whole)))
}

/// A path without repeated slashes and without one behind.
fn settled(path: &str) -> String {
    let path = crate::listeners::plain_path(path.as_bytes());
    String::from_utf8_lossy(&path).into_owned()
}
