use super::common::plain_values;
use crate::catalog::{Setter, ids};
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Size in the wrong unit (bytes or megabytes).
    ///
    /// ## What it does
    /// Finds options that count megabytes with numbers that look like bytes (100000 and more), and options
    /// that count bytes with numbers that look like megabytes (below 4096).
    ///
    /// ## Why is this bad
    /// `reload-on-rss = 536870912` means 512 terabytes and never takes effect. `limit-post = 50` rejects
    /// every upload above 50 bytes.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// limit-post = 50
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// limit-post = 52428800
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_megabytes`; `core/protocol.c:uwsgi_parse_vars` compares `limit-post` with the length
    /// of the body.
    RULE {
        id: "size-unit-confusion",
        category: Values,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Setters(&[Setter::SetMegabytes, Setter::Set64bit]),
    }
}

fn check(cx: &Context<'_>) {
    let sizes = plain_values(cx, |setter| matches!(setter, Setter::SetMegabytes | Setter::Set64bit));
    for (id, value) in sizes {
        let Some(option) = cx.entry(id).option else { continue };
        if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
            continue;
        }
        let number = c::strtoul(value);
        let in_bytes =
            [ids::LIMIT_POST, ids::LOG_MAXSIZE].iter().any(|known| known.group() == option.group());
        let (counted, meant) = match option.setter() {
            Setter::SetMegabytes if number >= 100_000 => ("megabytes", number >> 20),
            Setter::Set64bit if in_bytes && (1..4096).contains(&number) => ("bytes", number << 20),
            _ => continue,
        };
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let message = format!("`{name}` counts {counted}, and {number} {counted} is an unlikely value");
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("if you meant the other unit, write `{name} = {meant}`")),
        );
    }
}
