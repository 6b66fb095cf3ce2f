use super::common::{read_value, references};
use crate::evaluate::{GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Missing included file.
    ///
    /// ## What it does
    /// Finds `include`, `inherit`, `ini`, `yaml`, `json`, `xml` and `inject-*` lines whose file does not
    /// exist. Only files below the project's root are checked.
    ///
    /// ## Why is this bad
    /// uWSGI exits while it reads the file. Relative paths are relative to the directory where uWSGI is
    /// started, not to the file that names them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ini = %dcommon.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-exists = %dcommon.ini
    /// ini = %dcommon.ini
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/io.c:uwsgi_open_and_read`, `core/utils.c:uwsgi_expand_path`
    RULE {
        id: "include-missing",
        category: Logic,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let evaluation = cx.evaluation;
    // What a template becomes is read from another folder.
    if cx.settings.template {
        return;
    }
    for refusal in evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::MissingInclude) {
        let Some((id, place)) = refusal.entry.and_then(|id| Some((id, cx.value_place(id)?))) else {
            continue;
        };
        // What an immediate option takes literally has a finding of its own.
        let literal = read_value(cx, id)
            .is_some_and(|value| b"%$@".iter().any(|symbol| !references(value, *symbol).is_empty()));
        if literal {
            continue;
        }
        let message = format!("uWSGI exits on this `{}`: {}", cx.name(id), refusal.reason);
        let help = if cx.evaluation.known_value(id).is_some_and(|value| value.starts_with(b":")) {
            "name the file too: only `ini = :section` in an INI file refers to the same file"
        } else {
            "correct the path, which is relative to uWSGI's working directory; `%d` is the directory of this file"
        };
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
