//! YAML, for libyaml's tokens, for the built-in line reader, or for both.

use super::ini::loose;
use super::model::{Block, Entry, Item};
use super::spell;
use super::{Job, Refused, token};
use crate::syntax::Reader;

/// Writes all sections, in order.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    for block in &job.model.blocks {
        loose(&mut out, &block.lead, b"#");
        if block.name.is_empty() {
            unread(job, &mut out, block);
            continue;
        }
        let block = section(job, &mut out, block)?;
        body(job, &mut out, block)?;
    }
    loose(&mut out, &job.model.tail, b"#");
    Ok(out)
}

/// What stands before the first header of an ini file is read by no server.
fn unread(job: &mut Job, out: &mut Vec<u8>, block: &Block) {
    for item in &block.items {
        match item {
            Item::Entry(entry) => {
                out.extend([b"# ", &entry.key[..], b" = ", &entry.value, b"\n"].concat());
                let note = "what stands before the first section is read by no server, and becomes a comment";
                job.notes.at(entry.line, note);
            }
            Item::Loose(lines) => loose(out, lines, b"#"),
        }
    }
}

fn section<'a>(job: &Job, out: &mut Vec<u8>, block: &'a Block<'a>) -> Result<&'a Block<'a>, Refused> {
    if block.entries().next().is_none() {
        // A name without anything below it would be a null, which readers pass over.
        out.extend([b"# ", &block.name[..], b":\n"].concat());
        return Ok(block);
    }
    let expected = [(&block.name[..], &b"zz"[..], &b"1"[..])];
    for name in [block.name.to_vec(), single(&block.name), double(&block.name)] {
        let text = [&name[..], b":\n"].concat();
        let whole = [&text[..], b"  zz: 1\n"].concat();
        if job.readers.iter().all(|reader| spell::says(*reader, &whole, &block.name, &expected)) {
            out.extend(text);
            return Ok(block);
        }
    }
    let name = spell::shown(&block.name);
    Err(Refused::new(block.line, format!("the section `{name}` can not be named in yaml for these readers")))
}

fn body(job: &Job, out: &mut Vec<u8>, block: &Block) -> Result<(), Refused> {
    for item in &block.items {
        match item {
            Item::Entry(entry) => out.extend(line(job, entry)?),
            Item::Loose(lines) => loose(out, lines, b"  #"),
        }
    }
    Ok(())
}

/// The values that an entry can be given without a change to the server, the best first.
fn values(job: &Job, entry: &Entry) -> Vec<Vec<u8>> {
    let mut values = vec![entry.value.to_vec()];
    if job.mentioned.has(&entry.key) {
        return values;
    }
    if job.is_flag(&entry.key) {
        let word = if spell::is_off(&entry.value) { &b"false"[..] } else { b"true" };
        values.insert(usize::from(!entry.value.is_empty()), word.to_vec());
    } else if entry.value.is_empty() && spell::is_terminator(&entry.key) {
        values.push(b"true".to_vec());
    }
    values
}

fn line(job: &Job, entry: &Entry) -> Result<Vec<u8>, Refused> {
    for value in values(job, entry) {
        for key in [entry.key.to_vec(), double(&entry.key)] {
            for spelled in spellings(job, &value) {
                let text = [b"  ", &key[..], b": ", &spelled, b"\n"].concat();
                let whole = [b"uwsgi:\n", &text[..], b"  zz: 1\n"].concat();
                let expected = [(&b"uwsgi"[..], &entry.key[..], &value[..]), (b"uwsgi", b"zz", b"1")];
                if job.readers.iter().all(|reader| spell::says(*reader, &whole, b"uwsgi", &expected)) {
                    return Ok(text);
                }
            }
        }
    }
    Err(refuse(job, entry))
}

/// Plain where that is the text for every YAML reader, else quoted.
fn spellings(job: &Job, value: &[u8]) -> Vec<Vec<u8>> {
    let libyaml_alone = !job.readers.contains(&Reader::BuiltinYaml);
    let filled = token::variables(value).next().is_some();
    if libyaml_alone && (filled || resolves(value)) {
        return vec![double(value), single(value), value.to_vec()];
    }
    let quote =
        if value.contains(&b'\\') { [single(value), double(value)] } else { [double(value), single(value)] };
    std::iter::once(value.to_vec()).chain(quote).collect()
}

/// Whether another YAML reader would take the plain text for something that is not this text.
fn resolves(value: &[u8]) -> bool {
    let word = value.to_ascii_lowercase();
    if matches!(
        &word[..],
        b"" | b"~" | b"null" | b"yes" | b"no" | b"on" | b"off" | b"y" | b"n" | b".inf" | b".nan"
    ) {
        return true;
    }
    let numeric = value.iter().all(|byte| byte.is_ascii_digit() || b"+-._:eExXaAbBcCdDfF".contains(byte));
    numeric && value.iter().any(u8::is_ascii_digit) && !spell::small_integer(value)
}

fn single(text: &[u8]) -> Vec<u8> {
    let mut out = vec![b'\''];
    for &byte in text {
        out.extend_from_slice(if byte == b'\'' { b"''" } else { std::slice::from_ref(&byte) });
    }
    out.push(b'\'');
    out
}

fn double(text: &[u8]) -> Vec<u8> {
    let mut out = vec![b'"'];
    for &byte in text {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 | 0x7F => out.extend_from_slice(format!("\\x{byte:02X}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
    out
}

fn refuse(job: &Job, entry: &Entry) -> Refused {
    let name = spell::shown(&entry.key);
    let why = match (&entry.value[..], job.readers.len()) {
        ([], 2..) => "the two yaml readers agree on no way to write an empty value",
        (_, 2..) => "the two yaml readers agree on no way to write this value",
        _ if job.readers.contains(&Reader::BuiltinYaml) => {
            "the built-in yaml reader knows no quotes, lists or line ends in a value, and cuts it at a `#`"
        }
        _ => "yaml can not hold this value",
    };
    Refused::new(entry.line, format!("`{name}`: {why}"))
}
