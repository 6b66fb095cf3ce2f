use crate::lint::rule::declare_rule;
use crate::lint::{Category, Context, Finding, On, Place, SourceId};
use crate::syntax::{Format, MergeConflict, Span, merge_conflicts};

declare_rule! {
    /// Merge conflict markers.
    ///
    /// ## What it does
    /// Finds lines such as `<<<<<<< HEAD`, `=======` and `>>>>>>> branch` that an unresolved merge leaves in a file.
    /// It reports them once per file. Other rules do not report the markers, and no fix changes a line
    /// between them.
    ///
    /// ## Why is this bad
    /// uWSGI reads the lines of both sides: it ignores the markers of an INI file, and later values override
    /// earlier ones. In strict mode it exits on the first marker. YAML, JSON and XML files with markers are not
    /// valid.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// <<<<<<< HEAD
    /// processes = 4
    /// =======
    /// processes = 8
    /// >>>>>>> more-workers
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 8
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "merge-conflict-markers",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let conflicts = merge_conflicts(cx.source());
    let mut markers = conflicts.iter().flat_map(|conflict| &conflict.markers);
    let Some(first) = markers.next() else { return };
    let message = if cx.format() == Some(Format::Ini) {
        "this file contains an unresolved merge conflict: uWSGI reads the lines of both sides".to_owned()
    } else {
        let name = cx.format().map_or_else(String::new, |format| format.name().to_ascii_uppercase());
        format!("this file contains an unresolved merge conflict, so it is not valid {name}")
    };
    let mut finding =
        Finding::new(&RULE, cx.at(*first), message).help("resolve the conflict, and remove the markers");
    for marker in markers.take(8) {
        finding = finding.related(Some(cx.at(*marker)), "conflict marker");
    }
    cx.report(finding);
}

/// One cause, one finding: drops what follows from a merge conflict, and every fix that would change a line of one.
pub(in crate::lint) fn settle(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let conflicts = merge_conflicts(cx.source());
    if conflicts.is_empty() {
        return;
    }
    let mut refuses = false;
    findings.retain(|finding| {
        let follows = finding.rule != &RULE && follows(finding, &conflicts);
        refuses |= follows && finding.refuses;
        !follows
    });
    for finding in findings {
        finding.refuses |= refuses && finding.rule == &RULE;
        let repair = finding.repair.take();
        finding.repair =
            repair.filter(|repair| !repair.edits.iter().any(|edit| touches(edit.place, &conflicts)));
    }
}

/// Whether a finding is about a marker, or about the two sides of a conflict.
fn follows(finding: &Finding, conflicts: &[MergeConflict]) -> bool {
    let within = |span: Span, place: Place| {
        place.source == SourceId::LINTED && span.start <= place.span.start && place.span.start < span.end
    };
    let marks = |marker: &Span| within(Span { end: marker.end + 1, ..*marker }, finding.place);
    let compares = matches!(finding.rule.category, Category::Duplicates | Category::Conflicts);
    conflicts.iter().any(|conflict| {
        let around = within(conflict.span, finding.place);
        let both = compares && finding.related.iter().any(|related| within(conflict.span, related.place));
        let broken = finding.rule.category == Category::Formats && finding.refuses;
        conflict.markers.iter().any(marks) || around && (both || broken)
    })
}

/// Whether an edit changes a byte of a conflict, or adds one inside.
fn touches(place: Place, conflicts: &[MergeConflict]) -> bool {
    let meets = |conflict: &MergeConflict| {
        place.span.start < conflict.span.end
            && conflict.span.start < place.span.end.max(place.span.start + 1)
            && (!place.span.is_empty() || place.span.start > conflict.span.start)
    };
    place.source == SourceId::LINTED && conflicts.iter().any(meets)
}
