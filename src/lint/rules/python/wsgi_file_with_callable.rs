use super::common::{is_name, plain};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Callable in `wsgi-file`.
    ///
    /// ## What it does
    /// Finds `wsgi-file` (or `file`) with a value such as `app.py:app`.
    ///
    /// ## Why is this bad
    /// Only `module` supports the form with a colon. Here uWSGI opens a file called `app.py:app`, does not find it,
    /// starts without an application and answers every request with an internal server error.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// wsgi-file = /srv/shop/app.py:app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// wsgi-file = /srv/shop/app.py
    /// callable = app
    /// ```
    ///
    /// ## Fix safety
    /// uWSGI cannot load the current value, and it names both the file and the callable, so the fix is safe. It is
    /// offered if nothing else sets `callable`.
    ///
    /// ## References
    /// `plugins/python/pyloader.c:uwsgi_file_loader` uses the whole value as a path. Seen on 2.0.31: `failed to open python
    /// file app.py:application`, and 500 for each request.
    RULE {
        id: "wsgi-file-with-callable",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::WSGI_FILE]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain(cx, ids::WSGI_FILE) {
        if let Some(colon) = split(value) {
            say(cx, id, value, colon);
        }
    }
}

/// Where the file ends and a callable begins.
fn split(value: &[u8]) -> Option<usize> {
    let colon = memchr::memrchr(b':', value)?;
    let (file, callable) = (&value[..colon], &value[colon + 1..]);
    let is_file = file.ends_with(b".py") || file.ends_with(b".wsgi");
    (is_file && is_name(callable.strip_suffix(b"()").unwrap_or(callable))).then_some(colon)
}

fn say(cx: &Context<'_>, id: EntryId, value: &[u8], colon: usize) {
    let Some(place) = cx.value_part(id, colon..value.len()) else { return };
    let (file, callable) = (shown(&value[..colon]), shown(&value[colon + 1..]));
    let message = format!(
        "uWSGI looks for a file named `{}`, does not find it, and starts without an application",
        shown(value)
    );
    let help = format!("use `wsgi-file = {file}` and `callable = {callable}`, each on its own line");
    let mut finding = Finding::new(&RULE, place, message).help(help);
    if cx.surely_absent(ids::CALLABLE) && is_name(&value[colon + 1..]) {
        let steps = vec![
            Step::Set { entry: id, value: file },
            Step::InsertAfter { entry: id, key: "callable".to_owned(), value: callable },
        ];
        finding = finding.safe_fix("move the callable to its own line", steps);
    }
    cx.report(finding);
}
