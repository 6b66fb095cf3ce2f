//! Searches in bytes, by the portable searchers of memchr. Those that it offers first ask the processor what it can do,
//! which in a virtual machine takes as long as reading a whole configuration. Each search is there once, not at every
//! place that wants it.

use std::iter;

use memchr::arch::all::memchr::{One, Two};
use memchr::arch::all::{is_prefix, twoway};

/// Longer needles are prepared, so that no text makes their search slow.
const SHORT: usize = 16;

/// The first place of a byte.
#[inline(never)]
pub fn memchr(needle: u8, haystack: &[u8]) -> Option<usize> {
    One::new(needle).find(haystack)
}

/// The last place of a byte.
#[inline(never)]
pub fn memrchr(needle: u8, haystack: &[u8]) -> Option<usize> {
    One::new(needle).rfind(haystack)
}

/// The first place of one of two bytes.
#[inline(never)]
pub fn memchr2(first: u8, second: u8, haystack: &[u8]) -> Option<usize> {
    Two::new(first, second).find(haystack)
}

/// All places of a byte.
pub fn memchr_iter(needle: u8, haystack: &[u8]) -> impl Iterator<Item = usize> + Clone + '_ {
    let mut from = 0;
    iter::from_fn(move || {
        let at = from + memchr(needle, &haystack[from..])?;
        from = at + 1;
        Some(at)
    })
}

/// The first place of a text.
#[inline(never)]
pub fn memmem(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else { return Some(0) };
    if needle.len() > SHORT {
        return twoway::Finder::new(needle).find(haystack, needle);
    }
    memchr_iter(first, haystack).find(|at| is_prefix(&haystack[at + 1..], rest))
}

/// All places of a text that do not lie in one another.
pub fn memmem_iter<'a>(haystack: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    iter::from_fn(move || {
        let at = from + memmem(haystack.get(from..)?, needle)?;
        from = at + needle.len().max(1);
        Some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_memchr() {
        let texts: [&[u8]; 5] = [b"", b"a", b"abab=ab%(x)%(x)", b"aaaaaaaaaaaaaaaaaaaaaaaaab", &[0xff; 40]];
        let needles: [&[u8]; 7] =
            [b"", b"a", b"ab", b"%(x)", b"aaaaaaaaaaaaaaaaaaaab", &[0xff; 3], &[0xff; 20]];
        for text in texts {
            for byte in [b'a', b'b', b'=', 0xff] {
                assert_eq!(memchr(byte, text), ::memchr::memchr(byte, text));
                assert_eq!(memrchr(byte, text), ::memchr::memrchr(byte, text));
                assert_eq!(memchr2(byte, b'%', text), ::memchr::memchr2(byte, b'%', text));
                assert!(memchr_iter(byte, text).eq(::memchr::memchr_iter(byte, text)));
            }
            for needle in needles {
                assert_eq!(memmem(text, needle), ::memchr::memmem::find(text, needle));
                assert!(memmem_iter(text, needle).eq(::memchr::memmem::find_iter(text, needle)));
            }
        }
    }
}
