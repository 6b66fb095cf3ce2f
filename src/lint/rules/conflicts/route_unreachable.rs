use crate::catalog::Setter;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Routes below one that ends every request.
    ///
    /// ## What it does
    /// Finds routes below one of the same list whose pattern matches every path and whose action ends the request: `static:`,
    /// `file:`, `redirect:`, `redirect-permanent:`, `break:`, `http:`, `uwsgi:`.
    ///
    /// ## Why is this bad
    /// Routes run from top to bottom. Nothing below such a line is ever reached.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// route = .* static:/srv/www/index.html
    /// route = ^/api/ break:404 Not Found
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// route = ^/api/ break:404 Not Found
    /// route = .* static:/srv/www/index.html
    /// ```
    ///
    /// ## References
    /// `core/routing.c:uwsgi_apply_routes_do`, `plugins/router_static/router_static.c`. Seen on 2.0.31: with `route = .*
    /// static:…` above, `/x` of `route = ^/x redirect:/y` gets the file. With `route = /(.*) static:/srv/www/$1` above, both
    /// `/x` and `/` of `route = ^/$ static:/srv/www/index.html` get an empty answer: `static:` ends the request even where
    /// the file does not exist.
    RULE {
        id: "route-unreachable",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::AddRoute]),
    }
}

const ENDS: [&[u8]; 9] = [
    b"static:",
    b"file:",
    b"redirect:",
    b"redirect-302:",
    b"redirect-permanent:",
    b"redirect-301:",
    b"break:",
    b"http:",
    b"uwsgi:",
];

fn check(cx: &Context<'_>) {
    let routes: Vec<EntryId> = cx
        .written()
        .filter(|id| {
            cx.key(*id) == b"route" || cx.key(*id) == b"route-uri" || cx.key(*id).starts_with(b"route-")
        })
        .filter(|id| cx.entry(*id).option.is_some_and(|option| option.setter() == Setter::AddRoute))
        .collect();
    // Labels are jumped to from above.
    if routes.iter().any(|id| cx.key(*id) == b"route-label") {
        return;
    }
    let Some(at) = routes.iter().position(|id| cx.is_unconditional(*id) && ends_all(cx, *id)) else { return };
    let Some(next) = routes.get(at + 1).copied() else { return };
    let Some(place) = cx.entry_place(next) else { return };
    let message = "no request reaches this route: one above it matches every path and ends the request";
    let finding = Finding::new(&RULE, place, message)
        .related(routes.get(at).and_then(|id| cx.entry_place(*id)), "this one ends every request")
        .help("move the route that matches everything to the end");
    cx.report(finding);
}

/// Whether a route matches every path and has an action that ends the request.
fn ends_all(cx: &Context<'_>, id: EntryId) -> bool {
    let path = matches!(cx.key(id), b"route" | b"route-uri");
    let Some(value) = cx.value(id).filter(|_| path) else { return false };
    let Some(blank) = memchr::memchr(b' ', value) else { return false };
    let action = value.get(blank + 1..).unwrap_or_default().trim_ascii_start();
    matches_all(&value[..blank]) && ENDS.iter().any(|end| action.starts_with(end))
}

/// Whether a regular expression certainly matches every path, each of which begins with a slash.
fn matches_all(pattern: &[u8]) -> bool {
    let pattern = pattern.strip_prefix(b"^").unwrap_or(pattern);
    let rest = pattern.strip_prefix(b"/").unwrap_or(pattern);
    let is_any = matches!(rest, b".*" | b".*$" | b"(.*)" | b"(.*)$");
    let group = pattern.strip_prefix(b"(").and_then(|group| group.strip_suffix(b")"));
    is_any || rest.is_empty() || matches!(group, Some(b"/.*" | b"/"))
}
