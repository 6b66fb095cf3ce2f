//! Standard output and standard error.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write as _};

use serde::Serialize;

use super::args::DataFormat;
use super::server::Failure;
use uwsgi_lint::display::{escape, visible};

/// A remark on standard error.
pub(super) fn note(text: &str) {
    let _ = writeln!(io::stderr(), "uwsgi-lint: {}", escape(text.as_bytes()));
}

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

    /// Lines on standard output.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
        Ok(())
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
        note(text);
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
        if format == DataFormat::Yaml {
            // As a text first: the writer's error does not tell a pipe that was closed from a defect.
            let text = serde_yaml::to_string(json).map_err(|error| Failure::internal(error.to_string()))?;
            return self.file(text.as_bytes());
        }
        if io::stdout().is_terminal() {
            let text =
                serde_json::to_string_pretty(json).map_err(|error| Failure::internal(error.to_string()))?;
            return self.file((text + "\n").as_bytes());
        }
        serde_json::to_writer_pretty(&mut self.out, json)
            .map_err(|error| Failure::from(io::Error::from(error)))?;
        self.out.write_all(b"\n")?;
        Ok(())
    }
}
