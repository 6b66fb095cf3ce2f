//! What several rules about names need.

use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::{Context, Deploy};

/// The entries at which strict mode certainly ends the server.
pub(super) fn refused_by_strict(cx: &Context<'_>) -> impl Iterator<Item = EntryId> {
    let refusals = cx.evaluation.refusals.iter();
    let strict = refusals.filter(|refusal| {
        refusal.kind == RefusalKind::StrictUnknownOption && refusal.guard == GuardId::ALWAYS
    });
    strict.filter_map(|refusal| refusal.entry)
}

/// Whether an unexplained key may be explained by what is not here: a third-party plugin, a file that was not
/// read, a file that includes this one, an Emperor's templates, what fills this file in.
pub(super) fn may_be_explained(cx: &Context<'_>) -> bool {
    let evaluation = cx.evaluation;
    let partly = !evaluation.unread.is_empty() || cx.settings.template || cx.is_fragment();
    partly || evaluation.foreign_plugin || cx.deploy() == Some(Deploy::Vassal)
}

/// The message about a key that the server does not know.
pub(super) fn ignored(cx: &Context<'_>, id: EntryId) -> String {
    format!("uWSGI {} has no option `{}`: {}", cx.target(), cx.name(id), cx.fate(id))
}
