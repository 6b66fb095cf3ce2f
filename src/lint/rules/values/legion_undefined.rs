use super::common::{head, refused};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// An option speaks of a legion that is not defined above.
    ///
    /// ## What it does
    /// Finds `legion-node`, `legion-quorum`, `legion-scroll`, `legion-lord` and their like whose legion no `legion`
    /// line above defines.
    ///
    /// ## Why is this bad
    /// The server ends at the line: it looks the name up when it comes to it, so the order of the lines matters.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion-node = shop 10.0.0.2:19678
    /// legion = shop 10.0.0.1:19678 98 aes-128-cbc:a-long-secret
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion = shop 10.0.0.1:19678 98 aes-128-cbc:a-long-secret
    /// legion-node = shop 10.0.0.2:19678
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_opt_legion_node`, `uwsgi_opt_legion_hook`.
    LEGION_UNDEFINED {
        id: "legion-undefined",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &mut Context<'_>) {
    for found in refused(cx, &["undefined-legion"]) {
        let legion = shown(head(cx.value(found.entry).unwrap_or_default(), b' ').0);
        let message = format!(
            "the server ends at `{}`: no line above defines the legion `{legion}`",
            cx.name(found.entry)
        );
        let finding = Finding::new(&LEGION_UNDEFINED, found.place, message)
            .help(format!("put `legion = {legion} ADDRESS VALOR CIPHER:SECRET` above"));
        cx.report(cx.ending(found.guard, finding));
    }
}
