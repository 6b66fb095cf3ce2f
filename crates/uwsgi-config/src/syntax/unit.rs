//! Unit files of systemd (`systemd.syntax(7)`, `src/shared/conf-parser.c:config_parse`): sections, keys and values.
//!
//! * A line that ends in a backslash goes on in the next one; comments in between are left away.
//! * `#` and `;` begin comments at the start of a line only.
//! * A key may come again; what that means is the key's own affair.

use super::Span;

/// One `Key=Value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The section.
    pub section: Vec<u8>,
    /// The key.
    pub key: Vec<u8>,
    /// The value, with a blank where a line was continued.
    pub value: Vec<u8>,
    /// The key and the value.
    pub span: Span,
    /// The value.
    pub value_span: Span,
}

/// A unit file, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The settings in their order.
    pub settings: Vec<Setting>,
    /// Comments, with their mark.
    pub comments: Vec<Span>,
}

impl File {
    /// The settings of a key, in their order.
    pub fn all<'a, 'n>(
        &'a self,
        section: &'n str,
        key: &'n str,
    ) -> impl DoubleEndedIterator<Item = &'a Setting> + use<'a, 'n> {
        let is_it = move |one: &&'a Setting| one.section == section.as_bytes() && one.key == key.as_bytes();
        self.settings.iter().filter(is_it)
    }

    /// The last setting of a key; none when it is empty, which resets it.
    pub fn last(&self, section: &str, key: &str) -> Option<&Setting> {
        self.all(section, key).next_back().filter(|one| !one.value.is_empty())
    }

    /// The settings of a key that adds up: an empty one takes back those before it.
    pub fn list(&self, section: &str, key: &str) -> Vec<&Setting> {
        let mut list = Vec::new();
        for one in self.all(section, key) {
            if one.value.is_empty() {
                list.clear();
            } else {
                list.push(one);
            }
        }
        list
    }
}

/// Reads a unit file. Total: what is no setting is left away.
pub fn parse(source: &[u8]) -> File {
    let (mut file, mut section) = (File::default(), Vec::new());
    let mut lines = Lines { source, at: 0 };
    while let Some(line) = lines.next() {
        let text = line.of(source);
        match text.first() {
            None => {}
            Some(b'#' | b';') => file.comments.push(line),
            Some(b'[') => section = text[1..].strip_suffix(b"]").unwrap_or(&text[1..]).to_vec(),
            Some(_) => {
                let (value, end) = continued(text, line.end, &mut lines, &mut file.comments);
                file.settings.extend(setting(&section, line.start as usize, &value, text, end));
            }
        }
    }
    file
}

/// The value of a line and of those that continue it, and where the last of them ends.
fn continued(text: &[u8], end: u32, lines: &mut Lines<'_>, comments: &mut Vec<Span>) -> (Vec<u8>, u32) {
    let (mut whole, mut end) = (text.to_vec(), end);
    while whole.ends_with(b"\\") {
        whole.pop();
        let Some(next) = lines.next() else { break };
        let more = next.of(lines.source);
        if matches!(more.first(), Some(b'#' | b';')) {
            comments.push(next);
            whole.push(b'\\');
            continue;
        }
        whole.push(b' ');
        whole.extend_from_slice(more);
        end = next.end;
    }
    (whole, end)
}

fn setting(section: &[u8], start: usize, whole: &[u8], first: &[u8], end: u32) -> Option<Setting> {
    let equals = memchr::memchr(b'=', first)?;
    let key = whole[..equals].trim_ascii_end().to_vec();
    let value = whole[equals + 1..].trim_ascii().to_vec();
    let gap = first[equals + 1..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let end = end as usize;
    let value_span = Span::new((start + equals + 1 + gap).min(end), end);
    Some(Setting { section: section.to_vec(), key, value, span: Span::new(start, end), value_span })
}

/// Lines without the blanks around them.
struct Lines<'a> {
    source: &'a [u8],
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = self.source.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = &rest[..length];
        let start = self.at + (line.len() - line.trim_ascii_start().len());
        let text = line.trim_ascii();
        self.at += length + 1;
        Some(Span::new(start, start + text.len()))
    }
}

/// The words of a command line (`src/basic/extract-word.c`, with quotes and C escapes); none when a quote stays open.
pub fn words(value: &[u8]) -> Option<Vec<Vec<u8>>> {
    let (mut words, mut word, mut quote): (Vec<Vec<u8>>, Option<Vec<u8>>, Option<u8>) =
        (Vec::new(), None, None);
    let mut bytes = value.iter().copied();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\\', _) => word.get_or_insert_default().push(bytes.next()?),
            (b'"' | b'\'', None) => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (_, Some(open)) if byte == open => quote = None,
            (b' ' | b'\t' | b'\n' | b'\r', None) => words.extend(word.take()),
            _ => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_with_continued_lines() {
        let source = b"# a\n[Service]\nExecStart=/bin/a \\\n  # b\n  --c \\\n --d\n; e\nUser = x \nUser=\n[Install]\nX=1";
        let file = parse(source);
        let Some(start) = file.last("Service", "ExecStart") else { panic!("no start") };
        assert_eq!(start.value, b"/bin/a  --c  --d");
        assert_eq!(start.span.of(source), b"ExecStart=/bin/a \\\n  # b\n  --c \\\n --d");
        assert_eq!(file.comments.len(), 3);
        let users: Vec<&[u8]> = file.all("Service", "User").map(|one| one.value_span.of(source)).collect();
        assert_eq!(users, [&b"x"[..], b""]);
        assert!(file.last("Service", "User").is_none() && file.list("Service", "User").is_empty());
        assert!(file.last("Install", "X").is_some_and(|one| one.value == b"1"));
    }

    /// Where no line is continued, `rust-ini` reads the same.
    #[test]
    fn settings_as_another_reader_has_them() {
        let source =
            "[Unit]\nDescription=a b\n\n[Service]\n# c\nType=notify\nReadWritePaths=/a\nReadWritePaths=/b\n";
        let options =
            ini::ParseOption { enabled_quote: false, enabled_escape: false, ..ini::ParseOption::default() };
        let Ok(other) = ini::Ini::load_from_str_opt(source, options) else { panic!("not read") };
        let theirs: Vec<(String, String, String)> = other
            .iter()
            .flat_map(|(section, all)| {
                all.iter().map(move |(key, value)| {
                    (section.unwrap_or("").to_owned(), key.to_owned(), value.to_owned())
                })
            })
            .collect();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let ours: Vec<_> = parse(source.as_bytes())
            .settings
            .iter()
            .map(|one| (text(&one.section), text(&one.key), text(&one.value)))
            .collect();
        assert_eq!(ours, theirs);
    }

    #[test]
    fn command_lines() {
        let words = |text: &str| {
            let words = words(text.as_bytes())?;
            Some(words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect::<Vec<_>>())
        };
        assert_eq!(
            words("/a  'b c' d\"e f\"\\ g ''"),
            Some(vec!["/a".into(), "b c".into(), "de f g".into(), String::new()])
        );
        assert_eq!(words("a 'b"), None);
        assert_eq!(words("a\\"), None);
    }
}
