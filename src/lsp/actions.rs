//! Repairs as code actions.

use serde_json::Value;

use super::analysis::{Analysis, mend};
use super::client::Client;
use super::diagnostics::View;
use super::document::Document;
use super::edits;
use super::json::{list, object};
use uwsgi_lint::lint::{FixKind, Repair};
use uwsgi_lint::project::CheckOptions;

/// The kinds of actions: one repair, and all safe ones.
const QUICK_FIX: &str = "quickfix";
const FIX_ALL: &str = "source.fixAll.uwsgi-lint";

/// Answers `textDocument/codeAction`.
pub(super) fn answer(
    document: &mut Document,
    params: &Value,
    client: Client,
    options: &CheckOptions,
) -> Value {
    let only = params.pointer("/context/only").and_then(Value::as_array);
    let wants = |kind: &str| {
        let is_within = |wanted: &str| {
            kind.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        only.is_none_or(|kinds| kinds.iter().filter_map(Value::as_str).any(is_within))
    };
    let mut actions = Vec::new();
    if wants(QUICK_FIX) {
        actions.extend(quick_fixes(document, params, client));
    }
    if wants(FIX_ALL) {
        actions.extend(fix_all(document, client, options));
    }
    actions.into()
}

/// One action a repair of a finding that touches the range.
fn quick_fixes(document: &Document, params: &Value, client: Client) -> Vec<Value> {
    let Some(range) = document.text.offsets(&params["range"]) else { return Vec::new() };
    let mut view = View::new(document, client.encoding);
    let mut actions = Vec::new();
    for finding in document.analysis.iter().flat_map(Analysis::findings) {
        let span = finding.place.span;
        let touches = span.start as usize <= range.end && range.start <= span.end as usize;
        let Some(repair) = finding.repair.as_ref().filter(|_| touches) else { continue };
        actions.push(object([
            ("title", title(repair).into()),
            ("kind", QUICK_FIX.into()),
            ("diagnostics", list([view.diagnostic(finding)])),
            ("isPreferred", (repair.kind == FixKind::Safe).into()),
            ("edit", document.workspace_edit(edits::of_repair(document, &repair.edits), client)),
        ]));
    }
    actions
}

fn title(repair: &Repair) -> String {
    let mut letters = repair.title.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let title: String = first.into_iter().chain(letters).collect();
    if repair.kind == FixKind::Safe { title } else { format!("{title} (changes what the server does)") }
}

/// What `check --fix` would make of the text, when there is something that it would repair.
fn fix_all(document: &mut Document, client: Client, options: &CheckOptions) -> Option<Value> {
    let analysis = document.analysis.as_ref()?;
    let is_safe = |repair: &Repair| repair.kind == FixKind::Safe;
    if !analysis.findings().any(|finding| finding.repair.as_ref().is_some_and(is_safe)) {
        return None;
    }
    if analysis.mended.is_none() {
        let mended = mend(document, options).ok()??;
        document.analysis.as_mut()?.mended = Some(mended);
    }
    let after = document.analysis.as_ref()?.mended.as_deref()?;
    let edits = edits::of_text(document, std::str::from_utf8(after).ok()?);
    let edit = document.workspace_edit(edits, client);
    let title = "uwsgi-lint: make all safe repairs";
    Some(object([("title", title.into()), ("kind", FIX_ALL.into()), ("edit", edit)]))
}
