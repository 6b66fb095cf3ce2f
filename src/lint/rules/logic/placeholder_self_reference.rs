use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholder that refers to itself.
    ///
    /// ## What it does
    /// Finds a value that contains its own name in `%(…)`, directly or through others.
    ///
    /// ## Why is this bad
    /// uWSGI replaces the reference, finds it again in the result, and continues until it runs out of memory.
    /// It never starts.
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
        let message = format!("uWSGI runs out of memory: the value of `{}` refers to itself", cx.name(id));
        let finding = Finding::new(&RULE, place, message)
            .help("remove the name from its own value; an environment variable is written `$(NAME)`");
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
