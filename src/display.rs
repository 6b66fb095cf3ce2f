//! What of a file may be shown to a person: nothing in it drives a terminal, and secrets are masked.

use std::fmt::Write as _;

use crate::evaluate::{EntryId, Evaluation, HOLE};

/// Whether a character acts instead of being seen: controls (C0, DEL, C1), line separators, bidirectional marks and
/// overrides, zero-width and tag characters.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Where the first hidden character is. Most text is plain ASCII, which is seen at a glance.
pub(crate) fn find_hidden(text: &str) -> Option<usize> {
    if is_plain(text) { None } else { text.find(is_hidden) }
}

/// Whether all of a text is visible ASCII, each byte one column.
pub(crate) fn is_plain(text: impl AsRef<[u8]>) -> bool {
    text.as_ref().iter().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Appends text in one line: hidden characters as Rust spells them (`\n`, `\u{1b}`).
pub fn one_line(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = find_hidden(rest) {
        out.push_str(&rest[..at]);
        let c = rest[at..].chars().next().unwrap_or_default();
        match c {
            '\n' | '\r' | '\t' => out.extend(c.escape_default()),
            _ => out.extend(c.escape_unicode()),
        }
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
}

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
