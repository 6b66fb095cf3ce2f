use super::common::text_of;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Place, Step};
use crate::syntax::Span;

declare_rule! {
    /// Comment in another language's syntax.
    ///
    /// ## What it does
    /// Finds lines of INI files that begin with `//`, `/*`, `--` and a space, `!`, `rem` and a space, or
    /// `<!--`.
    ///
    /// ## Why is this bad
    /// Comments begin with `;` or `#`. uWSGI reads any other line as an option; this one has an unknown name
    /// and is ignored. With `strict`, uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// // the socket of nginx
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// ; the socket of nginx
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect either way.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-foreign-comment",
        category: Syntax,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    for (id, ()) in cx.faulty(|fault| (fault == KeyFault::ForeignComment).then_some(())) {
        let Some(place) = cx.entry_place(id) else { continue };
        let line = text_of(cx, place);
        let mark = line.split(' ').next().unwrap_or_default().to_owned();
        let message = "this line is not a comment: uWSGI reads it as an unknown option, because comments begin with `;` or `#`";
        let start = Place { span: Span::empty(place.span.start as usize), ..place };
        let finding = Finding::new(&RULE, place, message)
            .help(format!("begin the line with `;` instead of `{}`", crate::lint::shown(mark.as_bytes())))
            .safe_fix(
                "turn the line into a comment",
                vec![Step::Replace { place: start, text: "; ".to_owned() }],
            );
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
