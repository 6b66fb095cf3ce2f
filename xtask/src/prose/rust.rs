//! The texts in a Rust file: its string literals, and the doc comments of rules and of arguments.

use super::{Kind, Prose};

/// A string literal that is a sentence, with what the code before it says of its role.
pub(super) fn literals(file: &str, source: &str) -> Vec<Prose> {
    // Tests stand at the end of a file.
    let source = source.split("#[cfg(test)]").next().unwrap_or(source);
    let bytes = source.as_bytes();
    let (mut at, mut found) = (0, Vec::new());
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"//") {
            at += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        } else if rest[0] == b'\'' {
            at += character(rest);
        } else if rest[0] == b'"' {
            let (text, length) = literal(&source[at + 1..]);
            if is_prose(&text) {
                let line = source[..at].matches('\n').count() + 1;
                found.push(Prose { file: file.to_owned(), line, kind: role(&source[..at]), text });
            }
            at += 1 + length;
        } else {
            at += 1;
        }
    }
    found
}

/// The length of a character literal, or of the quote of a lifetime.
fn character(rest: &[u8]) -> usize {
    match rest {
        [_, b'\\', _, ..] => 3 + rest[3..].iter().position(|&byte| byte == b'\'').unwrap_or(0),
        [_, _, b'\'', ..] => 3,
        _ => 1,
    }
}

/// A literal as it reads, and its length up to the closing quote and with it.
fn literal(rest: &str) -> (String, usize) {
    let mut text = String::new();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, at + 1),
            '\\' => match chars.next() {
                // A line that goes on: the blanks of the next one do not count.
                Some((_, '\n')) => while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                Some((_, 'n' | 't' | 'r')) => text.push(' '),
                Some((_, c)) => text.push(c),
                None => break,
            },
            c => text.push(c),
        }
    }
    (text, rest.len())
}

/// Three words or more that a person reads.
fn is_prose(text: &str) -> bool {
    let words = text.split(' ').filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase()));
    text.split(' ').count() > 2 && words.count() > 1 && !text.starts_with("use ")
}

/// What the code before a literal makes of it.
fn role(before: &str) -> Kind {
    let code = before.trim_end();
    let code = code.strip_suffix("format!(").unwrap_or(code).trim_end();
    if code.ends_with(".help(") || code.ends_with("let help =") {
        Kind::Help
    } else if code.ends_with("safe_fix(") {
        Kind::Title
    } else if code.ends_with("reason =") || code.ends_with("expect(") {
        Kind::Comment
    } else {
        Kind::Message
    }
}

/// The page of a rule: its doc comment within `declare_rule!`, without its examples.
pub(super) fn page(file: &str, source: &str) -> Vec<Prose> {
    let Some(start) = source.find("declare_rule! {") else { return Vec::new() };
    let first = source[..start].matches('\n').count() + 2;
    let lines = source[start..].lines().skip(1).map(str::trim).take_while(|line| line.starts_with("///"));
    paragraphs(file, first, lines, Kind::Page)
}

/// The doc comments of a file of command line arguments, which are its `--help`.
pub(super) fn arguments(file: &str, source: &str) -> Vec<Prose> {
    paragraphs(file, 1, source.lines().map(str::trim), Kind::Argument)
}

/// Doc comments by paragraph; the first one under *What it does* says so.
fn paragraphs<'a>(file: &str, first: usize, lines: impl Iterator<Item = &'a str>, kind: Kind) -> Vec<Prose> {
    let (mut found, mut text, mut start) = (Vec::new(), String::new(), first);
    let (mut is_code, mut next) = (false, kind);
    for (number, line) in lines.chain(["///"]).enumerate() {
        let words = line.strip_prefix("///").map_or("", str::trim);
        let is_fence = words.starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence || words.is_empty() || words.starts_with('#') {
            if !text.is_empty() {
                let text = std::mem::take(&mut text);
                found.push(Prose { file: file.to_owned(), line: start, kind: next, text });
                next = kind;
            }
            if words == "## What it does" {
                next = Kind::Task;
            }
            continue;
        }
        if text.is_empty() {
            start = first + number;
        } else {
            text.push(' ');
        }
        text.push_str(words);
    }
    found
}
