use crate::catalog::{Build, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};
use memchr::memmem;

declare_rule! {
    /// Plugin of Python 2.
    ///
    /// ## What it does
    /// Finds `plugin = python27` and similar names. For the builds of Debian it also finds the plain name `python`,
    /// which does not exist there.
    ///
    /// ## Why is this bad
    /// Current distributions have only plugins for Python 3 (`python3`, `python311`). If the file is missing, uWSGI
    /// prints one line and starts without any language, and every option of the plugin is unknown.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// plugin = python27
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// plugin = python3
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/plugins.c:uwsgi_load_plugin`
    RULE {
        id: "python2-plugin",
        category: Python,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::PLUGIN, ids::NEED_PLUGIN]),
    }
}

fn check(cx: &Context<'_>) {
    let debian = cx.settings.build.is_some_and(Build::is_debian);
    let mut plugins = cx.each(ids::PLUGIN).chain(cx.each(ids::NEED_PLUGIN));
    if plugins.any(|id| memmem::find(cx.evaluation.value(id), b"python3").is_some()) {
        return;
    }
    for id in cx.each(ids::PLUGIN).chain(cx.each(ids::NEED_PLUGIN)).collect::<Vec<_>>() {
        let Some(value) = cx.plain(id) else { continue };
        let mut at = 0;
        for item in value.split(|&b| b == b',') {
            let start = at + item.len() - item.trim_ascii_start().len();
            at += item.len() + 1;
            let name = item.trim_ascii();
            let bare = name.rsplit(|&b| b == b':').next().unwrap_or(name);
            let old = matches!(bare, b"python2" | b"python27" | b"python26" | b"python25");
            if old || (debian && bare == b"python") {
                say(cx, id, name, start, debian);
            }
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, name: &[u8], start: usize, debian: bool) {
    let Some(place) = cx.value_part(id, start..start + name.len()) else { return };
    let name = shown(name);
    let message = if debian {
        format!("Debian has no plugin `{name}`: uWSGI starts without Python and does not know its options")
    } else {
        format!(
            "`{name}` is a plugin for Python 2, which current distributions lack: without it uWSGI starts but serves nothing"
        )
    };
    let mut finding = Finding::new(&RULE, place, message).help("load `python3`");
    if debian {
        finding = finding.severity(Severity::Error);
        let unconditional = cx.is_unconditional(id);
        finding = if unconditional && cx.key(id).starts_with(b"need-") { finding.refuses() } else { finding };
    }
    cx.report(finding);
}
