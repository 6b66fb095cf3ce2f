//! The terminal: its width, and whether it gets colours.

use std::io::IsTerminal as _;

use super::args::ColorArg;

/// Columns of the terminal on standard output, if it tells.
pub(super) fn width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}

/// Whether standard output is a terminal.
pub(super) fn is_terminal() -> bool {
    std::io::stdout().is_terminal()
}

/// Text in bold where standard output gets colours.
pub(super) fn strong(text: &str) -> String {
    if color(ColorArg::Auto) { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Columns for text: those of `COLUMNS`, else of the terminal, else 100.
pub(super) fn columns() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = std::io::stdout().is_terminal();
    told.or_else(|| terminal.then(width).flatten()).unwrap_or(100).clamp(40, 200)
}

/// Whether standard output gets links: a terminal with colours, unless `FORCE_HYPERLINK` says otherwise.
pub(super) fn links(color: bool) -> bool {
    match std::env::var_os("FORCE_HYPERLINK") {
        Some(value) => !value.is_empty() && value != "0",
        None => color && is_terminal(),
    }
}

/// Whether standard output gets colours. `NO_COLOR` and `TERM=dumb` switch them off, `FORCE_COLOR` on without a terminal.
pub(super) fn color(choice: ColorArg) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    match choice {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto if no_color => false,
        ColorArg::Auto => is_set("FORCE_COLOR") || (std::io::stdout().is_terminal() && !dumb),
    }
}
