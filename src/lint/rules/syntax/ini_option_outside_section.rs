use super::headers::headers;
use crate::catalog::OptId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::syntax::ini::LineKind;

declare_rule! {
    /// Options above the first section header.
    ///
    /// ## What it does
    /// Finds options of uWSGI above the first section header of an INI file that contains the section uWSGI
    /// reads.
    ///
    /// ## Why is this bad
    /// Lines above the first header belong to no section. uWSGI ignores them silently and reads the rest of
    /// the file.
    ///
    /// ## Example
    /// ```ini
    /// master = true
    ///
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` starts with an empty section name.
    RULE {
        id: "ini-option-outside-section",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let source = cx.source();
    let asked = cx.root().section.clone();
    let (Some(first), true) =
        (headers(cx).next().map(|header| header.span), headers(cx).any(|header| header.name == asked))
    else {
        return;
    };
    let lost: Vec<_> = cx
        .ini_lines()
        .take_while(|line| line.text.start < first.start)
        .filter_map(|line| match line.kind {
            LineKind::Option { key, .. } => OptId::lookup(key.of(source)).map(|option| (line.text, option)),
            _ => None,
        })
        .collect();
    for (span, option) in lost {
        let message =
            format!("`{}` is not set: uWSGI ignores lines above the first section header", option.name());
        let finding = Finding::new(&RULE, cx.at(span), message)
            .related(Some(cx.at(first)), "first section header")
            .help(format!("move the line below `[{}]`", shown(&asked)));
        cx.report(finding);
    }
}
