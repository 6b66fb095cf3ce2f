//! Places in UTF-16 units, which JavaScript counts in.

/// The units before an offset of a text; a byte that is no text counts as one.
pub(crate) fn units(text: &[u8], offset: usize) -> usize {
    let before = &text[..offset.min(text.len())];
    if before.is_ascii() {
        return before.len();
    }
    let chunk = |chunk: std::str::Utf8Chunk<'_>| chunk.valid().encode_utf16().count() + chunk.invalid().len();
    before.utf8_chunks().map(chunk).sum()
}

/// The offset of that many units, before a character rather than in it.
pub(crate) fn offset(text: &str, units: usize) -> usize {
    let mut left = units;
    for (at, c) in text.char_indices() {
        if left < c.len_utf16() {
            return at;
        }
        left -= c.len_utf16();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let text = "a\u{e9}\u{4e2d}\u{1f600}z";
        for (at, _) in text.char_indices() {
            assert_eq!(offset(text, units(text.as_bytes(), at)), at);
        }
        assert_eq!((units(text.as_bytes(), 99), offset(text, 99)), (6, text.len()));
        assert_eq!(offset(text, 4), 6);
    }
}
