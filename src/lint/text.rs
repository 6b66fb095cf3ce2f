//! Small searches in short texts, for which the general ones prepare more than they search.

use crate::catalog::letter;

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

/// How many letters to add, drop, change or swap to make `a` of `b`, when that are at most `most`. `letters` are those of both
/// ([`OptId::letters`](crate::catalog::OptId)): an edit takes at most one letter away, and brings one.
pub fn distance_within(a: &str, b: &str, letters: (u64, u64), most: usize) -> Option<usize> {
    let fits = |only: u64| only.count_ones() as usize <= most;
    let may =
        a.len().abs_diff(b.len()) <= most && fits(letters.0 & !letters.1) && fits(letters.1 & !letters.0);
    let distance = may.then(|| strsim::osa_distance(a, b))?;
    (distance <= most).then_some(distance)
}

/// The set of the letters of a name, one bit each.
pub fn letters(name: &str) -> u64 {
    name.bytes().fold(0, |set, byte| set | letter(byte))
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
    }
}
