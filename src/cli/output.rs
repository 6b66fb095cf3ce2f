//! Standard output and standard error.

use std::fmt::Write as _;
use std::io::{self, BufWriter, StdoutLock, Write as _};

use serde::Serialize;

use super::args::DataFormat;
use super::server::Failure;
use crate::evaluate::{EntryId, Evaluation};

/// Buffered standard output; a reader that goes away ends the program quietly.
pub(super) struct Output {
    pub(super) out: BufWriter<StdoutLock<'static>>,
}

impl Output {
    pub(super) fn new() -> Self {
        Self { out: BufWriter::new(io::stdout().lock()) }
    }

    /// A line on standard output.
    pub(super) fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\n")?;
        Ok(())
    }

    /// A finished text on standard output.
    pub(super) fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
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
        let _ = writeln!(io::stderr(), "uwsgi-lint: {text}");
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
