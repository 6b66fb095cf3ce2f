use super::common::{file_name, module_of, mounted, plain};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// File path in `module`.
    ///
    /// ## What it does
    /// Finds `module` (or `wsgi`) and targets of `mount` whose part before the callable is a path or ends in `.py`.
    ///
    /// ## Why is this bad
    /// The value is passed to Python's import: `app.py` means a package `app` with a module `py`. The import fails, and
    /// uWSGI starts without the application and answers every request with an internal server error.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop.py:app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chdir = /srv/shop
    /// module = shop:app
    /// ```
    ///
    /// ## Fix safety
    /// The key becomes `wsgi-file`, and a callable after the colon moves to its own line. A module that is loaded from
    /// its file has a different name in Python, so the fix is unsafe.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_uwsgi_loader` imports the text before the colon.
    RULE {
        id: "module-is-path",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::MODULE, ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    let mounts = plain(cx, ids::MOUNT).into_iter().filter_map(|(id, value)| {
        let (at, target) = mounted(value)?;
        memchr::memchr(b':', target).map(|_| (id, at, target))
    });
    let modules = plain(cx, ids::MODULE).into_iter().map(|(id, value)| (id, 0, value));
    for (id, at, target) in modules.chain(mounts).collect::<Vec<_>>() {
        let module = module_of(target);
        if module.ends_with(b".py") || memchr::memchr(b'/', module).is_some() {
            say(cx, id, at, target);
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, at: usize, target: &[u8]) {
    let module = module_of(target);
    let Some(place) = cx.value_part(id, at..at + module.len()) else { return };
    let (name, text) = (cx.name(id), shown(module));
    let message = format!(
        "uWSGI starts without this application: `{name}` imports a module by its dotted name, and `{text}` is not the name of a module"
    );
    let dotted = dotted(module);
    let mut finding = Finding::new(&RULE, place, message);
    finding = if is_mountless(cx, id) && module.ends_with(b".py") {
        let help = format!("name the file with `wsgi-file = {text}`, or the module with `{name} = {dotted}`");
        let finding = finding.help(help);
        if cx.has(ids::WSGI_FILE) {
            finding
        } else {
            finding.unsafe_fix("name the file with `wsgi-file`", steps(cx, id, target))
        }
    } else {
        finding.help(format!(
            "use `{dotted}`, and set `chdir` or `pythonpath` to the directory that contains it"
        ))
    };
    cx.report(finding);
}

fn is_mountless(cx: &Context<'_>, id: EntryId) -> bool {
    cx.entry(id).option.is_some_and(|option| option.group() == ids::MODULE.group())
}

/// `./shop/wsgi.py` as `shop.wsgi`; of an absolute path its last part alone.
fn dotted(module: &[u8]) -> String {
    let stem = module.strip_suffix(b".py").unwrap_or(module);
    let stem = if stem.starts_with(b"/") { file_name(stem) } else { stem };
    let parts = stem.split(|&b| b == b'/').filter(|part| !part.is_empty() && *part != b".").map(shown);
    parts.collect::<Vec<_>>().join(".")
}

fn steps(cx: &Context<'_>, id: EntryId, target: &[u8]) -> Vec<Step> {
    let file = module_of(target);
    let mut steps = vec![Step::Rename { entry: id, to: "wsgi-file".to_owned() }];
    if file.len() < target.len() {
        steps.push(Step::Set { entry: id, value: shown(file) });
        let callable = shown(&target[file.len() + 1..]);
        if !cx.has(ids::CALLABLE) {
            steps.push(Step::InsertAfter { entry: id, key: "callable".to_owned(), value: callable });
        }
    }
    steps
}
