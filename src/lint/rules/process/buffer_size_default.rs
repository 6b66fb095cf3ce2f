use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// Default `buffer-size` of 4096 bytes.
    ///
    /// ## What it does
    /// Finds servers with a socket and without `buffer-size`.
    ///
    /// ## Why is this bad
    /// All headers of a request together, with some hundred bytes of the protocol, have to fit into the buffer. Long cookies,
    /// tokens and URLs do not fit into 4096 bytes: the client gets an error, and the log says `invalid request block size`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:8000
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:8000
    /// module = shop.wsgi
    /// buffer-size = 32768
    /// ```
    ///
    /// ## References
    /// `proto/uwsgi.c:uwsgi_proto_uwsgi_parser`, `proto/http.c:uwsgi_proto_http_parser`.
    RULE {
        id: "buffer-size-default",
        category: Process,
        severity: Info,
        confidence: Low,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::BUFFER_SIZE) || cx.is_dev() {
        return;
    }
    let loads = [ids::MODULE, ids::WSGI_FILE, ids::MOUNT, ids::FILE].iter().any(|option| cx.has(*option));
    let socket =
        cx.listeners().iter().find(|listener| matches!(listener.role, Role::Workers(_) | Role::Router));
    let Some(place) = socket.filter(|_| loads).and_then(|listener| cx.entry_place(listener.entry)) else {
        return;
    };
    let message = "without `buffer-size` all headers of a request have to fit into 4096 bytes: long cookies or tokens are refused";
    cx.report(Finding::new(&RULE, place, message).help("add `buffer-size = 32768` (65535 at most)"));
}
