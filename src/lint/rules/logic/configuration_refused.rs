use crate::catalog::OptId;
use crate::evaluate::{GuardId, Origin, Refusal, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, shown};
use crate::syntax::Span;

declare_rule! {
    /// uWSGI exits while it reads the configuration, for a reason that has no rule of its own.
    ///
    /// ## What it does
    /// Reports the first reason for which uWSGI certainly exits while it reads the configuration, if no other
    /// rule reports it. The cause may be outside the file: a `UWSGI_*` variable is an option too, and in
    /// strict mode uWSGI exits on one that is unknown.
    ///
    /// ## Why is this bad
    /// uWSGI does not start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// exit = 3
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`, `core/uwsgi.c:uwsgi_opt_exit`
    RULE {
        id: "configuration-refused",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

/// Said by the engine once all other rules have spoken: [`tell_refusal`].
fn check(_: &Context<'_>) {}

/// Every outcome that is certainly fatal has a finding.
pub(in crate::lint) fn tell_refusal(cx: &Context<'_>) {
    if cx.has_fallback() {
        return;
    }
    let certain = |refusal: &&Refusal| refusal.guard == GuardId::ALWAYS && !is_elsewhere(cx, refusal);
    let Some(refusal) = cx.evaluation.refusals.iter().find(certain) else { return };
    // A file that is checked within its start is not to blame for what stands around it.
    let is_outside = refusal
        .entry
        .map_or(refusal.word.is_some(), |id| !matches!(cx.entry(id).origin, Origin::File { .. }));
    if is_outside && cx.evaluation.start.is_some() && cx.start().is_none() {
        return;
    }
    let place = place_of(cx, refusal);
    if cx.is_told(place) {
        return;
    }
    let outside = match refusal.entry.map(|id| cx.entry(id).origin) {
        Some(Origin::Environment(_)) => " (set by the environment)",
        Some(Origin::CommandLine(_)) => " (set on the command line)",
        _ => "",
    };
    let message = format!("uWSGI exits while it reads the configuration: {}{outside}", refusal.reason);
    let finding = Finding::new(&RULE, place, message).refuses();
    let named = refusal.word.and_then(|word| cx.start()?.arguments.get(usize::from(word))?.text());
    let file =
        named.filter(|_| refusal.kind == RefusalKind::UnloadableConfig).filter(|name| name.contains(&b'.'));
    cx.report(match file {
        Some(file) => finding
            .help(format!("name the format, which the extension does not tell: `--ini {}`", shown(&file))),
        None => finding,
    });
}

/// The machine or the build that the configuration is meant for may be another one.
fn is_elsewhere(cx: &Context<'_>, refusal: &Refusal) -> bool {
    match refusal.kind {
        RefusalKind::EmbeddedPluginNeeded
        | RefusalKind::MissingRouterPlugin
        | RefusalKind::MissingPlugin
        | RefusalKind::UnknownRouteAction
        | RefusalKind::MissingInclude
        | RefusalKind::MissingPath
        | RefusalKind::MissingSpooler
        | RefusalKind::MissingFileReference
        | RefusalKind::UnknownAccount => cx.settings.build.is_none(),
        // The option of a plugin that another build has inside, or another release knows.
        RefusalKind::UnknownArgument => {
            let word = refusal.word.and_then(|word| cx.start()?.arguments.get(usize::from(word)));
            let written = word.map(crate::start::Word::written).unwrap_or_default();
            let name = written.split(|&byte| byte == b'=').next().unwrap_or_default();
            let name = name.strip_prefix(b"--").unwrap_or_default();
            cx.settings.build.is_none() && !name.is_empty() && OptId::with_prefix(name).next().is_some()
        }
        RefusalKind::StrictUnknownOption => {
            let is_of_plugin = |id| OptId::lookup(cx.key(id)).is_some_and(|option| !option.is_core());
            cx.settings.build.is_none() && refusal.entry.is_some_and(is_of_plugin)
        }
        _ => false,
    }
}

/// Where it ends: at the entry, at the place in the file, or else at its beginning.
fn place_of(cx: &Context<'_>, refusal: &Refusal) -> Place {
    let entry = refusal.entry.and_then(|id| cx.value_place(id).or_else(|| cx.entry_place(id)));
    let in_file = || {
        let span = refusal.span.filter(|_| refusal.load.is_some_and(|load| load.0 == 0))?;
        Some(cx.at(cx.root().written(span)?))
    };
    let word = || cx.argument_place(usize::from(refusal.word?));
    entry.or_else(in_file).or_else(word).unwrap_or_else(|| cx.at(Span::default()))
}
