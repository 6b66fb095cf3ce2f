//! `UWSGI_*` variables, as lines of NAME=value, in a shell, a Dockerfile or a compose file.

use super::args::{asked, check, model, note_losses};
use super::group::groups;
use super::model::{Block, Entry, Item, Model};
use super::{Input, Job, Refused, spell, token, words};

/// Names that the server takes for something else (`core/config.c`, `core/uwsgi.c:uwsgi_setup`).
const OTHERS: [&[u8]; 8] = [
    b"RELOADS",
    b"VASSALS_DIR",
    b"EMPEROR_FD",
    b"EMPEROR_FD_CONFIG",
    b"EMPEROR_PROXY",
    b"BROODLORD_NUM",
    b"JAIL_PID",
    b"ORIGINAL_PROC_NAME",
];

/// Reads lines; what is no `UWSGI_*` variable is passed over.
pub(super) fn read(input: &Input) -> Result<Model, Refused> {
    let (mut entries, mut passed) = (Vec::new(), 0);
    for (number, line) in input.source.split(|byte| *byte == b'\n').enumerate() {
        let line = line.trim_ascii();
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        match variables(line, number + 1)? {
            found if found.is_empty() => passed += 1,
            found => entries.extend(found),
        }
    }
    let notes = if passed > 0 {
        vec![format!("{passed} lines without a variable `UWSGI_*` are left away")]
    } else {
        Vec::new()
    };
    Ok(model(entries, notes))
}

/// `NAME=value`, after `export`, `ENV` or `- `; `NAME: value` of a compose file.
fn variables(line: &[u8], number: usize) -> Result<Vec<Entry>, Refused> {
    let strip = |line: &[u8], word: &[u8]| line.strip_prefix(word).map(|rest| rest.trim_ascii().to_vec());
    let shell = strip(line, b"export ").or_else(|| strip(line, b"ENV "));
    if let Some(rest) = shell {
        let words = words::split(&rest, number)?;
        return Ok(words.iter().filter_map(|word| variable(&word.text, number)).collect());
    }
    let item = line.strip_prefix(b"- ").unwrap_or(line).trim_ascii();
    let quoted = unquoted(item);
    let equals = memchr::memchr(b'=', quoted).unwrap_or(usize::MAX);
    let colon = memchr::memmem::find(quoted, b": ").unwrap_or(usize::MAX);
    if colon < equals {
        let pair = [&quoted[..colon], b"=", unquoted(quoted[colon + 2..].trim_ascii())].concat();
        return Ok(variable(&pair, number).into_iter().collect());
    }
    Ok(variable(quoted, number).into_iter().collect())
}

fn unquoted(text: &[u8]) -> &[u8] {
    match text {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        other => other,
    }
}

fn variable(text: &[u8], line: usize) -> Option<Entry> {
    let equals = memchr::memchr(b'=', text)?;
    let name = text[..equals].strip_prefix(b"UWSGI_").filter(|name| !OTHERS.contains(name))?;
    let fold = |byte: &u8| if *byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    let value = unquoted(&text[equals + 1..]).to_vec();
    Some(Entry { key: name.iter().map(fold).collect(), value, bare: false, line })
}

/// Writes the section asked: a variable an entry. Their order is nobody's promise, so that none may matter.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    note_losses(job, "an environment");
    let items: Vec<Item> = asked(job).cloned().map(Item::Entry).collect();
    let block = Block { name: Vec::new(), line: 0, lead: Vec::new(), items };
    let mut out = Vec::new();
    let (groups, _) = groups(&block, "an environment")?;
    for group in groups {
        if let Some((_, again)) = group.entries.get(1) {
            let name = spell::shown(group.key);
            return Err(Refused::new(again.line, format!("an environment can not give `{name}` two values")));
        }
        out.extend(line(group.entries[0].1)?);
    }
    Ok(out)
}

fn line(entry: &Entry) -> Result<Vec<u8>, Refused> {
    check(entry, "an environment")?;
    let name: Vec<u8> =
        entry.key.iter().map(|byte| if *byte == b'-' { b'_' } else { byte.to_ascii_uppercase() }).collect();
    let fine =
        entry.key.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-');
    let value = token::read(&entry.value);
    let shown = spell::shown(&entry.key);
    if !fine || entry.key.is_empty() || OTHERS.contains(&&name[..]) {
        return Err(Refused::new(entry.line, format!("no variable of the environment stands for `{shown}`")));
    }
    if value.contains(&b'\n') || unquoted(value.trim_ascii()) != &*value {
        let reason =
            format!("`{shown}`: a line NAME=value can not hold line ends, quotes or blanks around a value");
        return Err(Refused::new(entry.line, reason));
    }
    Ok([b"UWSGI_", &name[..], b"=", &value, b"\n"].concat())
}
