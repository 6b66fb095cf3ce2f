use crate::catalog::Setter;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Routes below one that ends every request.
    ///
    /// ## What it does
    /// Finds routes below one of the same list whose pattern matches every path and whose action ends the request: `static:`,
    /// `file:`, `redirect:`, `redirect-permanent:`, `break:`, `http:`, `uwsgi:`, `cgi:`.
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
    /// `core/routing.c:uwsgi_apply_routes_do`. Seen on 2.0.31: with `route = .* static:…` above, `/x` of `route = ^/x
    /// redirect:/y` gets the file.
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
    let all: [&[u8]; 5] = [b".*", b"^.*$", b"^", b"^.*", b"^/"];
    let path = matches!(cx.key(id), b"route" | b"route-uri");
    let Some(value) = cx.value(id).filter(|_| path) else { return false };
    let Some(blank) = memchr::memchr(b' ', value) else { return false };
    let action = value.get(blank + 1..).unwrap_or_default().trim_ascii_start();
    // A path with variables may name a file that is not there; the next route is then tried.
    let files = action.starts_with(b"static:") || action.starts_with(b"file:");
    if files && action.contains(&b'$') {
        return false;
    }
    all.contains(&&value[..blank]) && ENDS.iter().any(|end| action.starts_with(end))
}
