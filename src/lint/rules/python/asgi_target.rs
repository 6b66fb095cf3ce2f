use super::common::{file_name, last_part, module_of, mounted, plain};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// ASGI application, which uWSGI does not support.
    ///
    /// ## What it does
    /// Finds `module`, `wsgi-file` and `mount` that load a module called `asgi`, the usual name of an ASGI entry point.
    ///
    /// ## Why is this bad
    /// uWSGI calls every Python application as a WSGI application. An ASGI application gets the wrong arguments: uWSGI
    /// starts and looks healthy, but every request gets an empty response.
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
            "`{}` looks like an ASGI application, but uWSGI supports only WSGI: clients get empty responses",
            shown(target)
        );
        let help = "name the WSGI entry point (in Django `PROJECT.wsgi:application`), or use an ASGI server";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn is_asgi_module(target: &[u8]) -> bool {
    last_part(module_of(target)) == b"asgi"
}
