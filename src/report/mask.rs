//! Hides values that look like secrets in lines that are shown.

use std::ops::Range;

use crate::lint::secret::in_line;

/// How far before a part of a long line its key is looked for.
const LOOK_BACK: usize = 2048;

/// The bytes of `part`, with `*` for those of secrets.
pub(super) fn masked(source: &[u8], part: Range<usize>) -> Vec<u8> {
    let mut out = source[part.clone()].to_vec();
    for secret in secrets(source, part.clone()) {
        out[secret.start - part.start..secret.end - part.start].fill(b'*');
    }
    out
}

/// The ranges of `part`, which lies in one line, that a secret covers.
pub(super) fn secrets(source: &[u8], part: Range<usize>) -> Vec<Range<usize>> {
    let earliest = part.start.saturating_sub(LOOK_BACK);
    let before = &source[earliest..part.start];
    // In the middle of a very long line only JSON and XML have the beginning of something.
    let begins = |byte: &u8| earliest > 0 && matches!(byte, b',' | b'{' | b'<');
    let line_start =
        memchr::memrchr(b'\n', before).map(|at| at + 1).or_else(|| before.iter().position(begins));
    let line_start = earliest + line_start.unwrap_or(0);
    let line = &source[line_start..part.end];
    let absolute = in_line(line).into_iter().map(|range| line_start + range.start..line_start + range.end);
    let within = absolute.map(|range| range.start.max(part.start)..range.end);
    within.filter(|range| range.start < range.end).collect()
}
