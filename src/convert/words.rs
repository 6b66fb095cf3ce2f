//! Words of a shell's command line, without a shell: what it would fill in is refused.

use super::Refused;
use crate::start::command_line;
use crate::syntax::LineIndex;

/// One word, and the line that it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: Vec<u8>,
    pub(super) line: usize,
}

/// Splits as a POSIX shell does.
pub(super) fn split(source: &[u8], first_line: usize) -> Result<Vec<Word>, Refused> {
    let index = LineIndex::new(source);
    let line = |at: u32| first_line + index.line(at);
    let words = command_line(source).map_err(|why| {
        let reason = match why.sign {
            Some(sign) => format!("a shell gives `{sign}` a meaning here, which only it can know"),
            None => "this quote has no end".to_owned(),
        };
        Refused::new(line(why.at), reason)
    })?;
    Ok(words.into_iter().map(|word| Word { text: word.written(), line: line(word.span.start) }).collect())
}

/// A word as a shell has to be given it.
pub(super) fn quote(text: &[u8]) -> Vec<u8> {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_./:=,@%+".contains(byte) || *byte >= 0x80;
    if !text.is_empty() && text.iter().all(plain) {
        return text.to_vec();
    }
    let mut out = vec![b'\''];
    for &byte in text {
        out.extend_from_slice(if byte == b'\'' { b"'\\''" } else { std::slice::from_ref(&byte) });
    }
    out.push(b'\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<String> {
        let words = split(source.as_bytes(), 1).unwrap_or_default();
        words.into_iter().map(|word| String::from_utf8_lossy(&word.text).into_owned()).collect()
    }

    #[test]
    fn as_a_shell() {
        assert_eq!(words(r#"a 'b c' "d\"e" f\ g '' # x"#), ["a", "b c", "d\"e", "f g", ""]);
        assert_eq!(words("a \\\n  --b=c$ # d\ne"), ["a", "--b=c$", "e"]);
        assert_eq!(split(b"a\nb $X", 1).map_err(|refused| refused.line), Err(2));
        assert_eq!(split(b"'a", 1).map_err(|refused| refused.line), Err(1));
        for text in ["", "a b", "it's", "$x", "a\nb", "%d/x", ":80"] {
            assert_eq!(words(&String::from_utf8_lossy(&quote(text.as_bytes()))), [text]);
        }
    }
}
