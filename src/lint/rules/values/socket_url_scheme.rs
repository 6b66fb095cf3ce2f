use super::common::addresses;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// URL scheme in a socket address.
    ///
    /// ## What it does
    /// Finds listeners such as `http://127.0.0.1:8080`, `tcp://:8080` and `unix:/run/shop.sock`. `fd://` is
    /// valid.
    ///
    /// ## Why is this bad
    /// uWSGI uses the text before the last `:` as a host name and cannot resolve it. It reports no error and
    /// listens on 255.255.255.255, where nothing can connect.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = unix:/run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the address changes to the part after the scheme, which is probably what was meant.
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`, `socket_to_in_addr`.
    RULE {
        id: "socket-url-scheme",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, range, text) in addresses(cx) {
        let Some(colon) = memchr::memchr(b':', text) else { continue };
        let (scheme, rest) = (&text[..colon], &text[colon + 1..]);
        let word = !scheme.is_empty()
            && scheme.iter().all(u8::is_ascii_alphanumeric)
            && scheme.first().is_some_and(u8::is_ascii_alphabetic);
        if !word || !rest.starts_with(b"/") || scheme == b"fd" {
            continue;
        }
        let Some(place) = cx.value_part(id, range.clone()) else { continue };
        let path = rest.iter().skip_while(|b| **b == b'/').copied().collect::<Vec<u8>>();
        let address = if scheme == b"unix" { [b"/", path.as_slice()].concat() } else { path };
        let address = String::from_utf8_lossy(&address).trim_end_matches('/').to_owned();
        let (name, shown_text) = (cx.name(id), shown(text));
        let message = format!(
            "`{name} = {shown_text}` listens on 255.255.255.255, where nothing can connect: uWSGI reads `{}:` as a host name",
            shown(scheme)
        );
        let rest =
            String::from_utf8_lossy(cx.value(id).unwrap_or_default().get(range.end..).unwrap_or_default());
        let step = Step::Set { entry: id, value: format!("{address}{rest}") };
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name} = {}`", shown(address.as_bytes())));
        cx.report(if address.is_empty() {
            finding
        } else {
            finding.unsafe_fix("remove the scheme", vec![step])
        });
    }
}
