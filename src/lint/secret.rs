//! Which values are masked in reports.

use super::text::has_word;

/// What names of secrets contain.
const WORDS: [&[u8]; 8] =
    [b"SECRET", b"PASSWORD", b"PASSWD", b"TOKEN", b"API_KEY", b"APIKEY", b"PRIVATE", b"CREDENTIAL"];

/// Whether a value may be a secret: a variable or placeholder named like one, or a value that carries a password by its form.
pub fn is_secret(key: &[u8], value: &[u8]) -> bool {
    let named = |name: &[u8]| WORDS.iter().any(|word| has_word(name, word));
    let pair =
        matches!(key, b"env" | b"set" | b"set-ph" | b"set-placeholder" | b"vassal-set" | b"vassals-set");
    let name = value.split(|&b| b == b'=').next().unwrap_or_default();
    named(key)
        || (pair && (named(name) || has_url_password(value)))
        || key.starts_with(b"legion")
        || has_url_password(value)
}

/// `scheme://user:password@host`
fn has_url_password(value: &[u8]) -> bool {
    let Some(at) = value.windows(3).position(|part| part == b"://") else { return false };
    let rest = &value[at + 3..];
    let host = rest.split(|&b| b == b'/').next().unwrap_or(rest);
    memchr::memrchr(b'@', host).is_some_and(|at| memchr::memchr(b':', &host[..at]).is_some())
}
