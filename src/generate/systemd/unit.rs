//! Unit files: sections of settings, printed and read back by `rust-ini`, values quoted as `systemd.syntax(7)` reads them.

use ini::{EscapePolicy, Ini, ParseOption, WriteOption};

use crate::generate::text::comment;

/// One setting or remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// `key=value`, and what it stands for.
    Set {
        /// The key.
        key: &'static str,
        /// The value, quoted already.
        value: String,
        /// A remark above it.
        note: Option<String>,
    },
    /// A remark on a line of its own.
    Remark(String),
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    /// Its name.
    pub(super) name: &'static str,
    /// What is in it.
    pub(super) items: Vec<Item>,
}

impl Section {
    /// An empty one.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, items: Vec::new() }
    }

    /// Adds a setting.
    pub(super) fn set(&mut self, key: &'static str, value: impl Into<String>) {
        self.items.push(Item::Set { key, value: value.into(), note: None });
    }

    /// Adds a setting with a remark.
    pub(super) fn noted(&mut self, key: &'static str, value: impl Into<String>, note: impl Into<String>) {
        self.items.push(Item::Set { key, value: value.into(), note: Some(note.into()) });
    }

    /// Adds a remark.
    pub(super) fn remark(&mut self, text: impl Into<String>) {
        self.items.push(Item::Remark(text.into()));
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items.iter().filter_map(|item| match item {
            Item::Set { key, value, .. } => Some((*key, value.as_str())),
            Item::Remark(_) => None,
        })
    }
}

/// A value that is the rest of its line, such as a path: only `%` is special in it.
pub(super) fn whole(value: &str) -> Result<String, String> {
    if value.ends_with('\\') || value.trim() != value || value.is_empty() {
        return Err("a unit file would join it with the next line or trim it".to_owned());
    }
    Ok(value.replace('%', "%%"))
}

/// One word of a value that is a list.
pub(super) fn word(value: &str) -> String {
    let value = value.replace('%', "%%");
    let plain = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | ':' | '%' | '@' | '+' | ',' | '=')
    };
    if !value.is_empty() && value.chars().all(plain) {
        return value;
    }
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// One argument of a command, in which `$` is special too.
pub(super) fn argument(value: &str) -> String {
    word(&value.replace('$', "$$"))
}

/// The text of a unit, when `rust-ini` reads the very same settings out of it.
pub(super) fn print(header: &[String], sections: &[Section], comments: bool) -> Result<String, String> {
    let mut file = Ini::new();
    for section in sections {
        let mut properties = file.with_section(Some(section.name));
        for (key, value) in section.pairs() {
            properties.add(key, value);
        }
    }
    let options = WriteOption {
        escape_policy: EscapePolicy::Nothing,
        line_separator: ini::LineSeparator::CR,
        kv_separator: "=",
    };
    let mut bytes = Vec::new();
    file.write_to_opt(&mut bytes, options).map_err(|error| error.to_string())?;
    let plain = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    let text = with_remarks(&plain, header, sections, comments);
    if same(&text, sections) { Ok(text) } else { Err("a value does not survive a unit file".to_owned()) }
}

/// Puts remarks above the lines they belong to; the lines come in the order of the items.
fn with_remarks(plain: &str, header: &[String], sections: &[Section], comments: bool) -> String {
    let mut out = String::new();
    let say = |out: &mut String, text: &str| {
        if comments {
            out.push_str(&comment('#', text));
        }
    };
    for line in header {
        say(&mut out, line);
    }
    let mut lines = plain.lines().filter(|line| !line.is_empty());
    for section in sections {
        if !out.is_empty() {
            out.push('\n');
        }
        out.extend(lines.next().into_iter().flat_map(|line| [line, "\n"]));
        for item in &section.items {
            match item {
                Item::Remark(text) => say(&mut out, text),
                Item::Set { note, .. } => {
                    if let Some(note) = note {
                        say(&mut out, note);
                    }
                    out.extend(lines.next().into_iter().flat_map(|line| [line, "\n"]));
                }
            }
        }
    }
    out
}

fn same(text: &str, sections: &[Section]) -> bool {
    let options = ParseOption { enabled_quote: false, enabled_escape: false, ..ParseOption::default() };
    let Ok(read) = Ini::load_from_str_opt(text, options) else { return false };
    let found: Vec<_> =
        read.iter().filter(|(name, properties)| name.is_some() || !properties.is_empty()).collect();
    found.len() == sections.len()
        && found.iter().zip(sections).all(|((name, properties), section)| {
            *name == Some(section.name) && properties.iter().eq(section.pairs())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What systemd's `extract_first_word` with quotes and escapes makes of one word.
    fn read(word: &str) -> String {
        let inner =
            word.strip_prefix('"').map_or(word, |word| word.strip_suffix('"').unwrap_or("unterminated"));
        let mut out = String::new();
        let mut escaped = false;
        for c in inner.chars() {
            if c == '\\' && !escaped {
                escaped = true;
                continue;
            }
            assert!(escaped || c != '"', "the word ends early");
            out.push(c);
            escaped = false;
        }
        out.replace("%%", "%")
    }

    #[test]
    fn a_word_is_read_as_it_was() {
        for value in [
            "", " ", "a b", "a;b", "a\"b", "'", "\\", "a\\", "\\\\", "%n", "100%", "#", "; x", "é", "a=b",
            "\\x20", "~",
        ] {
            assert_eq!(read(&word(value)), value);
        }
        assert_eq!(argument("$HOME ${x}"), "\"$$HOME $${x}\"");
    }

    #[test]
    fn a_line_that_would_grow_is_refused() {
        assert!(whole("/a\\").is_err() && whole(" /a").is_err() && whole("").is_err());
        assert_eq!(whole("/a b/%n"), Ok("/a b/%%n".to_owned()));
    }

    #[test]
    fn a_unit_is_read_back_before_it_is_given() {
        let mut section = Section::new("Service");
        section.noted("ExecStart", "/bin/a \"b c\"", "x\ny");
        section.set("ReadWritePaths", "/a");
        section.set("ReadWritePaths", "/b");
        let text = print(&["head".to_owned()], &[section.clone()], true);
        assert_eq!(text, Ok("# head\n\n[Service]\n# x y\nExecStart=/bin/a \"b c\"\nReadWritePaths=/a\nReadWritePaths=/b\n".to_owned()));
        section.set("Description", "a\nExecStart=/bin/evil");
        assert!(print(&[], &[section], true).is_err());
    }
}
