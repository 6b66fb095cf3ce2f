use super::common::{blocks, lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Loop closed by `endif`, or condition closed by `endfor`.
    ///
    /// ## What it does
    /// Compares the terminator of a block with its opening line.
    ///
    /// ## Why is this bad
    /// uWSGI accepts any terminator for any block, so it works, but it confuses readers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for = a b
    /// mule = %(_).py
    /// endif =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for = a b
    /// mule = %(_).py
    /// endfor =
    /// ```
    ///
    /// ## Fix safety
    /// Safe: all terminators have the same effect.
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    RULE {
        id: "logic-terminator-mismatch",
        category: Logic,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    let lines = lines(cx);
    for (opener, end) in blocks(cx, &lines).pairs {
        let is_loop = lines[opener].key.starts_with(b"for");
        let fits: &[&[u8]] =
            if is_loop { &[b"endfor", b"end-for", b"end"] } else { &[b"endif", b"end-if", b"end"] };
        let Some(place) = lines[end].key_place(cx).filter(|_| !fits.contains(&lines[end].key)) else {
            continue;
        };
        let better = if is_loop { "endfor" } else { "endif" };
        let message =
            format!("`{}` closes the block of `{}`", shown(lines[end].key), shown(lines[opener].key));
        let step = Step::Replace { place, text: better.to_owned() };
        let finding = Finding::new(&RULE, place, message).help(format!("write `{better}`"));
        cx.report(finding.safe_fix(format!("rename to `{better}`"), vec![step]));
    }
}
