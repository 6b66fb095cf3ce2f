use super::common::{rewrite, text_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Colon instead of an equals sign.
    ///
    /// ## What it does
    /// Finds lines of an INI file such as `key: value` whose key is an option of uWSGI.
    ///
    /// ## Why is this bad
    /// Other INI parsers also split a line at `:`. uWSGI splits only at the first `=`. The whole line becomes
    /// the name of an unknown option, which is ignored silently, and the intended option keeps its default.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes: 4
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
    /// Safe: the line has no effect as written, and only one meaning is possible.
    ///
    /// ## References
    /// `core/ini.c:ini_get_key` searches only for `=`.
    RULE {
        id: "ini-colon-separator",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let colons = cx.faulty(|fault| match fault {
        KeyFault::Colon(option) => Some(option),
        _ => None,
    });
    for (id, option) in colons {
        let Some(place) = cx.entry_place(id) else { continue };
        let line = text_of(cx, place);
        let value = line.split_once(':').map_or("", |(_, value)| value.trim());
        let (name, key) = (option.name(), cx.name(id));
        let message = format!(
            "`{name}` is not set: uWSGI splits a line only at `=` and reads `{key}` as an unknown option"
        );
        let fixed = format!("{name} = {value}");
        let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = …`"));
        let finding = rewrite(finding, "replace `:` with `=`", place, &line, fixed.trim_end().to_owned());
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
