use super::common::{rewrite, text_of};
use crate::catalog::OptId;
use crate::lint::rule::declare_rule;
use crate::lint::suggest;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Option with the leading dashes of the command line.
    ///
    /// ## What it does
    /// Finds keys of INI files that begin with `-`, such as `--master` or `-p 4`.
    ///
    /// ## Why is this bad
    /// In a file, option names have no leading dashes, and short options such as `-p` do not exist. uWSGI
    /// does not know an option of that name and ignores the line silently.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// --processes = 4
    /// -M
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes = 4
    /// master = true
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect as written, and only one meaning is possible.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_manage_opt` compares the full name.
    RULE {
        id: "ini-cli-dashes",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

/// The option of `--name…` or `-x…`, and what follows it.
fn parse(line: &str) -> Option<(OptId, &str)> {
    if let Some(long) = line.strip_prefix("--") {
        let end = long.find(['=', ' ', '\t']).unwrap_or(long.len());
        let option = OptId::lookup(suggest::normalize(&long[..end]).as_bytes())?;
        return Some((option, long[end..].trim_start_matches(['=', ' ', '\t'])));
    }
    let mut letters = line.strip_prefix('-')?.chars();
    let letter = letters.next()?;
    let option = OptId::all().find(|option| option.short() == Some(letter))?;
    Some((option, letters.as_str().trim_start_matches(['=', ' ', '\t'])))
}

fn check(cx: &Context<'_>) {
    for (id, ()) in cx.faulty(|fault| (fault == KeyFault::Dashes).then_some(())) {
        let Some(place) = cx.entry_place(id) else { continue };
        let line = text_of(cx, place);
        let key = cx.name(id);
        let message = format!("`{key}` is ignored: option names in a file have no leading dashes");
        let mut finding = Finding::new(&RULE, place, message);
        finding = match parse(&line) {
            Some((option, value)) => {
                let value = if value.is_empty() && option.is_flag() { "true" } else { value };
                let text = format!("{} = {value}", option.name());
                rewrite(finding.help(format!("write `{text}`")), "use the file syntax", place, &line, text)
            }
            None => finding.help("write the option's long name without dashes, then `=` and the value"),
        };
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
