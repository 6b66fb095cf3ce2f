//! stub until the real module is merged
use std::sync::Arc;
/// s
pub struct SourceText { /// n
 pub name: String, /// b
 pub bytes: Arc<[u8]> }
/// f
pub struct FileReport { /// s
 pub sources: Vec<SourceText>, /// f
 pub findings: Vec<crate::lint::Finding>, /// e
 pub edits: Vec<(usize, Vec<()>)> }
/// s
#[derive(Default)]
pub struct Summary { /// .
 pub files: usize, /// .
 pub errors: usize, /// .
 pub warnings: usize, /// .
 pub infos: usize, /// .
 pub styles: usize, /// .
 pub fixed: usize }
/// r
pub struct Report { /// .
 pub files: Vec<FileReport>, /// .
 pub summary: Summary }
/// f
#[derive(Clone, Copy, PartialEq)]
pub enum Format { /// .
 Human, /// .
 Concise, /// .
 Json }
impl Format { /// .
 pub const ALL: [Format; 3] = [Format::Human, Format::Concise, Format::Json];
 /// .
 pub fn name(self) -> &'static str { match self { Self::Human => "human", Self::Concise => "concise", Self::Json => "json" } }
 /// .
 pub fn parse(n: &str) -> Option<Self> { Self::ALL.into_iter().find(|f| f.name() == n) } }
/// s
pub struct Style { /// .
 pub color: bool, /// .
 pub unicode: bool, /// .
 pub width: usize }
/// w
pub fn write(format: Format, report: &Report, _style: &Style, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let mut all = Vec::new();
    for file in &report.files {
        let index = crate::syntax::LineIndex::new(&file.sources[0].bytes);
        for finding in &file.findings {
            let pos = |p: crate::lint::Place, at: u32| { let s = &file.sources[p.load.0 as usize]; if p.load.0 == 0 { index.position(&s.bytes, at) } else { crate::syntax::LineIndex::new(&s.bytes).position(&s.bytes, at) } };
            let (line, column) = pos(finding.place, finding.place.span.start);
            if format == Format::Json {
                let related: Vec<_> = finding.related.iter().map(|r| serde_json::json!({"message": r.message, "file": file.sources[r.place.load.0 as usize].name, "line": pos(r.place, r.place.span.start).0})).collect();
                all.push(serde_json::json!({"rule": finding.rule.id, "severity": finding.severity.name(), "message": finding.message, "help": finding.help, "file": file.sources[0].name, "line": line, "column": column, "refuses": finding.refuses, "related": related}));
            } else {
                writeln!(out, "{}:{line}:{column}: {}[{}] {}", file.sources[0].name, finding.severity.name(), finding.rule.id, finding.message)?;
            }
        }
    }
    if format == Format::Json { writeln!(out, "{}", serde_json::json!({"version": 1, "findings": all}))?; }
    Ok(())
}
