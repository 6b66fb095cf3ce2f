//! Lines that set variables: of a file for `--env-file`, a shell, a Dockerfile, a compose file, a unit of systemd.
//!
//! What only a shell or a compose file can fill in is refused, and so is what these would read differently.

use super::Refused;
use super::words::{self, Word};
use memchr::memmem;

/// `NAME=value` of the `UWSGI_*` variables, and how many other lines there are.
pub(super) fn read(source: &[u8]) -> Result<(Vec<Word>, usize), Refused> {
    let (mut found, mut passed) = (Vec::new(), 0);
    for (number, line) in whole_lines(source) {
        let text = line.trim_ascii();
        if text.is_empty() || text.starts_with(b"#") {
            continue;
        }
        let mut words = variables(text, number)?;
        words.retain(|word| word.text.starts_with(b"UWSGI_"));
        passed += usize::from(words.is_empty());
        found.extend(words);
    }
    Ok((found, passed))
}

/// Lines with their numbers; a backslash at its end joins a line with the next one.
fn whole_lines(source: &[u8]) -> Vec<(usize, Vec<u8>)> {
    let mut lines: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut goes_on = false;
    for (number, line) in source.split(|byte| *byte == b'\n').enumerate() {
        match lines.last_mut().filter(|_| goes_on) {
            Some((_, whole)) => {
                whole.push(b'\n');
                whole.extend_from_slice(line);
            }
            None => lines.push((number + 1, line.to_vec())),
        }
        let comment = line.trim_ascii_start().starts_with(b"#");
        goes_on = !comment && line.trim_ascii_end().ends_with(b"\\");
    }
    lines
}

fn variables(text: &[u8], line: usize) -> Result<Vec<Word>, Refused> {
    let after = |word: &[u8]| text.strip_prefix(word).map(<[u8]>::trim_ascii_start);
    if let Some(rest) = after(b"export ") {
        return words::split(rest, line);
    }
    if let Some(rest) = after(b"ENV ") {
        return docker(rest, line);
    }
    if let Some(rest) = after(b"Environment=") {
        return unit(rest, line);
    }
    let one = if let Some(item) = after(b"- ") {
        let ours =
            item.strip_prefix(b"\"").or(item.strip_prefix(b"'")).unwrap_or(item).starts_with(b"UWSGI_");
        if ours { Some(yaml(item, line)?).filter(|text| text.contains(&b'=')) } else { None }
    } else if let Some((name, value)) = mapping(text) {
        let set = name.starts_with(b"UWSGI_") && !value.is_empty();
        if set { Some([name, b"=", &yaml(value, line)?].concat()) } else { None }
    } else {
        plain(text, line)?
    };
    Ok(one.map(|text| Word { text, line }).into_iter().collect())
}

/// `ENV NAME=value …`, or `ENV NAME value` of old.
fn docker(rest: &[u8], line: usize) -> Result<Vec<Word>, Refused> {
    let end = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
    if rest[..end].contains(&b'=') {
        return words::split(rest, line);
    }
    let words = words::split(&rest[end..], line)?;
    let value: Vec<&[u8]> = words.iter().map(|word| &word.text[..]).collect();
    Ok(vec![Word { text: [&rest[..end], b"=", &value.join(&b' ')].concat(), line }])
}

/// systemd replaces `%` and a letter; `%%` is a percent sign.
fn unit(rest: &[u8], line: usize) -> Result<Vec<Word>, Refused> {
    let mut words = words::split(rest, line)?;
    for word in &mut words {
        let parts = pairs(&word.text, b'%');
        if parts.iter().any(|part| part.contains(&b'%')) {
            return Err(Refused::new(line, "systemd fills in what stands behind this `%`"));
        }
        word.text = parts.join(&b'%');
    }
    Ok(words)
}

/// `UWSGI_NAME: value`
fn mapping(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = memchr::memchr(b':', text)?;
    let rest = &text[colon + 1..];
    let written = &text[..colon];
    let name = match written {
        [b'"', name @ .., b'"'] | [b'\'', name @ .., b'\''] => name,
        _ => written,
    };
    let named = name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let parted = rest.first().is_none_or(u8::is_ascii_whitespace);
    (named && parted).then(|| (name, rest.trim_ascii()))
}

/// A scalar of YAML in a compose file, which fills in `$NAME` and takes `$$` for a dollar sign.
fn yaml(text: &[u8], line: usize) -> Result<Vec<u8>, Refused> {
    let value = if text.starts_with(b"\"") || text.starts_with(b"'") {
        let scalar =
            std::str::from_utf8(text).ok().and_then(|text| serde_yaml::from_str::<String>(text).ok());
        scalar.map(String::into_bytes).ok_or_else(|| Refused::new(line, "this is no text in quotes"))?
    } else {
        let end = memmem::find(text, b" #").unwrap_or(text.len());
        text[..end].trim_ascii_end().to_vec()
    };
    let parts = pairs(&value, b'$');
    if parts.iter().any(|part| is_filled(part)) {
        return Err(Refused::new(line, "a compose file fills in what stands behind this `$`"));
    }
    Ok(parts.join(&b'$'))
}

/// What stands between pairs of a sign.
fn pairs(text: &[u8], sign: u8) -> Vec<&[u8]> {
    let (mut parts, mut from) = (Vec::new(), 0);
    while let Some(at) = memmem::find(&text[from..], &[sign, sign]) {
        parts.push(&text[from..from + at]);
        from += at + 2;
    }
    parts.push(&text[from..]);
    parts
}

/// Whether a text has `$NAME`, `${NAME}` or a command in `$(…)`, and not only the `$(NAME)` of uWSGI.
fn is_filled(text: &[u8]) -> bool {
    memchr::memchr_iter(b'$', text).any(|at| match text.get(at + 1) {
        Some(b'(') => {
            let inside = &text[at + 2..];
            let end = memchr::memchr(b')', inside).unwrap_or(inside.len());
            let name = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
            end == inside.len() || !inside[..end].iter().all(name)
        }
        Some(next) => *next == b'{' || *next == b'_' || next.is_ascii_alphabetic(),
        None => false,
    })
}

/// `NAME=value`, which programs read in ways of their own.
fn plain(text: &[u8], line: usize) -> Result<Option<Vec<u8>>, Refused> {
    let Some(equals) = memchr::memchr(b'=', text).filter(|_| text.starts_with(b"UWSGI_")) else {
        return Ok(None);
    };
    let (name, value) = text.split_at(equals + 1);
    let inner = match value {
        [quote @ (b'"' | b'\''), inner @ .., last] if quote == last => {
            let plain = *quote == b'\'' || !inner.contains(&b'\\');
            Some(inner).filter(|inner| plain && !inner.contains(quote))
        }
        [b'"' | b'\'', ..] => None,
        value if value.ends_with(b"\\") || memmem::find(value, b" #").is_some() => None,
        value => Some(value),
    };
    let quoted = value.starts_with(b"'");
    match inner {
        Some(inner) if quoted || !is_filled(inner) => Ok(Some([name, inner].concat())),
        Some(_) => Err(Refused::new(line, "a shell or a compose file fills in what stands behind this `$`")),
        None => {
            Err(Refused::new(line, "programs differ in how they read this value: quotes, a `\\` or a ` #`"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<String> {
        let words = read(source.as_bytes()).map(|(words, _)| words).unwrap_or_default();
        words.into_iter().map(|word| String::from_utf8_lossy(&word.text).into_owned()).collect()
    }

    #[test]
    fn each_kind_of_line() {
        for (line, expected) in [
            ("UWSGI_A=b c", "UWSGI_A=b c"),
            ("UWSGI_A=\"b c\"", "UWSGI_A=b c"),
            ("UWSGI_A='$b'", "UWSGI_A=$b"),
            ("UWSGI_A=$(HOME)/x", "UWSGI_A=$(HOME)/x"),
            ("export UWSGI_A=\"'b'\" # c", "UWSGI_A='b'"),
            ("ENV UWSGI_A b  c", "UWSGI_A=b c"),
            ("ENV X=1 \\\n    UWSGI_A=b", "UWSGI_A=b"),
            ("Environment=\"UWSGI_A=50%% b\"", "UWSGI_A=50% b"),
            ("  - UWSGI_A=b # c", "UWSGI_A=b"),
            ("  - \"UWSGI_A=\\\"b\\\"\"", "UWSGI_A=\"b\""),
            ("  UWSGI_A: ':80' # c", "UWSGI_A=:80"),
            ("  UWSGI_A: a$$b", "UWSGI_A=a$b"),
        ] {
            assert_eq!(found(line), [expected], "{line}");
        }
        for other in ["  UWSGI_A:", "- UWSGI_A", "if [ $UWSGI_A = b ]", "# UWSGI_A=b", "MY_UWSGI_A=b"] {
            assert_eq!(read(other.as_bytes()).map(|(words, _)| words.len()), Ok(0), "{other}");
        }
    }

    #[test]
    fn what_others_fill_in_is_refused() {
        for line in [
            "UWSGI_A=$b",
            "UWSGI_A=${B}",
            "UWSGI_A=$(date +%s)",
            "UWSGI_A=\"b",
            "UWSGI_A=b \\",
            "UWSGI_A=b # c",
            "UWSGI_A=\"a\\\"b\"",
            "export UWSGI_A=$B",
            "ENV UWSGI_A $B",
            "Environment=UWSGI_A=%i",
            "- UWSGI_A=${B:-c}",
            "UWSGI_A: \"$B\"",
        ] {
            assert!(read(format!("\n{line}").as_bytes()).is_err_and(|refused| refused.line == 2), "{line}");
        }
    }
}
