use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholders that refer to one another without end.
    ///
    /// ## What it does
    /// Finds a value that holds its own name in `%(…)`, directly or through others.
    ///
    /// ## Why is this bad
    /// The server replaces the reference, finds it again in the result, and goes on until the memory is used up. It never
    /// starts.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// path = /srv/bin:%(path)
    /// env = PATH=%(path)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// path = /srv/bin:$(PATH)
    /// env = PATH=%(path)
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass`
    RULE {
        id: "placeholder-self-reference",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let evaluation = cx.evaluation;
    for refusal in evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::EndlessExpansion)
    {
        let Some((id, place)) = refusal.entry.and_then(|id| Some((id, cx.value_place(id)?))) else {
            continue;
        };
        let message = format!(
            "the value of `{}` leads back to itself, and the server replaces it until its memory is used up",
            cx.name(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("take the name out of its own value; the variable of the environment is `$(NAME)`");
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
