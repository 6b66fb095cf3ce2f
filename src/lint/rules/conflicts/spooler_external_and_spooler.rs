use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::plain_path;

declare_rule! {
    /// Directory that is both an internal and an external spooler.
    ///
    /// ## What it does
    /// Finds a directory that is set in both `spooler` and `spooler-external`.
    ///
    /// ## Why is this bad
    /// `spooler-external` means that another server processes the directory. `spooler` starts a spooler
    /// process here, so one of the lines is redundant or names the wrong directory.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// spooler = /srv/shop/tasks
    /// spooler-external = /srv/shop/tasks
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// spooler = /srv/shop/tasks
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_add_spooler`
    RULE {
        id: "spooler-external-and-spooler",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SPOOLER_EXTERNAL]),
    }
}

fn check(cx: &Context<'_>) {
    let folders: Vec<_> =
        cx.each(ids::SPOOLER).filter_map(|id| Some((id, plain_path(cx.value(id)?)))).take(64).collect();
    for external in cx.each(ids::SPOOLER_EXTERNAL).take(64) {
        let Some(path) = cx.value(external).map(plain_path) else { continue };
        let own = folders.iter().find(|(_, folder)| *folder == path).map(|(id, _)| *id);
        let (Some(own), Some(place)) = (own, cx.value_place(external)) else { continue };
        let message = format!(
            "`{}` is already a spooler of this server, so this line has no effect",
            cx.shown_value(external)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.value_place(own), "spooler of this server")
            .help("keep `spooler` if this server runs the tasks, `spooler-external` if another one does");
        cx.report(finding);
    }
}
