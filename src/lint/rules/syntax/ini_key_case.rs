use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Step};

declare_rule! {
    /// The name of an option has upper-case letters, which the server takes for another name.
    ///
    /// ## What it does
    /// Finds keys that are an option in lower case.
    ///
    /// ## Why is this bad
    /// Names are compared letter by letter. `Processes` is no option, so the line does nothing, and the server does not say so.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// Processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes = 4
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect as it stands, and nothing refers to it as a placeholder.
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_get`
    RULE {
        id: "ini-key-case",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let spelled = cx.faulty(|fault| match fault {
        KeyFault::Case(option) => Some(option),
        _ => None,
    });
    for (id, option) in spelled {
        let Some(place) = cx.key_place(id) else { continue };
        let (key, name) = (cx.name(id), option.name());
        let message = format!(
            "the names of options are lower case: the server does not know `{key}`, and `{name}` is not set"
        );
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name}`"))
            .safe_fix(format!("rename to `{name}`"), vec![Step::Rename { entry: id, to: name.to_owned() }]);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
