//! `file:line:col: severity[rule] message`, a line each.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::source::View;
use super::{Report, escape};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut line = String::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for finding in &file.findings {
            let at = view.locate(finding.place);
            line.clear();
            escape::one_line(&mut line, at.file);
            let (severity, rule) = (finding.severity.name(), finding.rule.id);
            let _ = write!(line, ":{}:{}: {severity}[{rule}] ", at.line, at.column);
            escape::one_line(&mut line, &finding.message);
            line.push('\n');
            out.write_all(line.as_bytes())?;
        }
    }
    Ok(())
}
