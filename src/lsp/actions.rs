//! Repairs as code actions, and comments that ignore a rule.

use gen_lsp_types::{CodeAction, CodeActionKind, CodeActionParams};
use uwsgi_lint::lint::{Finding, FixKind, Repair};
use uwsgi_lint::project::CheckOptions;
use uwsgi_lint::syntax::{Format, Span};

use super::analysis::{Analysis, mend};
use super::client::Client;
use super::diagnostics::View;
use super::document::Document;
use super::edits;

/// The kinds of actions: one repair, and all safe ones.
const QUICK_FIX: &str = "quickfix";
const FIX_ALL: &str = "source.fixAll.uwsgi-lint";

/// Answers `textDocument/codeAction`.
pub(super) fn answer(
    document: &mut Document,
    params: &CodeActionParams,
    client: Client,
    options: &CheckOptions,
) -> Vec<CodeAction> {
    let only: Option<Vec<String>> =
        params.context.only.as_ref().map(|kinds| kinds.iter().map(kind_name).collect());
    let wants = |kind: &str| {
        let is_within = |wanted: &String| {
            let rest = kind.strip_prefix(wanted.as_str());
            rest.is_some_and(|rest| wanted.is_empty() || rest.is_empty() || rest.starts_with('.'))
        };
        only.as_ref().is_none_or(|kinds| kinds.iter().any(is_within))
    };
    let mut actions = Vec::new();
    if wants(QUICK_FIX) {
        actions.extend(quick_fixes(document, params, client));
    }
    if wants(FIX_ALL) {
        actions.extend(fix_all(document, client, options));
    }
    actions
}

fn kind_name(kind: &CodeActionKind) -> String {
    serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The repairs of the findings that touch the range, then what ignores their rules.
fn quick_fixes(document: &Document, params: &CodeActionParams, client: Client) -> Vec<CodeAction> {
    let range = document.text.offsets(params.range);
    let touches = |finding: &&Finding| {
        let span = finding.place.span;
        span.start as usize <= range.end && range.start <= span.end as usize
    };
    let findings: Vec<&Finding> =
        document.analysis.iter().flat_map(Analysis::findings).filter(touches).collect();
    let mut view = View::new(document, client);
    let mut actions = Vec::new();
    for finding in &findings {
        let Some(repair) = finding.repair.as_ref().filter(|repair| !repair.edits.is_empty()) else {
            continue;
        };
        let edits = edits::of_repair(document, &repair.edits);
        actions.push(CodeAction {
            title: title(repair),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(vec![view.diagnostic(finding)]),
            is_preferred: Some(repair.kind == FixKind::Safe),
            edit: Some(document.workspace_edit(edits, client)),
            ..CodeAction::default()
        });
    }
    // Not of everything at once, when the whole text is asked about.
    if findings.len() <= MOST_IGNORED {
        for finding in findings {
            let edits = ignoring(document, finding);
            actions.extend(edits.into_iter().map(|(title, edit)| CodeAction {
                title,
                kind: Some(CodeActionKind::QuickFix),
                diagnostics: Some(vec![view.diagnostic(finding)]),
                is_preferred: Some(false),
                edit: Some(document.workspace_edit(vec![edit], client)),
                ..CodeAction::default()
            }));
        }
    }
    actions
}

/// More findings below a range than somebody can mean.
const MOST_IGNORED: usize = 3;

fn title(repair: &Repair) -> String {
    let mut letters = repair.title.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let title: String = first.into_iter().chain(letters).collect();
    if repair.kind == FixKind::Safe { title } else { format!("{title} (changes what the server does)") }
}

/// A comment above the line, and one at the head of the file; JSON has no comments.
fn ignoring(document: &Document, finding: &Finding) -> Vec<(String, gen_lsp_types::TextEdit)> {
    let (open, close) = match document.format() {
        Format::Ini | Format::Yaml | Format::Toml => ("# ", ""),
        Format::Xml => ("<!-- ", " -->"),
        Format::Json => return Vec::new(),
    };
    let rule = finding.rule.id;
    let text = &document.text.text;
    let line = document.text.line_at(finding.place.span.start as usize);
    let indent: String = text[line.clone()].chars().take_while(|c| c.is_whitespace()).collect();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let comment = |word: &str| format!("{open}uwsgi-lint: {word}[{rule}] reason{close}{end}");
    let at = |offset: usize| Span::empty(offset);
    let mut all = Vec::new();
    if !finding.place.span.is_empty() {
        let edit = edits::one(document, at(line.start), &format!("{indent}{}", comment("ignore")));
        all.push((format!("Ignore {rule} on this line"), edit));
    }
    // An XML declaration has to come first.
    let head = if text.starts_with("<?") { text.find('\n').map_or(0, |at| at + 1) } else { 0 };
    all.push((
        format!("Ignore {rule} in this file"),
        edits::one(document, at(head), &comment("ignore-file")),
    ));
    all
}

/// What `check --fix` would make of the text, when there is something that it would repair.
fn fix_all(document: &mut Document, client: Client, options: &CheckOptions) -> Option<CodeAction> {
    let analysis = document.analysis.as_ref()?;
    let is_safe = |repair: &Repair| repair.kind == FixKind::Safe && !repair.edits.is_empty();
    if !analysis.findings().any(|finding| finding.repair.as_ref().is_some_and(is_safe)) {
        return None;
    }
    if analysis.mended.is_none() {
        let mended = mend(document, options).ok()??;
        document.analysis.as_mut()?.mended = Some(mended);
    }
    let after = std::str::from_utf8(document.analysis.as_ref()?.mended.as_deref()?).ok()?;
    if after == document.text.text {
        return None;
    }
    let edits = edits::of_text(document, after);
    Some(CodeAction {
        title: "uwsgi-lint: make all safe repairs".to_owned(),
        kind: Some(CodeActionKind::Custom(FIX_ALL.into())),
        edit: Some(document.workspace_edit(edits, client)),
        ..CodeAction::default()
    })
}
