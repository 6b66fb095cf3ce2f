use super::headers::headers;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Section that appears twice in one file.
    ///
    /// ## What it does
    /// Finds a second header of the section that uWSGI reads.
    ///
    /// ## Why is this bad
    /// It works: uWSGI reads the options of both parts in order. But a person who reads the second part may
    /// miss the first, and later values may override earlier ones. Other INI parsers reject such a file or
    /// keep only one part.
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
            "section `[{}]` appears a second time: uWSGI reads both parts as one section",
            shown(&asked)
        );
        let finding = Finding::new(&RULE, cx.at(header.span), message)
            .related(Some(cx.at(first.span)), "first part")
            .help("merge both parts into one section");
        cx.report(finding);
    }
}
