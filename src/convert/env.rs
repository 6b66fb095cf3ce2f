//! `UWSGI_*` variables, as lines of NAME=value, in a shell, a Dockerfile or a compose file.

use super::args::{check, model, note_losses};
use super::group::groups;
use super::model::{Entry, Model};
use super::{Input, Job, Refused, spell, token, variables};

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
pub(super) fn read(input: &Input) -> Result<Model<'static>, Refused> {
    let (words, passed) = variables::read(&input.source)?;
    let entries: Vec<Entry> = words.into_iter().filter_map(|word| variable(&word.text, word.line)).collect();
    if entries.is_empty() {
        return Err(Refused::new(0, "no line sets a variable `UWSGI_*`"));
    }
    let lines = if passed == 1 { "1 line".to_owned() } else { format!("{passed} lines") };
    let notes = (passed > 0).then(|| format!("{lines} without a variable `UWSGI_*` left away"));
    Ok(model(entries, notes.into_iter().collect()))
}

/// `core/uwsgi.c:uwsgi_setup`: small letters and dashes.
pub(super) fn variable(text: &[u8], line: usize) -> Option<Entry<'static>> {
    let equals = memchr::memchr(b'=', text)?;
    let name = text[..equals].strip_prefix(b"UWSGI_").filter(|name| !OTHERS.contains(name))?;
    let fold = |byte: &u8| if *byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    let value = text[equals + 1..].to_vec();
    Some(Entry { key: name.iter().map(fold).collect(), value: value.into(), bare: false, line })
}

/// Writes the section asked: a variable an entry. Their order is nobody's promise, so that none may matter.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    note_losses(job, "an environment");
    let model = job.model;
    let block = model.blocks.iter().find(|block| block.name == model.asked);
    let items = block.map_or(&[][..], |block| &block.items);
    let mut out = Vec::new();
    let (groups, _) = groups(items, "an environment")?;
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
    let text = [b"UWSGI_", &name[..], b"=", &value].concat();
    let read = variables::read(&text).map(|(words, _)| words);
    if !read.is_ok_and(|words| matches!(&words[..], [word] if word.text == text)) {
        let reason = "quotes, blanks around it, line ends, ` #`, `\\` at its end or `$NAME` would be read as something else";
        return Err(Refused::new(
            entry.line,
            format!("`{shown}`: no line NAME=value can hold this value: {reason}"),
        ));
    }
    Ok([&text[..], b"\n"].concat())
}
