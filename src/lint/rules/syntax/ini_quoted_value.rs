use super::common::{is_free_text, is_ini};
use crate::catalog::{Grammar, OptId};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Quotes around a value.
    ///
    /// ## What it does
    /// Finds values of INI files that begin and end with the same quote, for options whose values no shell or
    /// parser reads. Typographic quotes count too.
    ///
    /// ## Why is this bad
    /// The INI parser of uWSGI does not remove quotes. uWSGI binds a socket to a wrong address, does not find
    /// a quoted directory or user, reads 0 for a number, and turns a flag on for `"false"`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = "127.0.0.1:3031"
    /// chdir = '/srv/shop'
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the value becomes what it looks like.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-quoted-value",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

/// The value between its quotes.
fn unquoted(value: &[u8]) -> Option<&str> {
    const PAIRS: [(char, char); 6] =
        [('"', '"'), ('\'', '\''), ('“', '”'), ('‘', '’'), ('„', '“'), ('«', '»')];
    let text = std::str::from_utf8(value).ok()?;
    let inside = PAIRS.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))?;
    let clean = !inside.is_empty() && !inside.contains(['"', '\'', '“', '”']);
    clean.then_some(inside)
}

/// What the quotes do to the value, and how grave that is.
fn effect(option: OptId, inside: &str) -> (&'static str, Severity) {
    let off = ["false", "off", "no", "0"].iter().any(|word| inside.eq_ignore_ascii_case(word));
    match option.grammar() {
        Grammar::Flag if off => ("so the flag is on: the value is not exactly `false`", Severity::Error),
        _ if option.is_flag() && off => {
            ("so the flag is on: the value is not exactly `false`", Severity::Error)
        }
        _ if option.is_flag() => {
            ("but harmless: only `false`, `off`, `no` and `0` mean false", Severity::Info)
        }
        _ if option.is_numeric() => ("so it is not a number and uWSGI reads 0", Severity::Error),
        Grammar::Address | Grammar::TlsAddress => ("so the address is different", Severity::Error),
        Grammar::Path
        | Grammar::File
        | Grammar::Directory
        | Grammar::Glob
        | Grammar::ConfigFile
        | Grammar::Mount => ("so the path is different", Severity::Error),
        Grammar::User
        | Grammar::Group
        | Grammar::Module
        | Grammar::Callable
        | Grammar::PluginList
        | Grammar::Enum
        | Grammar::Mode
        | Grammar::Umask => ("so the name is different", Severity::Error),
        _ => ("and uWSGI passes them on", Severity::Warning),
    }
}

fn check(cx: &Context<'_>) {
    let quoted: Vec<(EntryId, OptId, String)> = cx
        .written()
        .filter(|id| is_ini(cx, *id))
        .filter_map(|id| {
            let option = cx.entry(id).option.filter(|option| !is_free_text(*option))?;
            Some((id, option, unquoted(cx.written_value(id)?)?.to_owned()))
        })
        .collect();
    for (id, option, inside) in quoted {
        let Some(place) = cx.value_place(id) else { continue };
        let (what, severity) = effect(option, &inside);
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let message = format!("the quotes are part of the value {shown} of `{name}`, {what}");
        let mut finding =
            Finding::new(&RULE, place, message).severity(severity).help("write the value without quotes");
        // Blanks at the edges need the quotes that the server does not have.
        if inside.trim() == inside {
            finding = finding.safe_fix("remove the quotes", vec![Step::Set { entry: id, value: inside }]);
        }
        if cx.is_refused(id) {
            finding = finding.refuses();
        }
        cx.report(finding);
    }
}
