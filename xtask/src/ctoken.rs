//! A tokenizer for C, C++ and Objective-C: enough of the language to read tables of initializers.
//!
//! Comments and line splices are gone, adjacent strings are left to the parser, and each preprocessor
//! directive is one token that holds its whole logical line.

/// One token of a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// An identifier or keyword.
    Ident(String),
    /// A number, as written.
    Number(String),
    /// A string literal with its escapes resolved.
    Str(String),
    /// A character literal with its escape resolved.
    Char(char),
    /// One character of punctuation.
    Punct(char),
    /// A preprocessor line without its `#`, comments and splices removed.
    Directive(String),
}

/// Splits a source file into tokens. Never fails: unknown bytes become punctuation.
pub(crate) fn tokenize(source: &str) -> Vec<Token> {
    let text = without_comments(&source.replace("\\\r\n", "").replace("\\\n", ""));
    let mut scanner = Scanner { chars: text.chars().collect(), at: 0, line_start: true };
    let mut tokens = Vec::new();
    while let Some(token) = scanner.next_token() {
        tokens.push(token);
    }
    tokens
}

/// Replaces every comment by one space (block comments keep nothing of their line breaks).
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('/', Some('/')) => {
                while chars.peek().is_some_and(|c| *c != '\n') {
                    chars.next();
                }
            }
            ('/', Some('*')) => {
                chars.next();
                let mut star = false;
                for c in chars.by_ref() {
                    if star && c == '/' {
                        break;
                    }
                    star = c == '*';
                }
                out.push(' ');
            }
            ('"' | '\'', _) => {
                out.push(c);
                copy_literal(c, &mut chars, &mut out);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Copies the rest of a literal up to its closing quote or the end of the line.
fn copy_literal(quote: char, chars: &mut std::iter::Peekable<std::str::Chars<'_>>, out: &mut String) {
    while let Some(c) = chars.next() {
        out.push(c);
        if c == '\\' {
            out.extend(chars.next());
        } else if c == quote || c == '\n' {
            return;
        }
    }
}

struct Scanner {
    chars: Vec<char>,
    at: usize,
    line_start: bool,
}

impl Scanner {
    fn next_token(&mut self) -> Option<Token> {
        self.skip_space();
        let c = *self.chars.get(self.at)?;
        if c == '#' && self.line_start {
            self.at += 1;
            let line = self.take_while(|c| c != '\n');
            return Some(Token::Directive(line.trim().to_owned()));
        }
        self.line_start = false;
        Some(match c {
            '"' => Token::Str(self.literal()),
            '\'' => Token::Char(self.literal().chars().next().unwrap_or('\0')),
            _ if c.is_ascii_digit() => Token::Number(self.take_while(is_word)),
            _ if is_word(c) => Token::Ident(self.take_while(is_word)),
            _ => {
                self.at += 1;
                Token::Punct(c)
            }
        })
    }

    fn skip_space(&mut self) {
        while let Some(c) = self.chars.get(self.at).filter(|c| c.is_whitespace()) {
            self.line_start |= *c == '\n' || self.at == 0;
            self.at += 1;
        }
        self.line_start |= self.at == 0;
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> String {
        let start = self.at;
        while self.chars.get(self.at).is_some_and(|c| keep(*c)) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    /// The content of a literal that starts at the current quote.
    fn literal(&mut self) -> String {
        let quote = self.chars[self.at];
        self.at += 1;
        let mut out = String::new();
        while let Some(&c) = self.chars.get(self.at) {
            self.at += 1;
            match c {
                '\\' => out.push(self.escape()),
                _ if c == quote || c == '\n' => break,
                _ => out.push(c),
            }
        }
        out
    }

    /// The character after a backslash; octal and hexadecimal escapes are read whole.
    fn escape(&mut self) -> char {
        let c = self.chars.get(self.at).copied().unwrap_or('\\');
        self.at += 1;
        let code = match c {
            'n' => return '\n',
            't' => return '\t',
            'r' => return '\r',
            'x' => u32::from_str_radix(&self.take_while(|c| c.is_ascii_hexdigit()), 16),
            '0'..='7' => {
                self.at -= 1;
                u32::from_str_radix(&self.take_while(|c| ('0'..='7').contains(&c)), 8)
            }
            _ => return c,
        };
        code.ok().and_then(char::from_u32).unwrap_or('\u{fffd}')
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_comments_and_directives() {
        let source =
            "#if defined(A) /* x */ \\\n && B\n{\"a\\\"b\" /* , */ \"c//d\", 's', '\\n', 0x1f} // e\n";
        let expected = [
            Token::Directive("if defined(A)    && B".to_owned()),
            Token::Punct('{'),
            Token::Str("a\"b".to_owned()),
            Token::Str("c//d".to_owned()),
            Token::Punct(','),
            Token::Char('s'),
            Token::Punct(','),
            Token::Char('\n'),
            Token::Punct(','),
            Token::Number("0x1f".to_owned()),
            Token::Punct('}'),
        ];
        assert_eq!(tokenize(source), expected);
    }

    #[test]
    fn a_hash_inside_a_line_is_no_directive() {
        assert_eq!(tokenize("a # b")[1], Token::Punct('#'));
    }
}
