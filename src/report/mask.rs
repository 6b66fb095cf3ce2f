//! Hides values that look like secrets in lines that are shown.

use std::ops::Range;

use crate::lint::secret::{is_pair, is_secret};

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
    let found = pieces(line).filter_map(|piece| Some((piece.start, secret_of(&line[piece])?)));
    let absolute = found.map(|(at, range)| line_start + at + range.start..line_start + at + range.end);
    let within = absolute.map(|range| range.start.max(part.start)..range.end);
    within.filter(|range| range.start < range.end).collect()
}

/// The parts of a line that can hold a key and a value each: of JSON and XML there may be many, else it is the line.
fn pieces(line: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let first = line.trim_ascii_start().first().copied().unwrap_or_default();
    let is_xml = first == b'<';
    let is_json = matches!(first, b'{' | b'}' | b'[' | b']' | b'"' | b',');
    let before_string = |at: usize| line[at + 1..].trim_ascii_start().starts_with(b"\"");
    let is_cut = move |(at, byte): &(usize, &u8)| {
        (is_xml && **byte == b'<') || (is_json && matches!(byte, b',' | b'{' | b'[') && before_string(*at))
    };
    let searched = if is_xml || is_json { line } else { &[] };
    let cuts = searched.iter().enumerate().filter(is_cut).map(|(at, _)| at);
    let starts = std::iter::once(0).chain(cuts.clone().map(|at| at + 1));
    starts.zip(cuts.chain([line.len()])).map(|(start, end)| start..end)
}

/// Where the secret of `key = value`, `"key": "value"`, `<key>value` or `- key: value` is.
fn secret_of(piece: &[u8]) -> Option<Range<usize>> {
    let skip = |from: usize, of: fn(u8) -> bool| {
        piece[from..].iter().position(|byte| !of(*byte)).map_or(piece.len(), |at| from + at)
    };
    let key_start = skip(0, |byte| !byte.is_ascii_alphanumeric() && byte < 0x80);
    let key_end = skip(key_start, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let separator = skip(key_end, |byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
    if !matches!(piece.get(separator), Some(b'=' | b':' | b'>')) {
        return None;
    }
    let start = skip(separator + 1, |byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
    let value = piece[start..].trim_ascii_end();
    let key = &piece[key_start..key_end];
    if !is_secret(key, value) {
        return None;
    }
    let name = memchr::memchr(b'=', value).filter(|_| is_pair(key)).map_or(0, |at| at + 1);
    Some(start + name..start + value.len())
}
