use super::common::addresses;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Address without `:`, which is the path of a UNIX socket.
    ///
    /// ## What it does
    /// Finds listeners whose address is only a port, an IP address or `localhost`.
    ///
    /// ## Why is this bad
    /// Without a `:` uWSGI uses the text as a path and creates a UNIX socket of that name in its working
    /// directory. Nothing can connect over the network, and only one line of the log says so.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = 8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = 127.0.0.1:8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix binds the port to the loopback address, since the file does not say which address was
    /// meant.
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`, which handles every address without `:`.
    RULE {
        id: "socket-bare-port",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, range, text) in addresses(cx) {
        let port = (2..=5).contains(&text.len()) && text.iter().all(u8::is_ascii_digit);
        let quad =
            text.split(|&b| b == b'.').count() == 4 && text.iter().all(|b| b.is_ascii_digit() || *b == b'.');
        if !port && !quad && text != b"localhost" {
            continue;
        }
        let Some(place) = cx.value_part(id, range.clone()) else { continue };
        let (name, address) = (cx.name(id), shown(text));
        let message = format!(
            "`{name} = {address}` listens on a UNIX socket named `{address}`, because an address without `:` is a path"
        );
        let finding = Finding::new(&RULE, place, message);
        let value = cx.value(id).unwrap_or_default();
        let finding = if port {
            let rest = String::from_utf8_lossy(value.get(range.end..).unwrap_or_default());
            let step = Step::Set { entry: id, value: format!("127.0.0.1:{address}{rest}") };
            finding
                .help(format!("write `:{address}` for all addresses, or `127.0.0.1:{address}`"))
                .unsafe_fix(format!("write `127.0.0.1:{address}`"), vec![step])
        } else {
            finding.help(format!("add the port, as in `{address}:8080`"))
        };
        cx.report(finding);
    }
}
