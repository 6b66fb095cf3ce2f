use super::super::values::common::blanks;
use super::common::{is_name, mounted, plain};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Mount target that no plugin loads.
    ///
    /// ## What it does
    /// Finds `mount = PATH=TARGET` whose target neither contains a colon nor ends in `.py`, `.wsgi`, `.psgi`, `.pl`,
    /// `.ru` or `.rb`.
    ///
    /// ## Why is this bad
    /// Plugins recognise a target by its form: a file by its suffix, a module by the colon before its callable. A bare
    /// dotted name, which `module` accepts, is ignored here: the log says that it is mounted, but no application is
    /// loaded for the path.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// manage-script-name = true
    /// mount = /shop=shop.web
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// manage-script-name = true
    /// mount = /shop=shop.web:application
    /// ```
    ///
    /// ## Fix safety
    /// The name of the callable is a guess.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_mount_app`, `plugins/psgi/psgi_plugin.c:uwsgi_perl_mount_app`,
    /// `plugins/rack/rack_plugin.c:uwsgi_rack_mount_app`
    RULE {
        id: "mount-without-app",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.evaluation.foreign_plugin {
        return;
    }
    for (id, value) in plain(cx, ids::MOUNT) {
        let Some((at, target)) = mounted(value) else { continue };
        // Of blanks beside the `=` `mount-syntax` speaks.
        if blanks(value, at - 1) {
            continue;
        }
        let suffixes: [&[u8]; 6] = [b".py", b".wsgi", b".psgi", b".pl", b".ru", b".rb"];
        let taken =
            suffixes.iter().any(|suffix| target.ends_with(suffix)) || memchr::memchr(b':', target).is_some();
        if !taken && !target.is_empty() {
            say(cx, id, at, target);
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, at: usize, target: &[u8]) {
    let Some(place) = cx.value_part(id, at..at + target.len()) else { return };
    let text = shown(target);
    let message = format!(
        "`{text}` is not loaded: a mount needs `module:callable` or a file such as `app.py`; uWSGI logs the mount anyway, and requests for it fail"
    );
    let is_module = target.split(|&b| b == b'.').all(is_name);
    let example = if is_module { &text } else { "shop.wsgi" };
    let mut finding = Finding::new(&RULE, place, message)
        .help(format!("write the module and its callable, such as `{example}:application`"));
    if is_module && let Some(value) = cx.value(id) {
        let callable =
            cx.certain(ids::CALLABLE).map_or_else(|| "application".to_owned(), |(_, name)| shown(name));
        let value = format!("{}:{callable}", String::from_utf8_lossy(value));
        finding = finding
            .unsafe_fix(format!("add the callable `{callable}`"), vec![Step::Set { entry: id, value }]);
    }
    cx.report(finding);
}
