use super::common::{folder, values};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `touch-reload` on a directory.
    ///
    /// ## What it does
    /// Finds `touch-reload`, `touch-chain-reload` and similar options with a directory: the path ends with a slash, or
    /// another line shows that it is a directory.
    ///
    /// ## Why is this bad
    /// uWSGI watches only the mtime of the directory itself. Editing a file in it does not change that mtime, so the
    /// expected reload does not happen. Creating or removing a file does change it, so a new log, lock or `.pyc` file
    /// reloads uWSGI.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// wsgi-file = shop/wsgi.py
    /// touch-reload = /srv/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// wsgi-file = shop/wsgi.py
    /// touch-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_check_touches`. Seen on 2.0.31: a new file in the directory reloads the server, a change of that
    /// file does not.
    RULE {
        id: "touch-reload-directory",
        category: Reload,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[
            ids::TOUCH_RELOAD,
            ids::TOUCH_CHAIN_RELOAD,
            ids::TOUCH_WORKERS_RELOAD,
            ids::TOUCH_MULES_RELOAD,
            ids::TOUCH_SPOOLERS_RELOAD,
        ]),
    }
}

fn check(cx: &Context<'_>) {
    let options = [
        ids::TOUCH_RELOAD,
        ids::TOUCH_CHAIN_RELOAD,
        ids::TOUCH_WORKERS_RELOAD,
        ids::TOUCH_MULES_RELOAD,
        ids::TOUCH_SPOOLERS_RELOAD,
    ];
    for (id, path) in values(cx, &options) {
        let (Some(why), Some(place)) = (folder(cx, path), cx.value_place(id)) else { continue };
        let message = format!(
            "`{}` is a directory ({why}), and uWSGI watches only its own mtime: editing a file in it triggers no reload, but a new `.pyc` file does",
            cx.shown_value(id)
        );
        let help = "watch one file that nothing else writes, and touch it at the end of a deployment";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
