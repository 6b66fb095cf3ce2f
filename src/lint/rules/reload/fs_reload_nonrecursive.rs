use super::common::{folder, values};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `fs-reload` on a directory.
    ///
    /// ## What it does
    /// Finds `fs-reload` with a directory.
    ///
    /// ## Why is this bad
    /// `fs-reload` watches the direct entries of the directory, not its subdirectories. A change in a subdirectory is
    /// not noticed, while a new log or `.pyc` file in the directory itself reloads uWSGI.
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
            "`fs-reload` watches only the direct entries of `{}`, not its subdirectories",
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("name each directory, or watch one file that the deployment touches"),
        );
    }
}
