use super::common::{lines, references};
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Loop without iterations.
    ///
    /// ## What it does
    /// Finds `for` without an item and `for-times` without a number above 0.
    ///
    /// ## Why is this bad
    /// uWSGI silently skips all lines of the block.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for-times = three
    /// mule = worker.py
    /// endfor =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for-times = 3
    /// mule = worker.py
    /// endfor =
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_logic_opt_for`, `uwsgi_logic_opt_for_times`
    RULE {
        id: "for-empty",
        category: Logic,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    for line in lines(cx) {
        let has_reference = b"%$@".iter().any(|symbol| !references(line.value, *symbol).is_empty());
        let unknown = line.value.contains(&crate::evaluate::HOLE) || has_reference || cx.settings.template;
        let empty = match line.key {
            b"for" => line.value.iter().all(|&b| b == b' '),
            b"for-times" => c::atoi(line.value) <= 0,
            _ => false,
        };
        let Some(place) = line.place(cx).filter(|_| empty && !unknown) else { continue };
        let message = match line.key {
            b"for" => "`for` has no items, so uWSGI skips the block".to_owned(),
            _ => format!(
                "uWSGI reads `{}` as {}, so it skips the block",
                shown(line.value),
                c::atoi(line.value)
            ),
        };
        cx.report(
            Finding::new(&RULE, place, message).help("set the items or the number, or remove the block"),
        );
    }
}
