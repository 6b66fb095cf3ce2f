//! Lists for people: columns, then a text that is wrapped to the terminal.

use super::args::ColorArg;
use super::terminal;
use uwsgi_lint::display::wrap_to;

/// How the rows of a list are laid out.
pub(super) struct Table {
    /// The widths of the columns before the text.
    columns: Vec<usize>,
    /// Columns of the terminal; nothing where standard output is not one, so that a row stays a line.
    width: Option<usize>,
    color: bool,
}

impl Table {
    /// A list on standard output.
    pub(super) fn new(columns: &[usize]) -> Self {
        let width = terminal::is_terminal().then(terminal::columns);
        Self { columns: columns.to_vec(), width, color: terminal::color(ColorArg::Auto) }
    }

    /// One row. Where the text would have little room, it goes below the columns.
    pub(super) fn row(&self, cells: &[&str], text: &str) -> String {
        let mut line = String::new();
        for (number, (cell, width)) in cells.iter().zip(&self.columns).enumerate() {
            let padded = format!("{cell:<width$} ");
            match number {
                0 if self.color => line.extend(["\u{1b}[1m", &padded, "\u{1b}[0m"]),
                _ => line.push_str(&padded),
            }
        }
        let used = self.columns.iter().map(|width| width + 1).sum::<usize>();
        match self.width {
            None => line + text,
            Some(width) if width >= used + 30 => line + wrap_to(text, used, width).trim_start(),
            Some(width) => format!("{}\n{}", line.trim_end(), wrap_to(text, 4, width)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fit_the_terminal() {
        let table = |width| Table { columns: vec![6], width, color: false };
        let text = "one two three four five six seven eight nine ten";
        assert_eq!(table(None).row(&["name"], text), format!("name   {text}"));
        let wide = table(Some(40)).row(&["name"], text);
        assert_eq!(wide, "name   one two three four five six seven\n       eight nine ten");
        let narrow = table(Some(30)).row(&["name"], text);
        assert_eq!(narrow.lines().next(), Some("name"));
        assert!(narrow.lines().all(|line| line.len() <= 30), "{narrow}");
    }
}
