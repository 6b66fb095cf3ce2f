//! The command line that a Dockerfile starts.

use super::Refused;
use super::words::{self, Word};

/// One instruction in however many lines.
struct Instruction {
    /// In capitals.
    name: Vec<u8>,
    line: usize,
    /// What follows the name.
    text: Vec<u8>,
}

/// The words of the last ENTRYPOINT and CMD, if this is a Dockerfile.
pub(super) fn command(source: &[u8]) -> Result<Option<Vec<Word>>, Refused> {
    let (mut entrypoint, mut cmd) = (None, None);
    for instruction in instructions(source) {
        match &instruction.name[..] {
            // Another stage starts from an image of its own.
            b"FROM" => (entrypoint, cmd) = (None, None),
            b"ENTRYPOINT" => entrypoint = Some(instruction),
            b"CMD" => cmd = Some(instruction),
            _ => {}
        }
    }
    // An entry point that a shell runs is given nothing of CMD.
    let alone = entrypoint.as_ref().is_some_and(|entrypoint| !entrypoint.text.starts_with(b"["));
    let parts = [entrypoint, cmd.filter(|_| !alone)];
    if parts.iter().all(Option::is_none) {
        return Ok(None);
    }
    let mut words = Vec::new();
    for part in parts.into_iter().flatten() {
        words.extend(part.words()?);
    }
    Ok(Some(words))
}

/// `NAME=value` of every ENV that holds where the last CMD runs.
pub(super) fn environment(source: &[u8]) -> Result<Vec<Word>, Refused> {
    let mut found = Vec::new();
    for instruction in instructions(source) {
        match &instruction.name[..] {
            b"FROM" => found.clear(),
            b"ENV" => found.extend(instruction.variables()?),
            _ => {}
        }
    }
    Ok(found)
}

/// Whether a text is a Dockerfile: its first instruction says from what an image is made.
pub(super) fn is_one(source: &[u8]) -> bool {
    let mut all = instructions(source).into_iter().filter(|one| !one.name.is_empty() && one.name != b"ARG");
    all.next().is_some_and(|first| first.name == b"FROM" && !first.text.starts_with(b"="))
}

fn instructions(source: &[u8]) -> Vec<Instruction> {
    let mut found: Vec<Instruction> = Vec::new();
    let mut goes_on = false;
    for (number, line) in source.split(|byte| *byte == b'\n').enumerate() {
        let text = line.trim_ascii();
        // Comments and empty lines do not end an instruction.
        if text.starts_with(b"#") || goes_on && text.is_empty() {
            continue;
        }
        if let Some(last) = found.last_mut().filter(|_| goes_on) {
            last.text.push(b'\n');
            last.text.extend_from_slice(text);
        } else {
            let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
            let (name, text) = (text[..end].to_ascii_uppercase(), text[end..].trim_ascii().to_vec());
            found.push(Instruction { name, line: number + 1, text });
        }
        goes_on = text.ends_with(b"\\");
    }
    found
}

impl Instruction {
    /// `NAME=value NAME=value`, or `NAME value` to the end of the line.
    fn variables(&self) -> Result<Vec<Word>, Refused> {
        let name = self.text.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        if name.contains(&b'=') {
            return words::split(&self.text, self.line);
        }
        let value = self.text[name.len()..].trim_ascii();
        Ok(vec![Word { text: [name, b"=", value].concat(), line: self.line }])
    }

    fn words(&self) -> Result<Vec<Word>, Refused> {
        if !self.text.starts_with(b"[") {
            return words::split(&self.text, self.line);
        }
        // A backslash at the end of a line is no part of the list.
        let lines = self.text.split(|byte| *byte == b'\n');
        let text =
            lines.map(|line| line.strip_suffix(b"\\").unwrap_or(line)).collect::<Vec<_>>().join(&b'\n');
        let list: Vec<String> = serde_json::from_slice(&text)
            .map_err(|_| Refused::new(self.line, "this is no list of words in quotes"))?;
        Ok(list.into_iter().map(|word| Word { text: word.into_bytes(), line: self.line }).collect())
    }
}
