//! What a repair changes, as a unified difference.

use uwsgi_lint::display::{escape, text_of};

/// A unified difference with three lines of context; empty where nothing changes.
pub(super) fn difference(name: &str, before: &[u8], after: &[u8]) -> Vec<u8> {
    if before == after {
        return Vec::new();
    }
    let (before, after) = (text_of(before), text_of(after));
    // Not even into a pipe: a line's end in a name would be another line of the difference.
    let name = &escape(name.as_bytes());
    let diff = similar::TextDiff::from_lines(&before, &after);
    diff.unified_diff().context_radius(3).header(name, name).to_string().into_bytes()
}
