//! `--flatten`: blocks, includes and placeholders evaluated on this machine, and what is left written one by one.

use std::collections::HashMap;
use std::sync::Arc;

use super::args::model;
use super::model::{Entry, Model};
use super::prove::evaluated;
use super::references::LOADERS;
use super::{Form, Input, Refused, spell};
use crate::catalog::{OptId, Setter};
use crate::evaluate::{EntryId, Evaluation, Host, Known, MAX_MADE, Origin, Str, Value, evaluate};
use crate::syntax::LineIndex;

/// The server's list of options, without what made it.
pub(super) fn read(input: &Input, host: &dyn Host) -> Result<Model<'static>, Refused> {
    let evaluation = match (&input.start, input.form) {
        (Some(start), _) => evaluate(&super::args::request(input, start), host),
        (None, Form::File(format)) => {
            evaluated(input, Arc::clone(&input.source), format, input.reference(), host)
        }
        (None, _) => return Err(Refused::new(0, "--flatten needs a file")),
    };
    let lines: Vec<LineIndex> = evaluation.loads.iter().map(|load| LineIndex::new(&load.source)).collect();
    let line = |id: EntryId| -> usize {
        let Origin::File { load, entry } = evaluation.entry(id).origin else { return 0 };
        let place = evaluation.load(load).document.entries.get(entry as usize);
        let span = place.and_then(|entry| evaluation.load(load).written(entry.span));
        span.filter(|_| load.0 == 0).map_or(0, |span| lines[0].line(span.start) + 1)
    };
    if let Some(refusal) = evaluation.refusals.first() {
        let reason = format!("the server ends here: {}", refusal.reason);
        return Err(Refused::new(refusal.entry.map_or(0, line), reason));
    }
    if let Some(unread) = evaluation.unread.first() {
        let reason = format!("`{}` can not be read", spell::shown(&unread.path));
        return Err(Refused::new(unread.entry.map_or(0, line), reason));
    }
    if evaluation.made.len() >= MAX_MADE {
        return Err(Refused::new(0, "options made by `declare-option` stand for too much"));
    }
    let mut made: HashMap<EntryId, Vec<(Str, &Value)>> = HashMap::new();
    for (user, key, value) in &evaluation.made {
        made.entry(*user).or_default().push((*key, value));
    }
    let mut entries = Vec::new();
    for id in evaluation.ids() {
        for (key, value) in made.remove(&id).unwrap_or_default() {
            if let Some(cause) = value.cause() {
                let name = spell::shown(evaluation.key(id));
                return Err(Refused::new(
                    line(id),
                    format!("what `{name}` stands for depends on {}", cause.describe()),
                ));
            }
            let (key, value) =
                (evaluation.text(key).to_vec().into(), evaluation.text(value.text).to_vec().into());
            entries.push(Entry { key, bare: false, value, line: line(id) });
        }
        if !is_plain(&evaluation, id) {
            continue;
        }
        if let Some(cause) = evaluation.entry(id).value.cause() {
            let name = spell::shown(evaluation.key(id));
            let reason = format!("the value of `{name}` depends on {}", cause.describe());
            return Err(Refused::new(line(id), reason));
        }
        let (key, value) = (evaluation.key(id).to_vec().into(), evaluation.value(id).to_vec().into());
        entries.push(Entry { key, bare: false, value, line: line(id) });
    }
    let has_comments = evaluation.loads.iter().any(|load| !load.document.comments.is_empty());
    let notes = has_comments.then(|| "comments do not survive --flatten".to_owned());
    Ok(model(entries, notes.into_iter().collect()))
}

/// Not what opens a block, loads a file or makes another entry: what these made is there itself.
fn is_plain(evaluation: &Evaluation, id: EntryId) -> bool {
    let (entry, key) = (evaluation.entry(id), evaluation.key(id));
    let outside = !matches!(entry.origin, Origin::File { .. });
    let making = OptId::lookup(key).is_some_and(|option| {
        let setter = option.setter();
        matches!(setter, Setter::Logic | Setter::Load | Setter::LoadConfig | Setter::AddCustomOption)
            || matches!(setter, Setter::SetPlaceholder | Setter::Resolve)
            || matches!(option.name(), "inherit" | "set")
    });
    !outside
        && !making
        && entry.known != Known::Declared
        && !spell::is_terminator(key)
        && !LOADERS.contains(&key)
}
