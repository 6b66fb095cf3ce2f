//! What of a file may be shown to a person: nothing in it drives a terminal, and secrets are masked.

use std::fmt::Write as _;

use crate::evaluate::{EntryId, Evaluation, HOLE};
use crate::report::one_line;

/// Bytes as text: an invalid byte becomes `\xNN`.
pub fn text_of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// Bytes for a person's terminal: nothing in them drives it.
pub fn escape(bytes: &[u8]) -> String {
    let text = text_of(bytes);
    let mut out = String::with_capacity(text.len());
    one_line(&mut out, &text);
    out
}

/// The lines of a file for a person's terminal: tabs and ends of lines stay.
pub fn visible(bytes: &[u8]) -> String {
    let line = |line: &[u8]| {
        let end = if line.ends_with(b"\r\n") { 2 } else { usize::from(line.ends_with(b"\n")) };
        let (text, end) = line.split_at(line.len() - end);
        let parts: Vec<String> = text.split(|&byte| byte == b'\t').map(escape).collect();
        parts.join("\t") + &text_of(end)
    };
    bytes.split_inclusive(|&byte| byte == b'\n').map(line).collect()
}

/// The value of an entry for a person: `?` for pieces of unknown, secrets masked.
pub fn shown_value(evaluation: &Evaluation, id: EntryId) -> String {
    let value = evaluation.value(id);
    if let Some(masked) = crate::lint::secret::masked(evaluation.key(id), value) {
        // Which of its unknown pieces are left is of no interest.
        return if masked.contains(&HOLE) { "****".to_owned() } else { escape(&masked) };
    }
    match &evaluation.entry(id).value.holes {
        None => escape(value),
        Some(holes) => {
            let mut out = String::new();
            let mut from = 0;
            for hole in holes.iter() {
                out.push_str(&escape(&value[from..hole.at as usize]));
                out.push_str("<?>");
                from = hole.at as usize + 1;
            }
            out.push_str(&escape(&value[from..]));
            out
        }
    }
}

/// Text in lines of at most `width` columns, each after `indent` spaces.
pub fn wrap_to(text: &str, indent: usize, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > width.saturating_sub(indent) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    let indented: Vec<String> = lines.iter().map(|line| format!("{}{line}", " ".repeat(indent))).collect();
    indented.join("\n")
}
