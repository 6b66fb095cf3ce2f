use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Step};

declare_rule! {
    /// Option name in upper case.
    ///
    /// ## What it does
    /// Finds keys that are an option when written in lower case.
    ///
    /// ## Why is this bad
    /// uWSGI compares option names exactly. `Processes` is not an option, so uWSGI ignores the line silently.
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
    /// Safe: the line has no effect as written, and nothing uses the name as a placeholder.
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
        let message = format!("`{name}` is not set: option names are lower case, and uWSGI ignores `{key}`");
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name}`"))
            .safe_fix(format!("rename to `{name}`"), vec![Step::Rename { entry: id, to: name.to_owned() }]);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
