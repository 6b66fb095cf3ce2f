use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Python home that is not a virtual environment.
    ///
    /// ## What it does
    /// Finds `home`, `virtualenv`, `venv` or `pyhome` whose value ends in `/bin` or in a file in it such as
    /// `/bin/python`.
    ///
    /// ## Why is this bad
    /// The value becomes `PYTHONHOME`, the directory that contains `bin` and `lib`. With any other directory Python
    /// does not find its own modules, and uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// virtualenv = /srv/shop/venv/bin
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// virtualenv = /srv/shop/venv
    /// ```
    ///
    /// ## Fix safety
    /// The shorter path is what was meant, but the text does not tell whether there is an environment.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_init` passes the value to Python. Seen on 2.0.31 with `home =
    /// /usr/share`: `No module named 'encodings'`, and exit status 1.
    RULE {
        id: "home-not-venv",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::HOME]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain(cx, ids::HOME) {
        let Some(prefix) = prefix(value) else { continue };
        let Some(place) = cx.value_part(id, prefix.len()..value.len()) else { continue };
        let (name, home) = (cx.name(id), shown(prefix));
        let message = format!(
            "uWSGI does not start: `{}` is not the top directory of an environment, so Python does not find its modules",
            shown(value)
        );
        let mut finding = Finding::new(&RULE, place, message)
            .help(format!("name the parent directory: `{name} = {home}`"))
            .unsafe_fix(format!("use `{home}`"), vec![Step::Set { entry: id, value: home }]);
        if cx.get(ids::HOME).is_some_and(|last| last.entry == id && last.certain) {
            finding = finding.refuses();
        }
        cx.report(finding);
    }
}

/// What stands before `/bin` or `/bin/FILE`.
fn prefix(value: &[u8]) -> Option<&[u8]> {
    let path = value.strip_suffix(b"/").unwrap_or(value);
    if let Some(prefix) = path.strip_suffix(b"/bin") {
        return Some(prefix).filter(|prefix| !prefix.is_empty());
    }
    let slash = memchr::memrchr(b'/', path)?;
    let (folder, file) = (&path[..slash], &path[slash + 1..]);
    let is_program = file.starts_with(b"python") || file == b"activate";
    folder.strip_suffix(b"/bin").filter(|prefix| is_program && !prefix.is_empty())
}
