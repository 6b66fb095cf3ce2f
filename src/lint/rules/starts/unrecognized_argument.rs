use crate::catalog::OptId;
use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::suggest;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Argument that uWSGI does not accept.
    ///
    /// ## What it does
    /// Finds words of a command line that are not options of uWSGI, options without their value, and abbreviations
    /// of several options.
    ///
    /// ## Why is this bad
    /// On the command line an unknown option is not a placeholder: uWSGI prints `unrecognized option` and exits.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// CMD ["uwsgi", "--http", ":8000", "--proceses", "4", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// CMD ["uwsgi", "--http", ":8000", "--processes", "4", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup` calls `getopt_long`. Seen on 2.0.31: `unrecognized option '--proceses'`, then
    /// `getopt_long() error`, and uWSGI exits.
    RULE {
        id: "unrecognized-argument",
        category: Starts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let certain = cx.evaluation.refusals.iter().filter(|refusal| refusal.guard == GuardId::ALWAYS);
    for refusal in certain.filter(|refusal| refusal.kind.is_of_getopt()) {
        let Some(number) = refusal.word.map(usize::from) else { continue };
        let Some(word) = cx.start().and_then(|start| start.arguments.get(number)) else { continue };
        let written = word.written();
        let name = written.split(|&byte| byte == b'=').next().unwrap_or_default();
        let name = name.strip_prefix(b"--").unwrap_or(name);
        // Another build, or another release, may have it.
        let is_elsewhere = OptId::with_prefix(name).next().is_some() && !name.is_empty();
        if refusal.kind == RefusalKind::UnknownArgument && is_elsewhere && cx.settings.build.is_none() {
            continue;
        }
        let Some(place) = cx.argument_place(number) else { continue };
        let message = format!("uWSGI exits: {}", refusal.reason);
        let meant = (refusal.kind == RefusalKind::UnknownArgument)
            .then(|| suggest::best(name, cx.target()))
            .flatten()
            .map(|found| format!("did you mean `--{}`?", found.option.name()));
        let help = meant.unwrap_or_else(|| format!("correct `{}`", shown(&written)));
        cx.report(cx.ending(refusal.guard, Finding::new(&RULE, place, message).help(help)));
    }
}
