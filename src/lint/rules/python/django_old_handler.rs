use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Django's `WSGIHandler` used directly.
    ///
    /// ## What it does
    /// Finds `django.core.handlers.wsgi:WSGIHandler()` as the application.
    ///
    /// ## Why is this bad
    /// Since Django 1.7, the handler alone does not load the installed apps. uWSGI starts and pages without a model
    /// work, but the first page with a model fails with `AppRegistryNotReady`.
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
    /// `django.core.wsgi.get_wsgi_application` calls `django.setup()` before it creates the handler.
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
        let message = "since Django 1.7 this handler does not set up Django: the first request that uses a model fails with `AppRegistryNotReady`";
        let help = "use `module = PROJECT.wsgi:application`, which calls `get_wsgi_application()`";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
