//! A shell's tokens (POSIX 2.3, and bash's further quotes): words, operators, line ends and heredocs.

use super::super::text::{Atom, Raw};
use super::Growing;
use super::expansion::expansion;
use crate::syntax::Span;

/// What a token is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Word(Raw),
    /// `;`, `&&`, `(`…, a line end as `\n`.
    Operator(&'static str),
    /// `>`, `2>&1`…: the word after it is no argument, unless it has one in itself.
    Redirection,
    /// `<<EOF`, with the lines up to its end.
    Heredoc(Vec<Atom>),
}

/// One token with its place.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

impl Token {
    pub(crate) fn is(&self, operator: &str) -> bool {
        matches!(self.kind, Kind::Operator(own) if own == operator)
    }
}

const OPERATORS: [&str; 13] = [";;&", ";;", ";&", "&&", "||", "|&", "\n", ";", "&", "|", "(", ")", "\r\n"];

struct Lexer<'a> {
    text: &'a [Atom],
    at: usize,
    tokens: Vec<Token>,
    word: Growing,
    /// Heredocs whose lines are still to come: the token, the end, and whether tabs before it are passed over.
    waiting: Vec<(usize, Vec<u8>, bool)>,
    /// A quote never closed.
    broken: bool,
}

/// The tokens of a text. Total: an open quote ends with the text, and is told by the second value.
pub(crate) fn tokens(text: &[Atom]) -> (Vec<Token>, bool) {
    let mut lexer = Lexer {
        text,
        at: 0,
        tokens: Vec::new(),
        word: Growing::default(),
        waiting: Vec::new(),
        broken: false,
    };
    while lexer.at < text.len() {
        lexer.step();
    }
    lexer.end_word();
    (lexer.tokens, lexer.broken)
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a [Atom] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn step(&mut self) {
        let rest = self.rest();
        let Some(atom) = rest.first() else { return };
        match atom.known() {
            Some(b' ' | b'\t' | b'\r') => {
                self.end_word();
                self.at += 1;
            }
            Some(b'#') if self.word.open.is_none() => {
                self.at += rest.iter().take_while(|atom| !atom.is(b'\n')).count();
            }
            Some(b'\\') => self.backslash(),
            Some(b'\'') => self.single(),
            Some(b'"') => self.double(),
            Some(b'$') if rest.get(1).is_some_and(|next| next.is(b'\'')) => self.ansi(),
            Some(b'$') if rest.get(1).is_some_and(|next| next.is(b'"')) => self.at += 1,
            Some(b'$' | b'`') => self.fill(false),
            Some(b'<' | b'>') => self.redirection(),
            Some(b'&') if rest.get(1).is_some_and(|next| next.is(b'>')) => {
                self.end_word();
                self.at += 1;
                self.redirection();
            }
            Some(b'\n' | b';' | b'&' | b'|' | b'(' | b')') => self.operator(),
            _ => {
                self.word.push(atom);
                self.at += 1;
            }
        }
    }

    fn end_word(&mut self) {
        if let Some(word) = self.word.end() {
            let span = word.span;
            self.tokens.push(Token { kind: Kind::Word(word), span });
        }
    }

    fn push(&mut self, kind: Kind, width: usize) {
        let rest = self.rest();
        let taken = &rest[..width.min(rest.len())];
        let span = super::super::text::extent(taken, 0);
        self.tokens.push(Token { kind, span });
        self.at += taken.len().max(1);
    }

    fn operator(&mut self) {
        self.end_word();
        let rest = self.rest();
        let found = OPERATORS.iter().find(|operator| {
            operator.len() <= rest.len() && operator.bytes().zip(rest).all(|(byte, atom)| atom.is(byte))
        });
        let Some(operator) = found else {
            self.at += 1;
            return;
        };
        self.push(Kind::Operator(operator), operator.len());
        if *operator == "\n" && !self.waiting.is_empty() {
            self.heredocs();
        }
    }

    /// `\x`; a backslash before a line end joins the lines.
    fn backslash(&mut self) {
        let rest = self.rest();
        match (rest.get(1).map(Atom::known), rest.get(2).map(Atom::known)) {
            (Some(Some(b'\n')), _) => self.at += 2,
            (Some(Some(b'\r')), Some(Some(b'\n'))) => self.at += 3,
            (Some(_), _) => {
                self.word.quote(&rest[0]);
                self.word.push(&rest[1]);
                self.at += 2;
            }
            (None, _) => {
                self.word.push(&rest[0]);
                self.at += 1;
            }
        }
    }

    fn single(&mut self) {
        self.word.quote(&self.rest()[0]);
        self.at += 1;
        while let Some(atom) = self.rest().first() {
            self.at += 1;
            if atom.is(b'\'') {
                self.word.at(atom);
                return;
            }
            self.word.push(atom);
        }
        self.broken = true;
    }

    fn double(&mut self) {
        self.word.quote(&self.rest()[0]);
        self.at += 1;
        while let Some(atom) = self.rest().first() {
            match atom.known() {
                Some(b'"') => {
                    self.word.at(atom);
                    self.at += 1;
                    return;
                }
                Some(b'$' | b'`') => self.fill(true),
                Some(b'\\') => self.backslash_in_double(),
                _ => {
                    self.word.push(atom);
                    self.at += 1;
                }
            }
        }
        self.broken = true;
    }

    fn backslash_in_double(&mut self) {
        let rest = self.rest();
        match rest.get(1).map(Atom::known) {
            Some(Some(b'\n')) => self.at += 2,
            Some(Some(b'"' | b'\\' | b'$' | b'`')) => {
                self.word.push(&rest[1]);
                self.at += 2;
            }
            _ => {
                self.word.push(&rest[0]);
                self.at += 1;
            }
        }
    }

    /// `$'…'`, whose escapes are C's; only those that matter in a command line are resolved.
    fn ansi(&mut self) {
        self.word.quote(&self.rest()[0]);
        self.at += 2;
        while let Some(atom) = self.rest().first() {
            self.at += 1;
            match (atom.known(), self.rest().first()) {
                (Some(b'\''), _) => {
                    self.word.at(atom);
                    return;
                }
                (Some(b'\\'), Some(next)) => {
                    let byte = match next.known() {
                        Some(b'n') => Some(b'\n'),
                        Some(b't') => Some(b'\t'),
                        byte => byte,
                    };
                    self.at += 1;
                    match byte {
                        Some(byte) => self.word.push(&Atom::byte(byte, atom.span.join(next.span))),
                        None => self.word.push(next),
                    }
                }
                _ => self.word.push(atom),
            }
        }
        self.broken = true;
    }

    /// What the shell fills in, as one piece.
    fn fill(&mut self, quoted: bool) {
        let rest = self.rest();
        if let Some((width, unknown)) = expansion(rest, quoted) {
            let span = super::super::text::extent(&rest[..width], 0);
            self.word.push(&Atom::unknown(unknown, span));
            self.at += width.max(1);
        } else {
            self.word.push(&rest[0]);
            self.at += 1;
        }
    }

    /// `<`, `>`, `>>`, `2>&1`, `<<EOF`, `<(…)`: a number before it belongs to it.
    fn redirection(&mut self) {
        let number = |word: &Raw| word.quoted_from.is_none() && word.written().iter().all(u8::is_ascii_digit);
        if self.word.open.as_ref().is_some_and(number) {
            self.word.end();
        }
        self.end_word();
        let rest = self.rest();
        let width = rest.iter().take_while(|atom| matches!(atom.known(), Some(b'<' | b'>'))).count();
        let here = width == 2 && rest[0].is(b'<');
        let dash = here && rest.get(2).is_some_and(|atom| atom.is(b'-'));
        let to_number = rest.get(width).is_some_and(|atom| atom.is(b'&'));
        let width =
            width + usize::from(dash || to_number || rest.get(width).is_some_and(|atom| atom.is(b'|')));
        if rest.get(width).is_some_and(|atom| atom.is(b'(')) && !here {
            // `<(…)` is a word of its own.
            self.at += width;
            let inside = self.rest();
            let close = inside.iter().position(|atom| atom.is(b')')).map_or(inside.len(), |n| n + 1);
            let unknown = super::super::text::Unknown {
                written: super::super::text::written(&rest[..width + close]),
                ..Default::default()
            };
            self.word.push(&Atom::unknown(unknown, super::super::text::extent(&rest[..width + close], 0)));
            self.at += close;
            return;
        }
        self.push(Kind::Redirection, width);
        while self.rest().first().is_some_and(|atom| matches!(atom.known(), Some(b' ' | b'\t'))) {
            self.at += 1;
        }
        if here {
            self.delimiter(dash);
        }
    }

    fn delimiter(&mut self, dash: bool) {
        let rest = self.rest();
        let is_end = |atom: &Atom| {
            matches!(atom.known(), Some(b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b'>' | b')'))
        };
        let length = rest.iter().take_while(|atom| !is_end(atom)).count();
        let name = super::super::text::written(&rest[..length]);
        let name = name.into_iter().filter(|byte| !matches!(byte, b'"' | b'\'' | b'\\')).collect();
        self.tokens.pop();
        self.waiting.push((self.tokens.len(), name, dash));
        self.push(Kind::Heredoc(Vec::new()), length);
        if length == 0 {
            self.at -= usize::from(self.at > 0);
        }
    }

    /// The lines of the heredocs that were opened on the line before.
    fn heredocs(&mut self) {
        for (token, name, dash) in std::mem::take(&mut self.waiting) {
            let start = self.at;
            let end = loop {
                let rest = self.rest();
                let from = self.at;
                if rest.is_empty() {
                    break from;
                }
                let length = rest.iter().take_while(|atom| !atom.is(b'\n')).count();
                self.at = (self.at + length + 1).min(self.text.len());
                let line = super::super::text::written(&rest[..length]);
                let line = line.strip_suffix(b"\r").unwrap_or(&line);
                let tabs = if dash { line.iter().take_while(|byte| **byte == b'\t').count() } else { 0 };
                if line[tabs..] == *name {
                    break from;
                }
            };
            if let Some(Token { kind: Kind::Heredoc(body), .. }) = self.tokens.get_mut(token) {
                *body = self.text[start..end].to_vec();
            }
        }
    }
}
