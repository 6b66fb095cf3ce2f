//! What of a value may reach an output.

use crate::evaluate::{Evaluation, Value};

/// Openings of what someone or something still has to fill in. The server leaves a reference that it cannot resolve as it stands.
const UNFILLED: [&str; 8] = ["$(", "@(", "%(", "${", "{{", "{%", "<%", "%{"];

/// The text of a value; the reason why it cannot be used otherwise.
pub(super) fn of_value(evaluation: &Evaluation, value: &Value) -> Result<String, String> {
    match value.cause() {
        Some(cause) => Err(format!("it depends on {}, which is not known here", cause.describe())),
        None => of_bytes(evaluation.text(value.text)),
    }
}

/// UTF-8 without control characters and without anything left to be filled in.
pub(super) fn of_bytes(bytes: &[u8]) -> Result<String, String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err("it holds bytes that are not UTF-8".to_owned());
    };
    if text.chars().any(char::is_control) {
        return Err("it holds a control character".to_owned());
    }
    match UNFILLED.iter().find(|opening| text.contains(*opening)) {
        Some(opening) => Err(format!("`{opening}` in it was not resolved")),
        None => Ok(text.to_owned()),
    }
}

/// Text for a comment: one line, no control characters, not too long.
pub(super) fn remark(text: &str) -> String {
    const LONGEST: usize = 160;
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    clean.trim_end_matches(['\\', ' ']).to_owned()
}

/// A line that is a remark, behind the mark of its language.
pub(super) fn comment(mark: char, text: &str) -> String {
    format!("{mark} {}\n", remark(text))
}

/// Letters, digits and `_` of a name, for the names that nginx and shells give things.
pub(super) fn identifier(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// The same, short enough for the names of nginx's variables, whose table has buckets of 64 bytes.
pub(super) fn short_identifier(name: &str) -> String {
    const LONGEST: usize = 24;
    let whole = identifier(name);
    if whole.len() <= LONGEST {
        return whole;
    }
    format!("{}_{:08x}", &whole[..LONGEST - 9], hash(&whole))
}

/// A number that texts hardly share (FNV-1a).
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A path with `..` taken out by text alone, as unit files want it.
pub(super) fn settled(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    format!("/{}", parts.join("/"))
}

/// Joins a path to a folder by text alone, `.` and empty parts taken out.
pub(super) fn join(folder: &str, path: &str) -> String {
    let whole = if path.starts_with('/') { path.to_owned() } else { format!("{folder}/{path}") };
    let parts: Vec<&str> = whole.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    format!("/{}", parts.join("/"))
}

/// The folder that holds a path.
pub(super) fn parent(path: &str) -> &str {
    match path.rfind('/') {
        None | Some(0) => "/",
        Some(at) => &path[..at],
    }
}

/// Whether a path is a folder or lies in it.
pub(super) fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
