//! Characters of XML 1.0: what a name is made of, what may stand in a file, and what a line end becomes.

use crate::syntax::{Span, Text};

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// The first character of the text, if it is one.
fn first_char(text: &[u8]) -> Option<char> {
    let width = match text.first()? {
        0..=0x7F => 1,
        0x80..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0.. => 4,
    };
    std::str::from_utf8(text.get(..width)?).ok()?.chars().next()
}

/// Bytes of the name at the start of the text; 0 if there is none.
pub(super) fn name_width(text: &[u8]) -> usize {
    let mut width = 0;
    while let Some(c) = first_char(&text[width..]) {
        if !(starts_name(c) || width > 0 && continues_name(c)) {
            break;
        }
        width += c.len_utf8();
    }
    width
}

fn starts_name(c: char) -> bool {
    matches!(c, ':' | '_' | 'A'..='Z' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

fn continues_name(c: char) -> bool {
    matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether the character may stand in a file at all.
pub(super) fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Offset of the first byte that may not stand in a file of UTF-8.
pub(super) fn first_forbidden(text: &[u8]) -> Option<usize> {
    let (valid, broken) = match std::str::from_utf8(text) {
        Ok(valid) => (valid, None),
        Err(error) => {
            let end = error.valid_up_to();
            (std::str::from_utf8(&text[..end]).unwrap_or_default(), Some(end))
        }
    };
    valid.char_indices().find(|&(_, c)| !is_allowed(c)).map(|(at, _)| at).or(broken)
}

/// The text there, with LF for every line end.
pub(super) fn normalized(source: &[u8], span: Span) -> Text {
    let bytes = span.of(source);
    if !bytes.contains(&b'\r') {
        return Text::verbatim(span);
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().peekable();
    while let Some(&byte) = rest.next() {
        if byte == b'\r' {
            rest.next_if(|&&next| next == b'\n');
            out.push(b'\n');
        } else {
            out.push(byte);
        }
    }
    Text::decoded(span, out)
}
