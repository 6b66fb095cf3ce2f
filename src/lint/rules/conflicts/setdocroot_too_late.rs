use crate::catalog::{Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `setdocroot` comes after `check-static-docroot`.
    ///
    /// ## What it does
    /// Finds `check-static-docroot` together with a route that has the action `setdocroot`.
    ///
    /// ## Why is this bad
    /// The server looks for static files before it goes through the routes. The folder that a route sets is not used, and the
    /// application answers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// route = .* setdocroot:/srv/www
    /// check-static-docroot = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// check-static = /srv/www
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:simple_loop_run`, `core/routing.c`. Seen on 2.0.31: with `route = .* setdocroot:/srv/www` a file of that
    /// folder is answered by the application.
    RULE {
        id: "setdocroot-too-late",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHECK_STATIC_DOCROOT]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::CHECK_STATIC_DOCROOT) {
        return;
    }
    let Some(flag) = cx.get(ids::CHECK_STATIC_DOCROOT).and_then(|set| cx.entry_place(set.entry)) else {
        return;
    };
    let sets = |id: &crate::evaluate::EntryId| {
        cx.entry(*id).option.is_some_and(|option| option.setter() == Setter::AddRoute)
            && memmem::find(cx.evaluation.value(*id), b"setdocroot:").is_some()
    };
    let Some(route) = cx.written().find(sets) else { return };
    let message =
        "`check-static-docroot` looks for files before the routes run, so `setdocroot` has no effect on it";
    let finding = Finding::new(&RULE, flag, message)
        .related(cx.entry_place(route), "the route comes too late")
        .help("use `check-static = FOLDER`, or a route with the action `static:`");
    cx.report(finding);
}
