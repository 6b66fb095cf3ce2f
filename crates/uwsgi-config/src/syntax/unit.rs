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
    /// The bytes of the value, a span a line.
    pub lines: Vec<Span>,
}

/// A unit file, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The settings in their order.
    pub settings: Vec<Setting>,
    /// Comments, with their mark.
    pub comments: Vec<Span>,
    /// Lines of a section without `=`, which systemd ignores.
    pub ignored: Vec<Span>,
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

/// Reads a unit file. Total: what is no setting is set aside.
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
                let (value, spans) = continued(line, &mut lines, &mut file.comments);
                match setting(&section, &value, text, spans) {
                    Some(setting) => file.settings.push(setting),
                    None => file.ignored.push(line),
                }
            }
        }
    }
    file
}

/// The value of a line and of those that continue it, and where each of them stands.
fn continued(line: Span, lines: &mut Lines<'_>, comments: &mut Vec<Span>) -> (Vec<u8>, Vec<Span>) {
    let (mut whole, mut spans) = (line.of(lines.source).to_vec(), vec![line]);
    while whole.ends_with(b"\\") {
        whole.pop();
        let Some(next) = lines.next() else {
            // The last line is not continued, so its backslash is taken off here.
            spans.extend(spans.last().map(|last| Span::empty(last.end as usize)));
            break;
        };
        let more = next.of(lines.source);
        if matches!(more.first(), Some(b'#' | b';')) {
            comments.push(next);
            whole.push(b'\\');
            continue;
        }
        whole.push(b' ');
        whole.extend_from_slice(more);
        spans.push(next);
    }
    (whole, spans)
}

fn setting(section: &[u8], whole: &[u8], first: &[u8], mut lines: Vec<Span>) -> Option<Setting> {
    let equals = memchr::memchr(b'=', first)?;
    let key = whole[..equals].trim_ascii_end().to_vec();
    let value = whole[equals + 1..].trim_ascii().to_vec();
    let gap = first[equals + 1..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let (start, end) = (lines.first()?.start as usize, lines.last()?.end as usize);
    let value_span = Span::new((start + equals + 1 + gap).min(end), end);
    if let Some(first) = lines.first_mut() {
        first.start = value_span.start.min(first.end);
    }
    // The backslash that continues a line is none of the value.
    let count = lines.len();
    for line in lines.iter_mut().take(count - 1) {
        line.end = line.end.saturating_sub(1).max(line.start);
    }
    Some(Setting { section: section.to_vec(), key, value, span: Span::new(start, end), value_span, lines })
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
        assert!(file.ignored.is_empty());
        let source = b"[Service]\nExecStart=/bin/a \\\n --b\n  --c\n";
        assert_eq!(parse(source).ignored.iter().map(|line| line.of(source)).collect::<Vec<_>>(), [b"--c"]);
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
}
