use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, SourceId};
use crate::syntax::Span;

declare_rule! {
    /// The file is larger than 16 MiB, or makes more than 1,000,000 entries or 64 MiB of text, and is not read to its end.
    ///
    /// ## What it does
    /// Reports a file past the size up to which uwsgi-lint reads configuration, and one that loops, includes, variables and
    /// placeholders make longer than that.
    ///
    /// ## Why is this bad
    /// No configuration has that size: a log, a dump or a program was given by mistake. The server would read all of it
    /// into memory, and keep it there.
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
            "loops and includes make more than 1,000,000 entries of this file: it was not read to its end",
        ),
        RefusalKind::TooMuchExpansion => {
            Some("variables and loops make more than 64 MiB of text of this file: it was not read to its end")
        }
        _ => None,
    });
    if let Some(message) = said {
        let place = Place { source: SourceId::LINTED, span: Span::default() };
        cx.report(Finding::new(&RULE, place, message).help("repeat less"));
    }
}

/// The finding about a file that was not read for its size.
pub fn oversized_file() -> Finding {
    let place = Place { source: SourceId::LINTED, span: Span::default() };
    let message = "the file is larger than 16 MiB and was not read: no configuration has that size";
    Finding::new(&RULE, place, message).help("give the configuration file, not a log, dump or program")
}
