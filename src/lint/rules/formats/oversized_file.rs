use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, SourceId};
use crate::syntax::Span;

declare_rule! {
    /// File over 16 MiB, or expanded far beyond what it says.
    ///
    /// ## What it does
    /// Reports a file above the size limit of uwsgi-lint. It also reports one whose loops and repeated includes add more
    /// than 50,000 entries, or whose variables and placeholders expand to more than 2 MiB of text and 8 times its size.
    ///
    /// ## Why is this bad
    /// No configuration has that size: it is probably a log, a dump or a program. uWSGI would read all of it
    /// into memory and keep it there.
    ///
    /// ## References
    /// `core/io.c:uwsgi_open_and_read` allocates the whole file.
    RULE {
        id: "oversized-file",
        category: Formats,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

/// A file past the size is not read at all, so there is nothing to look at: see [`oversized_file`].
fn check(cx: &Context<'_>) {
    let said = cx.evaluation.refusals.iter().find_map(|refusal| match refusal.kind {
        RefusalKind::TooManyEntries => Some(
            "this file was not read to its end: loops and includes expand it beyond 1,000,000 entries, or by more than 50,000",
        ),
        RefusalKind::TooMuchExpansion => {
            Some("this file was not read to its end: variables and loops expand it to more than 2 MiB and 8 times its size")
        }
        _ => None,
    });
    if let Some(message) = said {
        let place = Place { source: SourceId::LINTED, span: Span::default() };
        cx.report(Finding::new(&RULE, place, message).help("use fewer repetitions"));
    }
}

/// The finding about a file that was not read for its size.
pub fn oversized_file() -> Finding {
    let place = Place { source: SourceId::LINTED, span: Span::default() };
    let message = "the file was not read, because it is larger than 16 MiB";
    Finding::new(&RULE, place, message).help("pass a configuration file, not a log, dump or program")
}
