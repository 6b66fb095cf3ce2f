//! Standard output and standard error.

use std::fmt::Write as _;
use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write as _};

use serde::Serialize;

use super::args::DataFormat;
use super::server::Failure;
use crate::evaluate::{EntryId, Evaluation};

/// Buffered standard output; a reader that goes away ends the program quietly.
pub(super) struct Output {
    pub(super) out: BufWriter<StdoutLock<'static>>,
    /// The mistake that was noted last, with nothing noted since.
    mistake: String,
}

impl Output {
    pub(super) fn new() -> Self {
        Self { out: BufWriter::new(io::stdout().lock()), mistake: String::new() }
    }

    /// A line on standard output.
    pub(super) fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\n")?;
        Ok(())
    }

    /// What a file holds, byte by byte; on a terminal nothing in it drives it.
    pub(super) fn file(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if io::stdout().is_terminal() {
            self.out.write_all(visible(bytes).as_bytes())?;
        } else {
            self.out.write_all(bytes)?;
        }
        Ok(())
    }

    /// A line on standard error, as it is.
    pub(super) fn remark(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// A remark on standard error.
    pub(super) fn note(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = writeln!(io::stderr(), "uwsgi-lint: {}", escape(text.as_bytes()));
        self.mistake.clear();
    }

    /// Notes a mistake; the same one in the settings of many files is told once.
    pub(super) fn mistake(&mut self, text: String) {
        if self.mistake != text {
            self.note(&text);
            self.mistake = text;
        }
    }

    /// Data in a machine's format.
    pub(super) fn data(&mut self, json: &impl Serialize, format: DataFormat) -> Result<(), Failure> {
        match format {
            DataFormat::Yaml => {
                serde_yaml::to_writer(&mut self.out, json)
                    .map_err(|error| Failure::internal(error.to_string()))?;
            }
            DataFormat::Json | DataFormat::Text => {
                serde_json::to_writer_pretty(&mut self.out, json)
                    .map_err(|error| Failure::from(io::Error::from(error)))?;
                self.out.write_all(b"\n")?;
            }
        }
        Ok(())
    }
}

/// Bytes as text: an invalid byte becomes `\xNN`.
pub(super) fn text_of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// Bytes for a person's terminal: nothing in them drives it.
pub(super) fn escape(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for c in text_of(bytes).chars() {
        let hidden = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if c.is_control() || hidden {
            text.extend(c.escape_default());
        } else {
            text.push(c);
        }
    }
    text
}

/// The lines of a file for a person's terminal: tabs and ends of lines stay.
fn visible(bytes: &[u8]) -> String {
    let line = |line: &[u8]| {
        let end = if line.ends_with(b"\r\n") { 2 } else { usize::from(line.ends_with(b"\n")) };
        let (text, end) = line.split_at(line.len() - end);
        let parts: Vec<String> = text.split(|&byte| byte == b'\t').map(escape).collect();
        parts.join("\t") + &text_of(end)
    };
    bytes.split_inclusive(|&byte| byte == b'\n').map(line).collect()
}

/// The value of an entry for a person: `?` for pieces of unknown, secrets masked.
pub(super) fn shown_value(evaluation: &Evaluation, id: EntryId) -> String {
    let value = evaluation.value(id);
    if crate::lint::secret::is_secret(evaluation.key(id), value) {
        return "****".to_owned();
    }
    match &evaluation.entry(id).value.holes {
        None => escape(value),
        Some(holes) => {
            let mut out = String::new();
            let mut from = 0;
            for hole in holes.iter() {
                out.push_str(&escape(&value[from..hole.at as usize]));
                out.push_str("<?>");
                from = hole.at as usize + 1;
            }
            out.push_str(&escape(&value[from..]));
            out
        }
    }
}

/// Text in lines of at most 88 columns, each after `indent` blanks.
pub(super) fn wrap(text: &str, indent: usize) -> String {
    const WIDTH: usize = 88;
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > WIDTH - indent {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    let indented: Vec<String> = lines.iter().map(|line| format!("{}{line}", " ".repeat(indent))).collect();
    indented.join("\n")
}
