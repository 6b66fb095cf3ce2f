//! Which values are masked in reports.

/// Whether a value may be a secret: a variable or placeholder named like one, or a value that carries a password by its form.
pub fn is_secret(key: &[u8], value: &[u8]) -> bool {
    let name = || value.split(|&b| b == b'=').next().unwrap_or_default();
    is_named(key)
        || key.starts_with(b"legion")
        || has_url_password(value)
        || (is_pair(key) && is_named(name()))
}

/// Whether the value of an option is `NAME=VALUE`, of which the name tells what the value is.
pub fn is_pair(key: &[u8]) -> bool {
    matches!(key, b"env" | b"set" | b"set-ph" | b"set-placeholder" | b"vassal-set" | b"vassals-set")
}

/// Whether a name contains what names of secrets do, in whatever case.
fn is_named(name: &[u8]) -> bool {
    let begins = |at: usize, word: &&[u8]| {
        name.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word))
    };
    name.iter().enumerate().any(|(at, byte)| {
        let words: &[&[u8]] = match byte.to_ascii_uppercase() {
            b'S' => &[b"SECRET"],
            b'P' => &[b"PASSWORD", b"PASSWD", b"PRIVATE"],
            b'T' => &[b"TOKEN"],
            b'A' => &[b"API_KEY", b"APIKEY"],
            b'C' => &[b"CREDENTIAL"],
            _ => &[],
        };
        words.iter().any(|word| begins(at, word))
    })
}

/// `scheme://user:password@host`
fn has_url_password(value: &[u8]) -> bool {
    let Some(at) = value.windows(3).position(|part| part == b"://") else { return false };
    let rest = &value[at + 3..];
    let host = rest.split(|&b| b == b'/').next().unwrap_or(rest);
    memchr::memrchr(b'@', host).is_some_and(|at| memchr::memchr(b':', &host[..at]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_forms() {
        assert!(is_secret(b"db_Password", b"x") && !is_secret(b"pass", b"x"));
        assert!(is_secret(b"env", b"API_KEY=x") && !is_secret(b"mount", b"API_KEY=x"));
        assert!(is_secret(b"route", b"redis://u:p@h/0") && !is_secret(b"route", b"redis://h:1/a:b@c"));
    }
}
