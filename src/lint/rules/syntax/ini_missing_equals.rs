use super::common::{rewrite, text_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// The equals sign between an option and its value is missing.
    ///
    /// ## What it does
    /// Finds lines of an INI file that are the name of an option, a blank and more, such as `umask 027`.
    ///
    /// ## Why is this bad
    /// On a command line a blank separates the two, in a file it does not: all that stands before the first `=`, blanks
    /// included, is the name. The server knows no option of that name, says nothing, and the option keeps its default.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/radicale/uwsgi.sock
    /// umask 027
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/radicale/uwsgi.sock
    /// umask = 027
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect as it stands, and there is one thing that it can mean.
    ///
    /// ## References
    /// `core/ini.c:ini_get_key`
    RULE {
        id: "ini-missing-equals",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let missing = cx.faulty(|fault| match fault {
        KeyFault::MissingEquals(option) => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.entry_place(id) else { continue };
        let line = text_of(cx, place);
        let (name, key) = (option.name(), cx.name(id));
        let value = line.get(name.len()..).unwrap_or_default().trim();
        let message = format!(
            "without a `=` after `{name}` the server takes `{key}` as a name that it does not know: `{name}` is not set"
        );
        let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = …`"));
        let title = format!("put `=` after `{name}`");
        let finding = rewrite(finding, &title, place, &line, format!("{name} = {value}"));
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
