use super::common::{file_name, is_name, plain};
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Path of a Python script without `.py`.
    ///
    /// ## What it does
    /// Finds `import`, `shared-import` and `spooler-import` with a path whose last part has no extension, and `mule` in a
    /// Python server with the path or the dotted name of a module.
    ///
    /// ## Why is this bad
    /// A value with a slash is opened as a file under exactly that name. Where only `tasks.py` exists, nothing is imported,
    /// and the server still starts: jobs stay in the spool directory. For `mule`, Python runs a value that ends in `.py` and
    /// one of the form `module:function`; any other one gives a mule without code.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :8080
    /// module = shop.wsgi
    /// spooler = /var/spool/shop
    /// spooler-import = /srv/shop/tasks
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :8080
    /// module = shop.wsgi
    /// spooler = /var/spool/shop
    /// spooler-import = /srv/shop/tasks.py
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_spooler_init`, `uwsgi_python_mule`. Seen on 2.0.31: of
    /// `/srv/shop/tasks.py`, `shop.tasks` and `/srv/shop/tasks`, the first two are imported by each of the options, and as a
    /// mule only the first.
    RULE {
        id: "script-suffix-missing",
        category: Python,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::IMPORT, ids::SHARED_IMPORT, ids::SPOOLER_IMPORT, ids::MULE]),
    }
}

const IMPORTS: [OptId; 3] = [ids::IMPORT, ids::SHARED_IMPORT, ids::SPOOLER_IMPORT];

fn check(cx: &Context<'_>) {
    for (id, value) in IMPORTS.iter().flat_map(|option| plain(cx, *option)) {
        if is_bare_path(value) {
            let text = shown(value);
            let message = format!(
                "`{}` opens `{text}` as a file and adds no `.py`: where it does not exist, nothing is imported",
                cx.name(id)
            );
            say(cx, id, message, format!("write `{text}.py`, or the dotted name of the module"));
        }
    }
    let is_python = cx.has(ids::MODULE) || cx.has(ids::WSGI_FILE);
    for (id, value) in plain(cx, ids::MULE).into_iter().filter(|_| is_python) {
        let mut parts = value.split(|&byte| byte == b'.');
        let is_dotted = parts.clone().count() > 1 && parts.all(is_name);
        let is_other = [&b".rb"[..], b".lua", b".pl", b".ru", b".js", b".so", b".py", b".go", b".php"]
            .iter()
            .any(|end| value.ends_with(end));
        if is_bare_path(value) || (is_dotted && !is_other) {
            let text = shown(value);
            let message = format!(
                "this mule runs no code: Python runs a file that ends in `.py` or `module:function`, and `{text}` is neither"
            );
            say(cx, id, message, "write the path of the script with `.py`, or `module:function`".to_owned());
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, message: String, help: String) {
    if let Some(place) = cx.value_place(id) {
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// Whether it is the path of a file whose name has no extension.
fn is_bare_path(value: &[u8]) -> bool {
    value.contains(&b'/') && !value.contains(&b':') && is_name(file_name(value))
}
