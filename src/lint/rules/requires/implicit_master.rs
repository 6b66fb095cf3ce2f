use crate::catalog::ids;
use crate::evaluate::{By, Final, Var};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// Master process that only another option turns on.
    ///
    /// ## What it does
    /// Finds configurations without `master` in which another option, such as `stats` or `touch-reload`,
    /// turns it on.
    ///
    /// ## Why is this bad
    /// If that option is removed one day, workers are no longer restarted and reloads stop working, for no
    /// visible reason.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// stats = 127.0.0.1:9191
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line sets what is already in effect.
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    RULE {
        id: "implicit-master",
        category: Requires,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::MASTER)
        || matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Emperor | Deploy::Dev))
    {
        return;
    }
    let memory = &cx.evaluation.memory;
    let Final::Written(write) = memory.last(Var::Option(ids::MASTER.var()), &cx.evaluation.guards) else {
        return;
    };
    // Flags act in the order of the lines, so the first one is where it begins.
    let first = memory
        .writes(Var::Option(ids::MASTER.var()))
        .last()
        .filter(|first| cx.is_unconditional(first.entry))
        .unwrap_or(write);
    let (entry, is_flag) = (first.entry, matches!(first.by, By::Flag(_)));
    let Some(place) = cx.key_place(entry).filter(|_| is_flag) else { return };
    let message = format!("the master process runs only because `{}` turns it on", cx.name(entry));
    let mut finding = Finding::new(&RULE, place, message).help("add `master = true`");
    if cx.entry(entry).made_by().is_none() {
        let step = Step::InsertAfter { entry, key: "master".to_owned(), value: "true".to_owned() };
        finding = finding.safe_fix("add `master = true`", vec![step]);
    }
    cx.report(finding);
}
