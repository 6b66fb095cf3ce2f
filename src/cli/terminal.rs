//! The terminal's width.

/// Columns of the terminal on standard output, if it tells.
pub(super) fn width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}
