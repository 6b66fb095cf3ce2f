use super::common::{folder, values};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `fs-reload` watches one folder, not what lies below it.
    ///
    /// ## What it does
    /// Finds `fs-reload` with a folder.
    ///
    /// ## Why is this bad
    /// The kernel reports what happens to the entries of that one folder. Files in folders below it change unseen, and a log or
    /// a `.pyc` in it restarts the server.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// fs-reload = /srv/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// fs-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## References
    /// `core/fsmon.c:fsmon_add`
    RULE {
        id: "fs-reload-nonrecursive",
        category: Reload,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::FS_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, path) in values(cx, &[ids::FS_RELOAD]) {
        let (Some(_), Some(place)) = (folder(cx, path), cx.value_place(id)) else { continue };
        let message = format!(
            "only the entries of `{}` itself are watched, not the folders below it",
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("name each folder, or watch one file that the deployment touches"),
        );
    }
}
