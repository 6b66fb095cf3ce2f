use super::common::plain_values;
use crate::catalog::{Grammar, OptId};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Command line option pasted behind a value.
    ///
    /// ## What it does
    /// Finds ` --option` after the value of an option that takes a name, a path, an address or a number.
    ///
    /// ## Why is this bad
    /// In a file each option has a line of its own. What follows the value is part of it: the module or the path is not
    /// found, and the second option is not set.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi --processes 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`. Seen on 2.0.31: `module = app --uid www-data` ends in `unable to load app 0 (callable
    /// not found or import error)`.
    RULE {
        id: "option-in-value",
        category: Values,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |_| true) {
        let Some(option) = cx.entry(id).option.filter(|option| takes_one_word(*option)) else { continue };
        let Some(at) = memmem::find(value, b" --").filter(|at| *at > 0) else { continue };
        let rest = value.get(at + 3..).unwrap_or_default();
        let name: Vec<u8> =
            rest.iter().copied().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').collect();
        let Some(pasted) = OptId::lookup(&name) else { continue };
        let Some(place) = cx.value_part(id, at + 1..value.len()) else { continue };
        let (key, pasted) = (cx.name(id), pasted.name());
        let effect = if option.is_numeric() { "is ignored after the value" } else { "is part of the value" };
        let message = format!(
            "`{}` {effect} of `{key}`: in a file each option has a line of its own",
            shown(&value[at + 1..])
        );
        cx.report(
            Finding::new(&RULE, place, message).help(format!("write `{pasted} = …` on a line of its own")),
        );
    }
}

fn takes_one_word(option: OptId) -> bool {
    option.is_numeric()
        || matches!(
            option.grammar(),
            Grammar::Module
                | Grammar::Callable
                | Grammar::Address
                | Grammar::Path
                | Grammar::File
                | Grammar::Directory
                | Grammar::User
                | Grammar::Group
                | Grammar::PluginList
                | Grammar::Mode
        )
}
