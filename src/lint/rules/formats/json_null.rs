use crate::catalog::{OptId, ValueType};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};
use crate::syntax::Format;

declare_rule! {
    /// JSON `null`, which uWSGI reads as 0.
    ///
    /// ## What it does
    /// Finds `null` as the value of an option.
    ///
    /// ## Why is this bad
    /// uWSGI uses the string 0: it tries to change to a directory named 0, reads a number as 0, and only
    /// turns off a flag as perhaps intended.
    ///
    /// ## Example
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "processes": null}}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "processes": 4}}
    /// ```
    ///
    /// ## References
    /// `core/json.c:uwsgi_json_config`
    RULE {
        id: "json-null",
        category: Formats,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Structured,
    }
}

fn check(cx: &Context<'_>) {
    let is_null = |id: &EntryId| {
        cx.format() == Some(Format::Json)
            && cx.written_value(*id) == Some(b"null")
            && cx.value(*id) == Some(b"0")
    };
    let nulls: Vec<EntryId> = cx.written().filter(is_null).collect();
    for id in nulls {
        let flag = cx.entry(id).option.is_some_and(|option| option.setter().value_type() == ValueType::Flag);
        let Some(place) = cx.value_place(id).filter(|_| !flag) else { continue };
        let number = cx.entry(id).option.is_none_or(OptId::is_numeric);
        let message = format!("uWSGI reads `null` as 0: `{} = 0`", cx.name(id));
        let finding = Finding::new(&RULE, place, message).help("remove the key");
        cx.report(if number { finding } else { finding.severity(Severity::Error) });
    }
}
