//! The grammar of nginx's configuration (`src/core/ngx_conf_file.c:ngx_conf_read_token`): words, `;`, `{` and `}`.
//!
//! * A word ends at a blank, `;` or `{`; a quoted one ends at its quote.
//! * A backslash keeps what follows it inside of the word; `${` does not open a block.
//! * `#` begins a comment only where a word could begin.
//!
//! Marks of templates (`{{ x }}`, `<%= x %>`) stay inside of their word, `{% x %}` and `<% x %>` are left away.

use super::Span;
use memchr::memmem;

/// One word of a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word with its quotes.
    pub span: Span,
    /// Its text without quotes and backslashes.
    pub text: Vec<u8>,
}

/// One directive. Those inside of its block follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The name and the arguments; empty for a block without a name.
    pub words: Vec<Word>,
    /// From the first word to the `;`, or to the `{` of a block.
    pub span: Span,
    /// It has a block.
    pub is_block: bool,
    /// The directive whose block it stands in, by number.
    pub parent: Option<usize>,
}

impl Directive {
    /// The first word.
    pub fn name(&self) -> &[u8] {
        self.words.first().map_or(b"", |word| &word.text)
    }

    /// The words after the name.
    pub fn arguments(&self) -> &[Word] {
        self.words.get(1..).unwrap_or_default()
    }
}

/// A file, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The directives in their order, those of a block after the directive that opens it.
    pub directives: Vec<Directive>,
    /// Comments, with their `#`.
    pub comments: Vec<Span>,
    /// Blocks of a template language decide what is in the file.
    pub branches: bool,
    /// Braces, quotes or the last directive do not close.
    pub broken: bool,
}

/// Blocks deeper than this are taken for their parents; nginx itself knows some five levels.
const DEEPEST: usize = 64;

/// Reads a file. Total: whatever does not fit is left away and noted.
pub fn parse(source: &[u8]) -> File {
    let mut reader = Reader { source, at: 0, file: File::default() };
    reader.read();
    reader.file
}

struct Reader<'a> {
    source: &'a [u8],
    at: usize,
    file: File,
}

impl Reader<'_> {
    fn read(&mut self) {
        let (mut open, mut deeper): (Vec<usize>, usize) = (Vec::new(), 0);
        let mut words: Vec<Word> = Vec::new();
        while let Some(byte) = self.peek(0) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                b'#' => self.comment(),
                b'{' if matches!(self.peek(1), Some(b'%' | b'#')) => {
                    self.skip_mark(if self.peek(1) == Some(b'%') { b"%}" } else { b"#}" });
                }
                b'{' if self.peek(1) == Some(b'{') => words.push(self.word()),
                b';' | b'{' => {
                    let number = self.file.directives.len();
                    let is_block = byte == b'{';
                    if is_block || !words.is_empty() {
                        self.end(std::mem::take(&mut words), is_block, open.last().copied());
                    }
                    self.at += 1;
                    match is_block {
                        true if self.file.directives[number].name().ends_with(b"_by_lua_block") => self.lua(),
                        true if open.len() < DEEPEST => open.push(number),
                        true => deeper += 1,
                        false => {}
                    }
                }
                b'}' => {
                    self.file.broken |= !words.is_empty();
                    words.clear();
                    if deeper > 0 {
                        deeper -= 1;
                    } else {
                        self.file.broken |= open.pop().is_none();
                    }
                    self.at += 1;
                }
                _ if self.branch() => {}
                _ => words.push(self.word()),
            }
        }
        self.file.broken |= !words.is_empty() || !open.is_empty();
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.source.get(self.at + ahead).copied()
    }

    fn end(&mut self, words: Vec<Word>, is_block: bool, parent: Option<usize>) {
        let start = words.first().map_or(self.at, |word| word.span.start as usize);
        let span = Span::new(start, self.at + 1);
        self.file.directives.push(Directive { words, span, is_block, parent });
    }

    fn comment(&mut self) {
        let start = self.at;
        self.at += memchr::memchr(b'\n', &self.source[start..]).unwrap_or(self.source.len() - start);
        self.file.comments.push(Span::new(start, self.at));
    }

    /// A block of Lua, with braces of its own.
    fn lua(&mut self) {
        let mut depth = 1;
        while let Some(byte) = self.peek(0) {
            depth += i32::from(byte == b'{') - i32::from(byte == b'}');
            if depth == 0 {
                return;
            }
            self.at += 1;
        }
    }

    /// `{% … %}` and `<% … %>` between words.
    fn branch(&mut self) -> bool {
        let rest = &self.source[self.at..];
        let is_branch = rest.starts_with(b"<%") && !rest.starts_with(b"<%=");
        if is_branch {
            self.skip_mark(b"%>");
        }
        is_branch
    }

    fn skip_mark(&mut self, close: &[u8]) {
        let rest = &self.source[self.at..];
        self.file.branches = true;
        self.at += memmem::find(rest, close).map_or(rest.len(), |end| end + close.len());
    }

    fn word(&mut self) -> Word {
        let start = self.at;
        let quote = self.peek(0).filter(|byte| matches!(byte, b'"' | b'\''));
        self.at += usize::from(quote.is_some());
        let mut text = Vec::new();
        while let Some(byte) = self.peek(0) {
            match (byte, quote) {
                (b'\\', _) => self.escape(&mut text),
                (_, Some(quote)) if byte == quote => {
                    self.at += 1;
                    return Word { span: Span::new(start, self.at), text };
                }
                (b'{', None) if self.peek(1) == Some(b'{') => self.mark(b"}}", &mut text),
                (b' ' | b'\t' | b'\r' | b'\n' | b';' | b'{', None) => break,
                (b'$', None) if self.peek(1) == Some(b'{') => self.take(2, &mut text),
                (b'<', None) if self.source[self.at..].starts_with(b"<%=") => self.mark(b"%>", &mut text),
                _ => self.take(1, &mut text),
            }
        }
        self.file.broken |= quote.is_some();
        Word { span: Span::new(start, self.at), text }
    }

    fn take(&mut self, count: usize, text: &mut Vec<u8>) {
        text.extend_from_slice(&self.source[self.at..self.at + count]);
        self.at += count;
    }

    /// A mark of a template, as it stands.
    fn mark(&mut self, close: &[u8], text: &mut Vec<u8>) {
        let rest = &self.source[self.at..];
        let length = memmem::find(rest, close).map_or(rest.len(), |end| end + close.len());
        self.take(length, text);
    }

    /// `\"`, `\'` and `\\` are the second byte, `\t`, `\r` and `\n` what they are in C, and others stay as they are.
    fn escape(&mut self, text: &mut Vec<u8>) {
        match self.peek(1) {
            Some(byte @ (b'"' | b'\'' | b'\\')) => text.push(byte),
            Some(b't') => text.push(b'\t'),
            Some(b'r') => text.push(b'\r'),
            Some(b'n') => text.push(b'\n'),
            Some(byte) => text.extend([b'\\', byte]),
            None => text.push(b'\\'),
        }
        self.at = (self.at + 2).min(self.source.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(source: &str) -> Vec<String> {
        let file = parse(source.as_bytes());
        let text = |words: &[Word]| {
            words.iter().map(|word| String::from_utf8_lossy(&word.text).into_owned()).collect::<Vec<_>>()
        };
        let line = |one: &Directive| {
            let parent = one.parent.map_or(String::new(), |parent| format!("{parent}/"));
            format!("{parent}{}{}", text(&one.words).join("|"), if one.is_block { "{" } else { "" })
        };
        file.directives.iter().map(line).collect()
    }

    #[test]
    fn directives_and_blocks() {
        // As for nginx, a brace ends a word without quotes: such a pattern has to have some.
        let source = "http { server { listen 80; # x;\n location ~ '^/a{2}$' { return 200 \"a;b\\\"c\"; } } }\nuser a;";
        let expected =
            ["http{", "0/server{", "1/listen|80", "1/location|~|^/a{2}${", "3/return|200|a;b\"c", "user|a"];
        assert_eq!(shape(source), expected);
        assert!(!parse(source.as_bytes()).broken && parse(b"a {").broken && parse(b"a").broken);
    }

    #[test]
    fn variables_and_templates_stay_in_their_words() {
        assert_eq!(shape("set $x ${y}z;"), ["set|$x|${y}z"]);
        assert_eq!(shape("listen {{ port }};a <%= b; %> c;"), ["listen|{{ port }}", "a|<%= b; %>|c"]);
        let file = parse(b"{% if x %}a b;{% endif %}");
        assert!(file.branches && file.directives.len() == 1 && !file.broken);
    }

    #[test]
    fn lua_is_passed_over() {
        assert_eq!(shape("content_by_lua_block { local t = { a = '}' == 1 and {} } } a b;").len(), 2);
    }

    #[test]
    fn spans_cover_their_words() {
        let source = b"  uwsgi_pass\n 'unix:/a b' ;";
        let file = parse(source);
        let one = &file.directives[0];
        assert_eq!(one.span.of(source), b"uwsgi_pass\n 'unix:/a b' ;");
        assert_eq!(one.arguments()[0].span.of(source), b"'unix:/a b'");
    }

    #[test]
    fn any_bytes_are_read() {
        let deep = "a{".repeat(100_000) + &"}".repeat(100_000);
        assert!(!parse(deep.as_bytes()).broken);
        for source in ["}", "\\", "'\\", "${", "{{", "{%", "{#", "<%=", "<%", "x_by_lua_block {", "\"", "a\\"]
        {
            let _ = parse(source.as_bytes());
        }
    }
}
