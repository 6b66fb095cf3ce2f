use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// The handler of Django is used without the set-up that it needs.
    ///
    /// ## What it does
    /// Finds `django.core.handlers.wsgi:WSGIHandler()` as the application.
    ///
    /// ## Why is this bad
    /// Since Django 1.7 the handler alone does not load the installed apps: the server starts, pages without a model
    /// work, and the first page with one fails with `AppRegistryNotReady`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// env = DJANGO_SETTINGS_MODULE=shop.settings
    /// module = django.core.handlers.wsgi:WSGIHandler()
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// env = DJANGO_SETTINGS_MODULE=shop.settings
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `django.core.wsgi.get_wsgi_application` calls `django.setup()` before it makes the handler.
    RULE {
        id: "django-old-handler",
        category: Python,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MODULE, ids::MOUNT]),
    }
}

const OLD: &[u8] = b"django.core.handlers.wsgi:WSGIHandler()";

fn check(cx: &Context<'_>) {
    for (id, value) in [plain(cx, ids::MODULE), plain(cx, ids::MOUNT)].concat() {
        let Some(at) = memmem::find(value, OLD) else { continue };
        let Some(place) = cx.value_part(id, at..at + OLD.len()) else { continue };
        let message = "this handler does not set Django up: since Django 1.7 the first request that touches a model ends in `AppRegistryNotReady`";
        let help = "load the `wsgi.py` of the project (`module = PROJECT.wsgi:application`), which calls `get_wsgi_application()`";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
