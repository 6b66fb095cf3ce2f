use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Step};

declare_rule! {
    /// Option name with underscores instead of dashes.
    ///
    /// ## What it does
    /// Finds keys that are an option once `_` is replaced by `-`. Only `pivot_root` and
    /// `start_response-nodelay` really contain an underscore.
    ///
    /// ## Why is this bad
    /// uWSGI replaces underscores in the names of `UWSGI_*` environment variables, but not in files. There it
    /// ignores the line silently.
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
    /// Safe: the line has no effect as written, and nothing uses the name as a placeholder.
    ///
    /// ## References
    /// Only `core/utils.c:uwsgi_parse_sys_envs` replaces `_` by `-`.
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
        let message = format!("`{name}` is not set: option names have dashes, and uWSGI ignores `{key}`");
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name}`"))
            .safe_fix(format!("rename to `{name}`"), vec![Step::Rename { entry: id, to: name.to_owned() }]);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
