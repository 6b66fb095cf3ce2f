use super::common::plain;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Several directories in one `pythonpath`.
    ///
    /// ## What it does
    /// Finds `pythonpath` values of the form `/a:/b`, as in the environment variable `PYTHONPATH`.
    ///
    /// ## Why is this bad
    /// The option accepts one directory (or a pattern) and does not split its value. The whole text is added to the
    /// module search path as a single directory that does not exist, so the application is not found.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// pythonpath = /srv/shop:/srv/common
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// pythonpath = /srv/shop
    /// pythonpath = /srv/common
    /// ```
    ///
    /// ## Fix safety
    /// Each directory gets its own line; the current value names no directory at all.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_opt_pythonpath` expands the value as a pattern and does not split it. Seen on
    /// 2.0.31: a module of the first directory is not found, and requests get 500.
    RULE {
        id: "pythonpath-with-colon",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::PYTHONPATH]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain(cx, ids::PYTHONPATH) {
        let parts: Vec<&[u8]> = value.split(|&b| b == b':').collect();
        let is_path = |part: &&[u8]| {
            part.starts_with(b"/") || part.starts_with(b"./") || part.starts_with(b"../") || *part == b"."
        };
        if parts.len() > 1 && parts.iter().all(is_path) {
            say(cx, id, &parts);
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, parts: &[&[u8]]) {
    let Some(place) = cx.value_place(id) else { return };
    let name = cx.name(id);
    let lines: Vec<String> = parts.iter().map(|part| format!("`{name} = {}`", shown(part))).collect();
    let message = format!(
        "`{name}` accepts one directory per line: Python looks for a directory `{}`",
        cx.shown_value(id)
    );
    let mut steps = vec![Step::Set { entry: id, value: shown(parts[0]) }];
    steps.extend(parts[1..].iter().rev().map(|part| Step::InsertAfter {
        entry: id,
        key: name.clone(),
        value: shown(part),
    }));
    let finding = Finding::new(&RULE, place, message).help(format!("write {}", lines.join(" and ")));
    cx.report(finding.safe_fix("put each directory on its own line", steps));
}
