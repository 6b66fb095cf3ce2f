use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Step};

declare_rule! {
    /// The name of an option has underscores where it should have dashes.
    ///
    /// ## What it does
    /// Finds keys that are an option once `_` is written as `-`. Only `pivot_root` and `start_response-nodelay` truly have one.
    ///
    /// ## Why is this bad
    /// The server replaces underscores in the names of `UWSGI_*` variables of the environment, not in files. There the
    /// line does nothing, and nobody is told.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// wsgi_file = shop/wsgi.py
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// wsgi-file = shop/wsgi.py
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect as it stands, and nothing refers to it as a placeholder.
    ///
    /// ## References
    /// `core/utils.c:uwsgi_parse_sys_envs` is the one place that folds `_` into `-`.
    RULE {
        id: "ini-key-underscore",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let spelled = cx.faulty(|fault| match fault {
        KeyFault::Underscore(option) => Some(option),
        _ => None,
    });
    for (id, option) in spelled {
        let Some(place) = cx.key_place(id) else { continue };
        let (key, name) = (cx.name(id), option.name());
        let message = format!(
            "options have dashes where this has underscores: the server does not know `{key}`, and `{name}` is not set"
        );
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name}`"))
            .safe_fix(format!("rename to `{name}`"), vec![Step::Rename { entry: id, to: name.to_owned() }]);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
