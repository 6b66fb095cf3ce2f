//! Small searches in short texts, for which the general ones prepare more than they search.

/// Where two bytes stand side by side.
pub fn find_pair(text: &[u8], [first, second]: [u8; 2]) -> Option<usize> {
    memchr::memchr_iter(first, text).find(|at| text.get(at + 1) == Some(&second))
}

/// Whether two bytes stand side by side anywhere.
pub fn has_pair(text: &[u8], pair: [u8; 2]) -> bool {
    find_pair(text, pair).is_some()
}

/// Where each `SYMBOL(` begins.
pub fn symbols(text: &[u8], symbol: u8) -> impl Iterator<Item = usize> + '_ {
    memchr::memchr_iter(symbol, text).filter(|at| text.get(at + 1) == Some(&b'('))
}

/// Whether a word of upper-case letters stands in a text, in whatever case.
pub fn has_word(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_and_symbols() {
        assert_eq!(find_pair(b"a{{b", *b"{{"), Some(1));
        assert_eq!(find_pair(b"{ {{", *b"{{"), Some(2));
        assert!(!has_pair(b"{", *b"{{") && !has_pair(b"", *b"{{"));
        assert_eq!(symbols(b"%(a)%b%(", b'%').collect::<Vec<_>>(), [0, 6]);
        assert!(has_word(b"db_Password", b"PASSWORD") && !has_word(b"pass", b"PASSWORD"));
    }
}
