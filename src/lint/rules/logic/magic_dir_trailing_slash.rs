use super::common::{magics, percent_lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::syntax::Span;

declare_rule! {
    /// Slash after `%d`, which already ends with one.
    ///
    /// ## What it does
    /// Finds `%d/`, which results in two slashes.
    ///
    /// ## Why is this bad
    /// Paths with `//` work, but logs and comparisons show two spellings of the path.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// chdir = %d/app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// chdir = %dapp
    /// ```
    ///
    /// ## Fix safety
    /// Safe: `//` and `/` name the same file.
    ///
    /// ## References
    /// `core/uwsgi.c:config_magic_table_fill` keeps the slash.
    RULE {
        id: "magic-dir-trailing-slash",
        category: Logic,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    for line in percent_lines(cx) {
        let doubled = |&(at, letter): &(usize, u8)| letter == b'd' && line.value.get(at + 2) == Some(&b'/');
        let Some((at, _)) = magics(line.value).find(doubled) else { continue };
        let start = line.value_span.start as usize + at;
        let slash = cx.at(Span::new(start + 2, start + 3));
        let message = "`%d` already ends with a slash, so this path has two";
        let finding = Finding::new(&RULE, cx.at(Span::new(start, start + 3)), message);
        let steps = vec![Step::Replace { place: slash, text: String::new() }];
        cx.report(finding.help("write `%d` without the slash").safe_fix("remove the slash", steps));
    }
}
