//! Procfiles: `type: command`, a line each, which `sh -c` runs.

use super::script;
use super::template::Template;
use super::{Place, PlaceKind};
use crate::syntax::Span;

/// Reads a Procfile.
pub(super) fn read(template: &Template<'_>) -> Place {
    let (text, mut place, mut at) = (&*template.text, Place::default(), 0);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let start = at;
        at += line.len();
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        let name = line[..colon].trim_ascii();
        let fine = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        if name.is_empty() || !name.iter().all(fine) {
            continue;
        }
        let atoms = template.atoms(Span::new(start + colon + 1, start + line.len()));
        for found in script::read(&atoms).starts {
            let mut start = found.start(PlaceKind::Procfile);
            start.name = Some(String::from_utf8_lossy(name).into_owned());
            place.starts.push(start);
        }
    }
    place
}
