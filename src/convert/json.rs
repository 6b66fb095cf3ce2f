//! JSON, for jansson and yajl: an object a section, a list a repeated key.

use super::group::{Group, groups};
use super::model::{Block, Entry};
use super::spell;
use super::{Job, Refused};

/// Writes all sections, in order. JSON has no comments.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    note_losses(job);
    let mut out = b"{".to_vec();
    let blocks: Vec<&Block> = job.model.blocks.iter().filter(|block| !block.name.is_empty()).collect();
    for (number, block) in blocks.iter().enumerate() {
        out.extend_from_slice(if number == 0 { b"\n  " } else { b",\n  " });
        out.extend(string(&block.name).ok_or_else(|| no_text(block.line, &block.name))?);
        out.extend_from_slice(b": {");
        let (groups, _) = groups(&block.items, "json")?;
        for (number, group) in groups.iter().enumerate() {
            out.extend_from_slice(if number == 0 { b"\n    " } else { b",\n    " });
            member(&mut out, group, job)?;
        }
        out.extend_from_slice(if groups.is_empty() { b"}" } else { b"\n  }" });
    }
    out.extend_from_slice(b"\n}\n");
    Ok(out)
}

fn note_losses(job: &mut Job) {
    let model = job.model;
    let comments = model.comments().count();
    if comments > 0 {
        job.notes.say(format!("json has no comments: {comments} lines of them are left away"));
    }
    for entry in model.blocks.iter().filter(|block| block.name.is_empty()).flat_map(Block::entries) {
        let note = "what stands before the first section is read by no server, and is left away";
        job.notes.at(entry.line, note);
    }
}

fn member(out: &mut Vec<u8>, group: &Group, job: &Job) -> Result<(), Refused> {
    let first = group.entries[0].1;
    out.extend(string(group.key).ok_or_else(|| no_text(first.line, group.key))?);
    out.extend_from_slice(b": ");
    if group.entries.len() == 1 {
        out.extend(value(first, job)?);
        return Ok(());
    }
    for (number, (_, entry)) in group.entries.iter().enumerate() {
        out.extend_from_slice(if number == 0 { b"[\n      " } else { b",\n      " });
        out.extend(value(entry, job)?);
    }
    out.extend_from_slice(b"\n    ]");
    Ok(())
}

/// `true` is read as `1` and `false` as `0`, which only an option that is on or off takes for the same.
fn value(entry: &Entry, job: &Job) -> Result<Vec<u8>, Refused> {
    let text = &entry.value[..];
    if job.is_flag(&entry.key) && !job.mentioned.has(&entry.key) {
        match text {
            b"" | b"true" | b"1" => return Ok(b"true".to_vec()),
            b"false" | b"0" => return Ok(b"false".to_vec()),
            _ => {}
        }
    }
    if spell::is_number(&entry.key) && spell::small_integer(text) {
        return Ok(text.to_vec());
    }
    string(text).ok_or_else(|| no_text(entry.line, &entry.key))
}

/// A text in quotes; `None` when it is no UTF-8 or has a NUL.
pub(super) fn string(text: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(text).ok().filter(|text| !text.contains('\0'))?;
    serde_json::to_vec(text).ok()
}

fn no_text(line: usize, key: &[u8]) -> Refused {
    let name = spell::shown(key);
    Refused::new(
        line,
        format!("`{name}` can not be written in json: it has bytes that are no UTF-8, or a NUL"),
    )
}
