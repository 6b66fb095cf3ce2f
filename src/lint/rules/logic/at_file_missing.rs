use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Missing file in `@(file)`.
    ///
    /// ## What it does
    /// Finds references to the content of a file below the project's root that does not exist.
    ///
    /// ## Why is this bad
    /// uWSGI exits while it reads its configuration, because it does not skip a file that it cannot read. The
    /// same happens to a value that contains `@(` by chance.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// env = RELEASE=@(./RELEASE)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-exists = ./RELEASE
    /// env = RELEASE=@(%(_))
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_at_file_read`
    RULE {
        id: "at-file-missing",
        category: Logic,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let evaluation = cx.evaluation;
    for refusal in
        evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::MissingFileReference)
    {
        let Some((id, place)) = refusal.entry.and_then(|id| Some((id, cx.value_place(id)?))) else {
            continue;
        };
        let message = format!("uWSGI exits on `{}`: {}", cx.name(id), refusal.reason);
        let finding = Finding::new(&RULE, place, message)
            .help("create the file, or move the line into an `if-exists` block");
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
