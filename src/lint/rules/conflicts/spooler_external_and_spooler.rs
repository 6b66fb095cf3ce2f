use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::plain_path;

declare_rule! {
    /// One folder is both a spooler of this server and one of another.
    ///
    /// ## What it does
    /// Finds a folder that stands in `spooler` and in `spooler-external`.
    ///
    /// ## Why is this bad
    /// `spooler-external` says that another server works the folder off. Listing it as a `spooler` too starts one here, so the other line
    /// is redundant or the wrong folder.
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
            "`{}` is a spooler of this server already: as an external one it changes nothing",
            cx.shown_value(external)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.value_place(own), "worked off here")
            .help("keep `spooler` where this server does the tasks, `spooler-external` where another does");
        cx.report(finding);
    }
}
