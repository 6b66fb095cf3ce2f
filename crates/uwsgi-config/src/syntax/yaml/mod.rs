//! YAML, by the two readers that servers are built with.
//!
//! * [`parse_libyaml`]: libyaml's tokens, which the server walks without ever building a tree.
//! * [`parse_builtin`]: the server's own line reader, which a plain installation has.
//!
//! They agree on little more than one mapping of plain scalars below the section's name.

mod builtin;
mod cursor;
mod libyaml;
#[cfg(test)]
mod oracle;
mod scalars;
mod scanner;
mod tags;
mod tree;

pub(crate) use tree::{Node, NodeId, Tree};

use super::{Document, Span};
use scanner::Scanner;

/// Reads a file as a server with libyaml does (`core/yaml.c:uwsgi_yaml_config`).
pub fn parse_libyaml(source: &[u8], asked: &[u8]) -> Document {
    libyaml::parse(source, asked)
}

/// Reads a file as a server without libyaml does (`core/yaml.c:uwsgi_yaml_config`).
pub fn parse_builtin(source: &[u8], asked: &[u8]) -> Document {
    builtin::parse(source, asked)
}

/// The comments of a file as YAML has them, marker included, without the line end.
///
/// After a syntax error the rest is searched line by line, so that a formatter keeps what it can.
pub fn comments(source: &[u8]) -> Vec<Span> {
    let mut scanner = Scanner::new(source);
    loop {
        match scanner.next() {
            Ok(Some(_)) => {}
            Ok(None) => return scanner.comments,
            Err(fault) => {
                add_rough_comments(source, fault.span.end as usize, &mut scanner.comments);
                return scanner.comments;
            }
        }
    }
}

/// Comments of the lines from `start` on, by their look: a `#` at the start or after a blank, outside of quotes.
fn add_rough_comments(source: &[u8], start: usize, comments: &mut Vec<Span>) {
    let mut at = comments.last().map_or(start, |last| (last.end as usize).max(start)).min(source.len());
    while at < source.len() {
        let end = memchr::memchr(b'\n', &source[at..]).map_or(source.len(), |n| at + n);
        let line = source[at..end].strip_suffix(b"\r").unwrap_or(&source[at..end]);
        if let Some(hash) = rough_comment(line) {
            comments.push(Span::new(at + hash, at + line.len()));
        }
        at = end + 1;
    }
}

fn rough_comment(line: &[u8]) -> Option<usize> {
    let (mut quote, mut before) = (None, b' ');
    for (at, &byte) in line.iter().enumerate() {
        if let Some(open) = quote {
            quote = Some(open).filter(|_| byte != open);
        } else if byte == b'#' && matches!(before, b' ' | b'\t') {
            return Some(at);
        } else if matches!(byte, b'"' | b'\'') && matches!(before, b' ' | b'[' | b',') {
            quote = Some(byte);
        }
        before = byte;
    }
    None
}
