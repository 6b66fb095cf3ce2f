//! nginx's grammar: directives, blocks and remarks, quoted as `ngx_conf_read_token` reads them.

use std::fmt::Write as _;

use crate::generate::text::remark;

/// One argument, in the form in which it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::generate) struct Word(String);

impl Word {
    /// Any text: as it stands where nothing in it is special, else in quotes, where only `"` and `\` are.
    pub(in crate::generate) fn text(text: &str) -> Self {
        let plain = |c: char| {
            c.is_ascii_alphanumeric()
                || matches!(c, '/' | '.' | '_' | '-' | ':' | '@' | '=' | '[' | ']' | '*' | '~' | '^' | ',')
        };
        if !text.is_empty() && text.chars().all(plain) {
            return Self(text.to_owned());
        }
        Self(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
    }

    /// A text for an argument in which nginx looks for variables; it has no spelling for a `$` that is none.
    pub(in crate::generate) fn expanded(text: &str) -> Result<Self, String> {
        if text.contains('$') {
            return Err("it holds a `$`, which nginx would take for a variable".to_owned());
        }
        Ok(Self::text(text))
    }

    /// What this program itself writes, variables and all.
    pub(in crate::generate) fn own(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// One line, or a block of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::generate) enum Node {
    /// `name arguments;`
    Line {
        /// The directive.
        name: &'static str,
        /// Its arguments.
        words: Vec<Word>,
        /// A remark behind it.
        note: Option<String>,
    },
    /// `name arguments { … }`
    Block {
        /// The directive.
        name: &'static str,
        /// Its arguments.
        words: Vec<Word>,
        /// A remark behind the brace.
        note: Option<String>,
        /// What is in it.
        children: Vec<Node>,
    },
    /// A remark on a line of its own.
    Remark(String),
}

impl Node {
    /// A directive of this program's own words.
    pub(in crate::generate) fn line(name: &'static str, words: &[&str]) -> Self {
        Self::of(name, words.iter().map(|word| Word::own(word)).collect())
    }

    /// A directive.
    pub(in crate::generate) fn of(name: &'static str, words: Vec<Word>) -> Self {
        Self::Line { name, words, note: None }
    }

    /// A block.
    pub(in crate::generate) fn block(name: &'static str, words: Vec<Word>, children: Vec<Node>) -> Self {
        Self::Block { name, words, note: None, children }
    }

    /// With a remark.
    #[must_use]
    pub(in crate::generate) fn note(mut self, text: impl Into<String>) -> Self {
        match &mut self {
            Self::Line { note, .. } | Self::Block { note, .. } => *note = Some(text.into()),
            Self::Remark(_) => {}
        }
        self
    }
}

/// The text of some nodes.
pub(in crate::generate) fn print(nodes: &[Node], comments: bool) -> String {
    let mut out = String::new();
    print_at(nodes, 0, comments, &mut out);
    out
}

fn print_at(nodes: &[Node], depth: usize, comments: bool, out: &mut String) {
    let indent = "    ".repeat(depth);
    for (at, node) in nodes.iter().enumerate() {
        match node {
            Node::Line { name, words, note } => {
                let line = format!("{name}{}", joined(words));
                let _ = write!(out, "{indent}{};", line.trim_start());
                end(note.as_deref(), comments, out);
            }
            Node::Block { name, words, note, children } => {
                if at > 0 && !matches!(nodes[at - 1], Node::Remark(_)) {
                    out.push('\n');
                }
                let _ = write!(out, "{indent}{name}{} {{", joined(words));
                end(note.as_deref(), comments, out);
                print_at(children, depth + 1, comments, out);
                let _ = writeln!(out, "{indent}}}");
            }
            Node::Remark(text) if comments => {
                let _ = writeln!(out, "{indent}# {}", remark(text));
            }
            Node::Remark(_) => {}
        }
    }
}

fn joined(words: &[Word]) -> String {
    words.iter().fold(String::new(), |line, word| line + " " + &word.0)
}

fn end(note: Option<&str>, comments: bool, out: &mut String) {
    match note.filter(|_| comments) {
        Some(note) => {
            let _ = writeln!(out, "  # {}", remark(note));
        }
        None => out.push('\n'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `ngx_conf_read_token` makes of one word.
    fn read(word: &Word) -> String {
        let Some(inner) = word.0.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else {
            return word.0.clone();
        };
        let mut out = String::new();
        let mut escaped = false;
        for c in inner.chars() {
            match (escaped, c) {
                (false, '\\') => escaped = true,
                (true, '"' | '\\' | '\'') | (false, _) => {
                    assert!(escaped || c != '"', "the word ends early");
                    out.push(c);
                    escaped = false;
                }
                (true, _) => panic!("`\\{c}` is read as something else"),
            }
        }
        out
    }

    #[test]
    fn a_word_is_read_as_it_was() {
        let values = [
            "", " ", "a b", "a;b", "{", "}", "a\"b", "'", "\\", "\\n", "a\\", "$x", "%s", "#", "a # b", "~x",
            "é", "\"; }", "\\\"", "a\\\\b", "${x}", "a'b\"c",
        ];
        for value in values {
            assert_eq!(read(&Word::text(value)), value);
        }
    }

    #[test]
    fn a_dollar_cannot_be_written_where_variables_are() {
        assert!(Word::expanded("/a/$b").is_err() && Word::expanded("/a/b c").is_ok());
    }

    #[test]
    fn a_remark_stays_on_its_line() {
        let text =
            print(&[Node::Remark("a\nb }\r; c".to_owned()), Node::line("x", &["y"]).note("z\n}")], true);
        assert_eq!(text, "# a b } ; c\nx y;  # z }\n");
    }
}
