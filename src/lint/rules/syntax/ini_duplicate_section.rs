use super::headers::headers;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// A section stands twice in the file, and the server reads both as one.
    ///
    /// ## What it does
    /// Finds a second header of the section that the server reads.
    ///
    /// ## Why is this bad
    /// It works: the server reads the options of both, in their order. But a reader of the second part does not see the first, and a value there
    /// may be overwritten. Other readers of INI files refuse such a file or keep one part.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// [uwsgi]
    /// processes = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-duplicate-section",
        category: Syntax,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let asked = cx.root().section.clone();
    let headers: Vec<_> = headers(cx).filter(|header| header.name == asked).collect();
    let Some((first, others)) = headers.split_first() else { return };
    for header in others {
        let message = format!(
            "the section `[{}]` stands here a second time: the server reads both parts as one",
            shown(&asked)
        );
        let finding = Finding::new(&RULE, cx.at(header.span), message)
            .related(Some(cx.at(first.span)), "the first part")
            .help("move the options into one section, so that a reader sees them together");
        cx.report(finding);
    }
}
