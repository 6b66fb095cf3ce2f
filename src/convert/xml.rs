//! XML, as libxml2 is walked.

use super::model::{Block, Entry, Item, Loose};
use super::spell;
use super::{Job, Refused};
use crate::syntax::Reader;

/// Writes all sections, the one asked first: a server that asks for no id takes the first.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    let mut blocks: Vec<&Block> = job.model.blocks.iter().filter(|block| !block.name.is_empty()).collect();
    blocks.sort_by_key(|block| block.name != job.model.asked);
    let alone = blocks.len() == 1 && *blocks[0].name == *b"uwsgi";
    let mut out = Vec::new();
    if !alone {
        out.extend_from_slice(b"<configuration>\n");
    }
    for block in job.model.blocks.iter().filter(|block| block.name.is_empty()) {
        unread(job, &mut out, block);
    }
    if blocks.iter().all(|block| block.name != job.model.asked) {
        // Without it, the server would take the first of the others.
        out.extend([b"<uwsgi id=\"", &escape(&job.model.asked)[..], b"\"/>\n"].concat());
    }
    for block in blocks {
        loose(job, &mut out, &block.lead, "");
        let open = if alone {
            b"<uwsgi>\n".to_vec()
        } else {
            [b"<uwsgi id=\"", &escape(&block.name)[..], b"\">\n"].concat()
        };
        out.extend(open);
        for item in &block.items {
            match item {
                Item::Entry(entry) => out.extend(element(job, entry)?),
                Item::Loose(lines) => loose(job, &mut out, lines, "  "),
            }
        }
        out.extend_from_slice(b"</uwsgi>\n");
    }
    loose(job, &mut out, &job.model.tail, "");
    if !alone {
        out.extend_from_slice(b"</configuration>\n");
    }
    Ok(out)
}

fn unread(job: &mut Job, out: &mut Vec<u8>, block: &Block) {
    for entry in block.entries() {
        let text = [b" ", &entry.key[..], b" = ", &entry.value].concat();
        comment_line(job, out, &text, "");
        let note = "what stands before the first section is read by no server, and becomes a comment";
        job.notes.at(entry.line, note);
    }
}

/// Comments and blank lines; two hyphens in a row can not stand in a comment.
fn loose(job: &mut Job, out: &mut Vec<u8>, lines: &Loose, indent: &str) {
    for comment in lines.lines() {
        match comment {
            Some(text) => comment_line(job, out, text, indent),
            None => out.push(b'\n'),
        }
    }
}

fn comment_line(job: &mut Job, out: &mut Vec<u8>, text: &[u8], indent: &str) {
    out.extend_from_slice(indent.as_bytes());
    out.extend_from_slice(b"<!--");
    out.extend(comment(job, text));
    out.extend_from_slice(b" -->\n");
}

fn comment(job: &mut Job, text: &[u8]) -> Vec<u8> {
    let mut out = String::new();
    for c in String::from_utf8_lossy(text).chars() {
        if c == '-' && out.ends_with('-') {
            out.push(' ');
        }
        out.push(if c.is_control() && c != '\t' { ' ' } else { c });
    }
    if out.as_bytes() != text {
        job.notes.say("comments are not quite the same: xml knows no `--` and no control character in them");
    }
    if out.starts_with([' ', '\t']) { out.into_bytes() } else { format!(" {out}").into_bytes() }
}

fn escape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for &byte in text {
        match byte {
            b'&' => out.extend_from_slice(b"&amp;"),
            b'<' => out.extend_from_slice(b"&lt;"),
            b'>' => out.extend_from_slice(b"&gt;"),
            b'"' => out.extend_from_slice(b"&quot;"),
            b'\r' => out.extend_from_slice(b"&#13;"),
            _ => out.push(byte),
        }
    }
    out
}

/// Text as it is where nothing in it means something; otherwise CDATA: the server takes the first node only.
fn spellings(value: &[u8]) -> Vec<Vec<u8>> {
    let special = value.iter().any(|byte| b"&<>\r".contains(byte));
    let cdata = [b"<![CDATA[", value, b"]]>"].concat();
    let references = |text: &[u8]| {
        let mut out = Vec::new();
        for &byte in text {
            match byte {
                b'&' | b'<' | b'>' | b'\r' => out.extend_from_slice(format!("&#{byte};").as_bytes()),
                _ => out.push(byte),
            }
        }
        out
    };
    match value {
        b"" => vec![cdata],
        _ if special => vec![cdata, references(value)],
        _ => vec![value.to_vec(), cdata],
    }
}

fn element(job: &Job, entry: &Entry) -> Result<Vec<u8>, Refused> {
    let (key, value) = (&entry.key[..], &entry.value[..]);
    for spelled in spellings(value) {
        let text = [b"  <", key, b">", &spelled, b"</", key, b">\n"].concat();
        let whole = [b"<uwsgi>\n", &text[..], b"  <zz>1</zz>\n</uwsgi>\n"].concat();
        let expected = [(&b"uwsgi"[..], key, value), (b"uwsgi", b"zz", b"1")];
        let fine = |reader: &Reader| spell::says(*reader, &whole, b"uwsgi", &expected);
        if job.readers.iter().all(fine) {
            return Ok(text);
        }
    }
    Err(refuse(entry))
}

fn refuse(entry: &Entry) -> Refused {
    let name = spell::shown(&entry.key);
    let word = entry.key.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte));
    let why = match &entry.key[..] {
        b"app" => "the server takes an element of this name for something else",
        _ if !word => "this is no name of an element",
        _ => "xml can not hold its value: it has a control character or bytes that are no UTF-8",
    };
    Refused::new(entry.line, format!("`{name}` can not be written in xml: {why}"))
}
