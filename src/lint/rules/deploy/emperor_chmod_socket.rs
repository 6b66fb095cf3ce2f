use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// `chmod-socket` of an Emperor does not reach its vassals.
    ///
    /// ## What it does
    /// Finds `chmod-socket` and `chown-socket` in an Emperor that has no socket for requests itself.
    ///
    /// ## Why is this bad
    /// An Emperor does not hand its options to vassals. The mode acts on its own sockets, such as that of `stats`; sockets of
    /// vassals keep their default mode.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// chmod-socket = 660
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// vassal-set = chmod-socket=660
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_vassal_start`.
    RULE {
        id: "emperor-chmod-socket",
        category: Deploy,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::EMPEROR]),
    }
}

fn check(cx: &Context<'_>) {
    let serves = cx.listeners().iter().any(|listener| matches!(listener.role, Role::Workers(_)));
    if serves || !cx.evaluation.unread.is_empty() {
        return;
    }
    for option in [ids::CHMOD_SOCKET, ids::CHOWN_SOCKET] {
        let name = option.name().as_bytes();
        let mut handed = cx.each(ids::VASSAL_SET).chain(cx.each(ids::VASSALS_SET));
        let inherits = cx.has(ids::VASSALS_INHERIT)
            || cx.has(ids::VASSALS_INCLUDE)
            || cx.has(ids::VASSALS_INCLUDE_BEFORE);
        if inherits || handed.any(|id| cx.evaluation.value(id).starts_with(name)) {
            continue;
        }
        let Some(id) = cx.get(option).map(|set| set.entry) else { continue };
        let Some(place) = cx.entry_place(id) else { continue };
        let message =
            format!("`{}` acts on the Emperor's own sockets only: vassals do not inherit it", cx.name(id));
        let help = format!("write `vassal-set = {}={}`", cx.name(id), cx.shown_value(id));
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
