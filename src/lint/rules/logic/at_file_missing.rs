use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `@(file)` names a file that does not exist.
    ///
    /// ## What it does
    /// Finds references to the content of a file below the root of the project that is not there.
    ///
    /// ## Why is this bad
    /// The server ends while it reads its configuration: what it cannot read it does not pass over. That also happens to a value
    /// that holds `@(` by chance.
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
        let message = format!("{}, and the server ends when it comes to `{}`", refusal.reason, cx.name(id));
        let finding = Finding::new(&RULE, place, message)
            .help("create the file, or put the line into a block of `if-exists`");
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
