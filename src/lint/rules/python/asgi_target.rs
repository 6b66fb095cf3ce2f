use super::common::{file_name, last_part, module_of, mounted, plain};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// The application is an ASGI module, which this server does not speak.
    ///
    /// ## What it does
    /// Finds `module`, `wsgi-file` and `mount` that load a module called `asgi`, the name that Django and others give
    /// to their ASGI entry point.
    ///
    /// ## Why is this bad
    /// uWSGI calls every Python application in the WSGI way. An ASGI application is called with the wrong arguments:
    /// the server starts, looks healthy, and the client of every request gets an empty reply.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop.asgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `plugins/python/wsgi_subhandler.c:uwsgi_request_subhandler_wsgi` makes the call.
    RULE {
        id: "asgi-target",
        category: Python,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::MODULE, ids::WSGI_FILE, ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    let mut found = Vec::new();
    for (id, value) in plain(cx, ids::MODULE) {
        found.extend(is_asgi_module(value).then_some((id, 0, value)));
    }
    for (id, value) in plain(cx, ids::WSGI_FILE) {
        found.extend((file_name(value) == b"asgi.py").then_some((id, 0, value)));
    }
    for (id, value) in plain(cx, ids::MOUNT) {
        let Some((at, target)) = mounted(value) else { continue };
        found.extend((is_asgi_module(target) || file_name(target) == b"asgi.py").then_some((id, at, target)));
    }
    for (id, at, target) in found {
        let Some(place) = cx.value_part(id, at..at + target.len()) else { continue };
        let message = format!(
            "`{}` looks like an ASGI application, and the server calls it as a WSGI one: clients get empty replies",
            shown(target)
        );
        let help = "name the WSGI entry point (for Django `PROJECT.wsgi:application`), or serve ASGI with a server that speaks it";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn is_asgi_module(target: &[u8]) -> bool {
    last_part(module_of(target)) == b"asgi"
}
