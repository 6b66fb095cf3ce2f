//! Secrets in a line of a file, of whatever format: INI, YAML, JSON, XML, units and places of starts.

use std::ops::Range;

use super::{forms, joined, parts};

/// The secrets of a line. Of JSON and XML there may be many pairs in one.
pub fn in_line(line: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for piece in pieces(line) {
        let at = piece.start;
        all.extend(of_pair(&line[piece]).into_iter().map(|range| at + range.start..at + range.end));
    }
    all.extend(forms::in_text(line));
    joined(all)
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

/// The secrets of `key = value`, `"key": "value"`, `<key>value` or `- key: value`.
fn of_pair(piece: &[u8]) -> Vec<Range<usize>> {
    let skip = |from: usize, of: fn(u8) -> bool| {
        piece[from..].iter().position(|byte| !of(*byte)).map_or(piece.len(), |at| from + at)
    };
    let key_start = skip(0, |byte| !byte.is_ascii_alphanumeric() && byte < 0x80);
    let key_end = skip(key_start, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let separator = skip(key_end, |byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
    if !matches!(piece.get(separator), Some(b'=' | b':' | b'>')) {
        return Vec::new();
    }
    let start = skip(separator + 1, |byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
    let value = piece[start..].trim_ascii_end();
    let key = &piece[key_start..key_end];
    parts(key, value).into_iter().map(|range| start + range.start..start + range.end).collect()
}
