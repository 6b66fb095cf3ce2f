//! Words of a shell's command line, without a shell: what it would fill in is refused.

use super::Refused;

/// One word, and the line that it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: Vec<u8>,
    pub(super) line: usize,
}

struct Splitter<'a> {
    source: &'a [u8],
    at: usize,
    line: usize,
    words: Vec<Word>,
    /// The word being read.
    word: Option<Word>,
}

/// Splits as a POSIX shell does.
pub(super) fn split(source: &[u8], first_line: usize) -> Result<Vec<Word>, Refused> {
    let mut splitter = Splitter { source, at: 0, line: first_line, words: Vec::new(), word: None };
    while let Some(&byte) = source.get(splitter.at) {
        splitter.at += 1;
        splitter.step(byte)?;
    }
    splitter.end_word();
    Ok(splitter.words)
}

impl Splitter<'_> {
    fn step(&mut self, byte: u8) -> Result<(), Refused> {
        match byte {
            b' ' | b'\t' | b'\r' => self.end_word(),
            b'\n' => {
                self.end_word();
                self.line += 1;
            }
            b'#' if self.word.is_none() => {
                self.at += self.rest().iter().take_while(|byte| **byte != b'\n').count();
            }
            b'\'' => self.single()?,
            b'"' => self.double()?,
            b'\\' => self.escaped(),
            b'|' | b'&' | b';' | b'<' | b'>' | b'(' | b')' | b'*' | b'?' | b'`' | b'$' => {
                return self.shell(byte);
            }
            _ => self.push(byte),
        }
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        &self.source[self.at.min(self.source.len())..]
    }

    fn push(&mut self, byte: u8) {
        let line = self.line;
        self.word.get_or_insert_with(|| Word { text: Vec::new(), line }).text.push(byte);
    }

    fn end_word(&mut self) {
        self.words.extend(self.word.take());
    }

    /// What a shell gives a meaning to; a lone `$` has none.
    fn shell(&mut self, byte: u8) -> Result<(), Refused> {
        let named = self
            .rest()
            .first()
            .is_some_and(|next| next.is_ascii_alphanumeric() || b"_{(@*#?!$".contains(next));
        if byte == b'$' && !named {
            self.push(byte);
            return Ok(());
        }
        let reason = format!("a shell gives `{}` a meaning here, which only it can know", char::from(byte));
        Err(Refused::new(self.line, reason))
    }

    fn escaped(&mut self) {
        match self.rest().first().copied() {
            None => self.push(b'\\'),
            Some(b'\n') => {
                self.line += 1;
                self.at += 1;
            }
            Some(b'\r') if self.rest().get(1) == Some(&b'\n') => {
                self.line += 1;
                self.at += 2;
            }
            Some(byte) => {
                self.push(byte);
                self.at += 1;
            }
        }
    }

    fn open(&mut self) -> usize {
        let line = self.line;
        self.word.get_or_insert_with(|| Word { text: Vec::new(), line });
        line
    }

    fn single(&mut self) -> Result<(), Refused> {
        let line = self.open();
        loop {
            let Some(&byte) = self.source.get(self.at) else { return Err(unclosed(line)) };
            self.at += 1;
            match byte {
                b'\'' => return Ok(()),
                _ => self.quoted(byte),
            }
        }
    }

    fn quoted(&mut self, byte: u8) {
        self.line += usize::from(byte == b'\n');
        self.push(byte);
    }

    fn double(&mut self) -> Result<(), Refused> {
        let line = self.open();
        loop {
            let Some(&byte) = self.source.get(self.at) else { return Err(unclosed(line)) };
            self.at += 1;
            match byte {
                b'"' => return Ok(()),
                b'$' | b'`' => self.shell(byte)?,
                b'\\' => match self.rest().first().copied() {
                    Some(b'"' | b'\\' | b'$' | b'`' | b'\n') => self.escaped(),
                    _ => self.push(byte),
                },
                _ => self.quoted(byte),
            }
        }
    }
}

fn unclosed(line: usize) -> Refused {
    Refused::new(line, "this quote has no end")
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
