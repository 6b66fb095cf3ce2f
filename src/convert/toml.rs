//! TOML, this project's authoring form: a table a section, a list a repeated key, comments where they were.

use super::group::{Gathering, Group, groups};
use super::json::string;
use super::model::{Block, Entry, Item, Loose};
use super::spell;
use super::{Job, Refused};

/// Writes all sections, in order.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    let model = job.model;
    // TOML has no other use than to be converted, for which the section asked has to be there.
    if model.blocks.iter().all(|block| block.name != model.asked) {
        let name = spell::shown(&model.asked);
        return Err(Refused::new(
            0,
            format!("there is no section `{name}`; name the one asked: FILE:SECTION"),
        ));
    }
    for block in &model.blocks {
        comments(&mut out, &block.lead, b"#");
        if block.name.is_empty() {
            unread(job, &mut out, block);
            continue;
        }
        let name = key(&block.name, block.line)?;
        let parts = parts(block);
        for part in &parts {
            let header =
                if parts.len() > 1 { [b"[[", &name[..], b"]]\n"] } else { [b"[", &name[..], b"]\n"] };
            out.extend(header.concat());
            let (groups, rest) = groups(part, "toml")?;
            for group in &groups {
                member(&mut out, group, job)?;
            }
            if let Some(lines) = rest {
                comments(&mut out, lines, b"#");
            }
        }
    }
    comments(&mut out, &model.tail, b"#");
    Ok(out)
}

/// The section in as few parts as it takes for every key to stand in each of them at a place that it can have.
fn parts<'a>(block: &'a Block<'a>) -> Vec<&'a [Item<'a>]> {
    let (mut parts, mut rest, mut at) = (Vec::new(), &block.items[..], 0);
    // What is known to be sound stays so where only the key of the entry that is added has to be looked at.
    let (mut gathering, mut sound) = (Gathering::default(), true);
    while let Some(item) = rest.get(at) {
        at += 1;
        let Item::Entry(entry) = item else { continue };
        gathering.add((None, entry));
        if gathering.is_first(&entry.key) {
            continue;
        }
        let meets = if sound { gathering.can_meet_of(&entry.key) } else { gathering.can_meet() };
        sound = meets;
        if !meets {
            let end = cut(&rest[..at]);
            parts.push(&rest[..end]);
            rest = &rest[end..];
            at -= end;
            gathering = Gathering::of(&rest[..at]).0;
        }
    }
    parts.push(rest);
    parts
}

/// Where to end a part: above the block that is open at its end, if that leaves anything, or else above the last entry.
fn cut(items: &[Item]) -> usize {
    let is =
        |item: &Item, what: &dyn Fn(&[u8]) -> bool| matches!(item, Item::Entry(entry) if what(&entry.key));
    let last = items.len() - 1;
    let opener = items.iter().rposition(|item| is(item, &spell::is_opener));
    let closed = |from: usize| items[from..last].iter().any(|item| is(item, &spell::is_terminator));
    let mut at = opener.filter(|&at| at > 0 && !closed(at)).unwrap_or(last);
    if !items[..at].iter().any(|item| is(item, &|_| true)) {
        at = last;
    }
    while at > 0 && !is(&items[at - 1], &|_| true) {
        at -= 1;
    }
    at
}

fn comments(out: &mut Vec<u8>, lines: &Loose, marker: &[u8]) {
    for line in lines.lines() {
        match line {
            Some(text) => comment(out, text, marker),
            None => out.push(b'\n'),
        }
    }
}

/// TOML knows no control characters in comments, and nothing but UTF-8.
fn comment(out: &mut Vec<u8>, text: &[u8], marker: &[u8]) {
    let clean = |c: char| if c.is_control() && c != '\t' { ' ' } else { c };
    let text: String = String::from_utf8_lossy(text).chars().map(clean).collect();
    out.extend([marker, text.as_bytes(), b"\n"].concat());
}

/// What stands before the first header of an ini file is read by no server.
fn unread(job: &mut Job, out: &mut Vec<u8>, block: &Block) {
    for item in &block.items {
        match item {
            Item::Entry(entry) => {
                comment(out, &[b" ", &entry.key[..], b" = ", &entry.value].concat(), b"#");
                let note = "what stands before the first section is read by no server, and becomes a comment";
                job.notes.at(entry.line, note);
            }
            Item::Loose(lines) => comments(out, lines, b"#"),
        }
    }
}

fn key(name: &[u8], line: usize) -> Result<Vec<u8>, Refused> {
    let bare =
        !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
    if bare { Ok(name.to_vec()) } else { text(name, name, line) }
}

fn member(out: &mut Vec<u8>, group: &Group, job: &Job) -> Result<(), Refused> {
    if let Some(lines) = group.lead {
        comments(out, lines, b"#");
    }
    let first = group.entries[0].1;
    out.extend(key(group.key, first.line)?);
    out.extend_from_slice(b" = ");
    if group.entries.len() == 1 {
        out.extend(value(first, job)?);
    } else {
        out.extend_from_slice(b"[\n");
        for (above, entry) in &group.entries {
            if let Some(lines) = above {
                comments(out, lines, b"    #");
            }
            out.extend_from_slice(b"    ");
            out.extend(value(entry, job)?);
            out.extend_from_slice(b",\n");
        }
        out.push(b']');
    }
    out.push(b'\n');
    Ok(())
}

/// Real types where they read back to the very same text.
fn value(entry: &Entry, job: &Job) -> Result<Vec<u8>, Refused> {
    let value = &entry.value[..];
    let flag = job.is_flag(&entry.key);
    if flag && (matches!(value, b"true" | b"false") || value.is_empty() && !job.mentioned.has(&entry.key)) {
        return Ok(if value.is_empty() { b"true".to_vec() } else { value.to_vec() });
    }
    if (flag || spell::is_number(&entry.key)) && spell::small_integer(value) {
        return Ok(value.to_vec());
    }
    text(value, &entry.key, entry.line)
}

/// A text in quotes: single ones where it has backslashes and they suffice.
fn text(value: &[u8], name: &[u8], line: usize) -> Result<Vec<u8>, Refused> {
    let literal =
        value.contains(&b'\\') && !value.iter().any(|byte| *byte == b'\'' || byte.is_ascii_control());
    let quoted = string(value).ok_or_else(|| {
        let name = spell::shown(name);
        Refused::new(
            line,
            format!("`{name}` can not be written in toml: it has bytes that are no UTF-8, or a NUL"),
        )
    })?;
    let del = |text: Vec<u8>| String::from_utf8_lossy(&text).replace('\u{7f}', "\\u007F").into_bytes();
    Ok(if literal { [b"'", value, b"'"].concat() } else { del(quoted) })
}
