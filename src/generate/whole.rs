//! Whether there is a whole configuration to generate from.

use super::Refusal;
use super::source::Source;
use super::text;
use crate::catalog::OptId;
use crate::evaluate::{GuardId, MAX_MADE, RefusalKind};

/// Refusals that are about this machine or this build alone: the file may be meant for another one, and plugins may be
/// loaded on the command line.
const OF_THE_MACHINE: [RefusalKind; 8] = [
    RefusalKind::MissingPath,
    RefusalKind::MissingSpooler,
    RefusalKind::UnknownAccount,
    RefusalKind::MissingPlugin,
    RefusalKind::MissingFileReference,
    RefusalKind::EmbeddedPluginNeeded,
    RefusalKind::MissingRouterPlugin,
    RefusalKind::UnknownRouteAction,
];

/// The server starts with this file, and all of it was read.
pub(super) fn check(source: Source<'_>) -> Result<(), Refusal> {
    let evaluation = source.evaluation;
    // With strict, an option of a plugin that is not loaded here is none.
    let of_plugin = |refusal: &crate::evaluate::Refusal| {
        refusal.kind == RefusalKind::StrictUnknownOption
            && refusal
                .entry
                .is_some_and(|id| OptId::lookup(evaluation.key(id)).is_some_and(|option| !option.is_core()))
    };
    let elsewhere =
        |refusal: &crate::evaluate::Refusal| OF_THE_MACHINE.contains(&refusal.kind) || of_plugin(refusal);
    let fatal =
        evaluation.refusals.iter().find(|refusal| refusal.guard == GuardId::ALWAYS && !elsewhere(refusal));
    if let Some(refusal) = fatal {
        return Err(Refusal::new(
            refusal.entry,
            format!("uWSGI does not start with this file: {}", refusal.reason),
            if refusal.kind == RefusalKind::MissingInclude {
                "run this where that file is"
            } else {
                "fix it; `uwsgi-lint check` tells more"
            },
        ));
    }
    let too_much = |refusal: &&crate::evaluate::Refusal| {
        matches!(refusal.kind, RefusalKind::TooManyEntries | RefusalKind::TooMuchExpansion)
    };
    if let Some(refusal) = evaluation.refusals.iter().find(too_much) {
        return Err(Refusal::new(None, refusal.reason.clone(), "repeat less"));
    }
    if evaluation.made.len() >= MAX_MADE {
        return Err(Refusal::new(None, "options made by `declare-option` act too often", "repeat less"));
    }
    match evaluation.unread.first() {
        Some(unread) => {
            let path = text::remark(&String::from_utf8_lossy(&unread.path));
            Err(Refusal::new(
                unread.entry,
                format!("`{path}` belongs to this configuration and was not read"),
                "run this where that file is",
            ))
        }
        None => Ok(()),
    }
}
