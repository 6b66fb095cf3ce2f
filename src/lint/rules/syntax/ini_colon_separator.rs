use super::common::{rewrite, text_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// A colon stands where the server wants an equals sign, so that the option is not set.
    ///
    /// ## What it does
    /// Finds lines of an INI file such as `key: value` whose key is an option of the server.
    ///
    /// ## Why is this bad
    /// Other readers of INI files split a line at `:` too. This server splits at the first `=` and nowhere else: the
    /// line becomes the name of an unknown option, which nobody reports, and what it was to set keeps its default.
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
    /// Safe: the line has no effect as it stands, and there is one thing that it can mean.
    ///
    /// ## References
    /// `core/ini.c:ini_get_key` looks for `=` alone.
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
            "the server splits a line at `=` alone and takes `{key}` as a name that it does not know: `{name}` is not set"
        );
        let fixed = format!("{name} = {value}");
        let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = …`"));
        let finding = rewrite(finding, "write `=` for `:`", place, &line, fixed.trim_end().to_owned());
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
