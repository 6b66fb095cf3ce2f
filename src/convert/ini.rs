//! INI.

use super::model::{Block, Entry, Item, Loose};
use super::{Job, Refused, spell};
use crate::syntax::Reader;

/// Writes all sections, in order.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    for block in &job.model.blocks {
        loose(&mut out, &block.lead, b"#");
        header(&mut out, block)?;
        for item in &block.items {
            match item {
                Item::Entry(entry) => out.extend(line(entry)?),
                Item::Loose(lines) => loose(&mut out, lines, b"#"),
            }
        }
    }
    loose(&mut out, &job.model.tail, b"#");
    Ok(out)
}

/// Comments and blank lines.
pub(super) fn loose(out: &mut Vec<u8>, lines: &Loose, marker: &[u8]) {
    for comment in lines.lines() {
        if let Some(text) = comment {
            out.extend_from_slice(marker);
            out.extend_from_slice(text);
        }
        out.push(b'\n');
    }
}

fn header(out: &mut Vec<u8>, block: &Block) -> Result<(), Refused> {
    if block.name.is_empty() && out.iter().all(|byte| *byte != b'[') {
        return Ok(());
    }
    let text = [b"[", &block.name[..], b"]\n"].concat();
    let expected = [(&block.name[..], &b"zz"[..], &b"1"[..])];
    if !spell::says(Reader::Ini, &[&text[..], b"zz = 1\n"].concat(), &block.name, &expected) {
        return Err(Refused::new(block.line, "the name of this section can not be written in ini"));
    }
    out.extend(text);
    Ok(())
}

fn line(entry: &Entry) -> Result<Vec<u8>, Refused> {
    let (key, value) = (&entry.key[..], &entry.value[..]);
    let text = match (entry.bare, value.is_empty()) {
        (true, _) => [key, b"\n"].concat(),
        (false, true) => [key, b" =\n"].concat(),
        (false, false) => [key, b" = ", value, b"\n"].concat(),
    };
    let whole = [b"[uwsgi]\n", &text[..], b"zz = 1\n"].concat();
    let expected = [(&b"uwsgi"[..], key, value), (b"uwsgi", b"zz", b"1")];
    if spell::says(Reader::Ini, &whole, b"uwsgi", &expected) { Ok(text) } else { Err(refuse(entry)) }
}

fn refuse(entry: &Entry) -> Refused {
    let name = spell::shown(&entry.key);
    let has = |byte: u8| entry.value.contains(&byte);
    let why = if has(b'\n') {
        "its value has a line end, and ini has no way to write one"
    } else if has(0) {
        "its value has a NUL"
    } else if entry.value.trim_ascii() != &entry.value[..] {
        "its value begins or ends with a blank, which ini takes away"
    } else {
        "ini takes a name like this for something else"
    };
    Refused::new(entry.line, format!("`{name}` can not be written in ini: {why}"))
}
