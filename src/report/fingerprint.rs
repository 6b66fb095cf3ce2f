//! Names of findings that outlive moved lines, for baselines and for platforms that compare runs.

use std::collections::HashMap;

use super::FileReport;
use super::mask;
use super::source::{Source, View};
use crate::display::one_line;
use crate::lint::Finding;

/// Longer lines count only by what the finding covers of them.
const LONG_LINE: usize = 1024;
const LONG_SPAN: usize = 256;

/// The fingerprint of the `nth` finding (from 0) of a rule on lines of this content in a file: 32 hexadecimal digits.
///
/// Where the line stands does not count, nor does white space in it or a leading `./` of the file.
pub fn fingerprint(rule: &str, file: &str, line: &[u8], nth: usize) -> String {
    format!("{:032x}", Hash::of(rule, file, line).number(nth))
}

/// The fingerprints of all findings of a file, in their order. Values that look like secrets do not count.
pub fn fingerprints(file: &FileReport) -> Vec<String> {
    of_view(&View::new(file))
}

pub(super) fn of_view(view: &View<'_>) -> Vec<String> {
    let mut seen: HashMap<u128, usize> = HashMap::new();
    let of = |finding: &Finding| {
        let content = view.source(finding.place).map(|source| content(source, finding)).unwrap_or_default();
        let hash = Hash::of(finding.rule.id, view.locate(finding.place).file, &content);
        let nth = seen.entry(hash.0).or_default();
        *nth += 1;
        format!("{:032x}", hash.number(*nth - 1))
    };
    view.file.findings.iter().map(of).collect()
}

fn content(source: &Source<'_>, finding: &Finding) -> Vec<u8> {
    let span = source.within(finding.place.span);
    let line = source.line_range(source.line(span.start));
    if line.len() <= LONG_LINE {
        return mask::masked(source.bytes, line);
    }
    let end = span.end.min(line.end).min(span.start + LONG_SPAN);
    mask::masked(source.bytes, span.start..end.max(span.start))
}

/// FNV-1a of 128 bits: no secret, but the same everywhere and for ever.
#[derive(Clone, Copy)]
struct Hash(u128);

impl Hash {
    fn of(rule: &str, file: &str, line: &[u8]) -> Self {
        let file = file.strip_prefix("./").unwrap_or(file);
        let line = line.iter().copied().filter(|byte| !byte.is_ascii_whitespace() && *byte != 0x0b);
        let parts = rule.bytes().chain([0]).chain(file.bytes()).chain([0]);
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d).add(parts.chain(line))
    }

    fn add(self, bytes: impl Iterator<Item = u8>) -> Self {
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        Self(bytes.fold(self.0, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME)))
    }

    fn number(self, nth: usize) -> u128 {
        if nth == 0 { self.0 } else { self.add([0].into_iter().chain(nth.to_string().into_bytes())).0 }
    }
}

/// A file's name as platforms want it: without `./`, in one line.
pub(super) fn plain_path(file: &str) -> String {
    let mut out = String::with_capacity(file.len());
    one_line(&mut out, file.strip_prefix("./").unwrap_or(file));
    out
}
