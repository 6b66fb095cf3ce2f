use super::common::{folder, values};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A watched folder does not show changes of the files in it.
    ///
    /// ## What it does
    /// Finds `touch-reload`, `touch-chain-reload` and their like with a folder: the path ends with a slash, or another line
    /// shows that it is one.
    ///
    /// ## Why is this bad
    /// The server compares one time stamp, that of the folder itself. An edit of a file leaves it alone, so the reload that was
    /// wanted does not come. A file that is made or removed changes it: a log, a lock, a `.pyc` restarts the server.
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
    /// `core/utils.c:uwsgi_check_touches`
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
            "`{}` is a folder ({why}), and the server looks at its own time stamp alone: an edit inside does not reload, a new log or .pyc file does",
            cx.shown_value(id)
        );
        let help = "watch one file that nothing else writes, and touch it at the end of a deployment";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
