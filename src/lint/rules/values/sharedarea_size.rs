use super::common::{key_value, number, plain};
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Shared area without a size.
    ///
    /// ## What it does
    /// Finds `sharedarea` lists without `pages` or `size`, or with 0. A bare number is a number of pages.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// sharedarea = file=/dev/shm/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// sharedarea = file=/dev/shm/shop,size=65536
    /// ```
    ///
    /// ## References
    /// `core/sharedarea.c:uwsgi_sharedarea_init_keyval`.
    RULE {
        id: "sharedarea-size",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SHAREDAREA]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::SHAREDAREA) {
        let Some(value) = plain(cx, id).filter(|value| value.contains(&b'=')) else { continue };
        if pages(value) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "uWSGI exits at startup because of `{} = {}`: the area has no size",
            cx.name(id),
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("add `pages=NUMBER`, or `size=BYTES` as decimal or 0x… number");
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

/// Whether there is any page.
fn pages(value: &[u8]) -> bool {
    if let Some(pages) = key_value(value, &["pages"]) {
        return c::atoi(&pages) != 0;
    }
    let size = key_value(value, &["size"]).unwrap_or_default();
    let hex = size.strip_prefix(b"0x").and_then(|digits| std::str::from_utf8(digits).ok());
    match hex.filter(|digits| !digits.is_empty()) {
        Some(digits) => digits.chars().take_while(char::is_ascii_hexdigit).any(|digit| digit != '0'),
        None => number(&size) != 0,
    }
}
