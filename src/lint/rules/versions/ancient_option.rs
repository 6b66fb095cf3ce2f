use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};
use crate::syntax::Format;

declare_rule! {
    /// Option of uWSGI 1.x.
    ///
    /// ## What it does
    /// Finds options of uWSGI 0.9 to 1.9 that were removed before 2.0.
    ///
    /// ## Why is this bad
    /// Old tutorials still show them. uWSGI treats the key as a placeholder and ignores it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// static-offload-to-thread = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// offload-threads = 2
    /// ```
    ///
    /// ## References
    /// The option tables of 1.0 to 1.4 and of 2.0.
    RULE {
        id: "ancient-option",
        category: Versions,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let ancient = cx.faulty(|fault| match fault {
        KeyFault::Ancient((_, advice)) => Some(*advice),
        _ => None,
    });
    for (id, advice) in ancient {
        // `<app mountpoint="/x">` of an XML file still mounts an application.
        let converted = cx.format() == Some(Format::Xml) && matches!(cx.key(id), b"app" | b"script");
        let Some(place) = cx.key_place(id).filter(|_| !converted) else { continue };
        let name = cx.name(id);
        let message = format!("uWSGI 2.0 removed the 1.x option `{name}`: {}", cx.fate(id));
        let help = if advice.is_empty() { "remove the line" } else { advice };
        let finding = Finding::new(&RULE, place, message).help(help);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
