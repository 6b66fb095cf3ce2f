//! A command line in which a shell has nothing to fill in.

use super::super::Word;
use super::super::text::{Atom, verbatim};
use super::{Kind, tokens};
use crate::syntax::Span;

/// Why a text is no plain command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPlain {
    /// Where, in bytes.
    pub at: u32,
    /// The sign that a shell gives a meaning; none for a quote that stays open.
    pub sign: Option<char>,
}

/// The words of a text as a POSIX shell has them, line ends being blanks.
///
/// # Errors
/// Where a shell would fill something in, where it would do more than to run one command, or where a quote stays open.
pub fn command_line(source: &[u8]) -> Result<Vec<Word>, NotPlain> {
    let (tokens, is_broken) = tokens(&verbatim(source, Span::new(0, source.len())));
    let mut words = Vec::new();
    for token in &tokens {
        let at = token.span.start;
        let own = || source.get(at as usize).copied().map(char::from);
        match &token.kind {
            Kind::Word(raw) => {
                let bare = raw.quoted_from.unwrap_or(raw.atoms.len());
                let glob = raw.atoms[..bare].iter().find(|atom| matches!(atom.known(), Some(b'*' | b'?')));
                let filled = raw.atoms.iter().find(|atom| atom.known().is_none()).or(glob);
                if let Some(atom) = filled {
                    return Err(NotPlain { at: atom.span.start, sign: sign(source, atom) });
                }
                words.push(raw.word());
            }
            Kind::Operator("\n") => {}
            Kind::Operator(_) | Kind::Redirection | Kind::Heredoc(_) => {
                return Err(NotPlain { at, sign: own() });
            }
        }
    }
    match tokens.last().filter(|_| is_broken) {
        Some(last) => Err(NotPlain { at: last.span.start, sign: None }),
        None => Ok(words),
    }
}

fn sign(source: &[u8], atom: &Atom) -> Option<char> {
    source.get(atom.span.start as usize).copied().map(char::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_or_the_reason() {
        let words = |text: &str| {
            let words = command_line(text.as_bytes())?;
            Ok(words
                .iter()
                .map(|word| String::from_utf8_lossy(&word.written()).into_owned())
                .collect::<Vec<_>>())
        };
        assert_eq!(
            words("a 'b c' \\\n --d=e$ # x\nf"),
            Ok(["a", "b c", "--d=e$", "f"].map(str::to_owned).to_vec())
        );
        for (text, at, sign) in [
            ("a\nb $X", 4, Some('$')),
            ("'a", 0, None),
            ("a;b", 1, Some(';')),
            ("a *", 2, Some('*')),
            ("a > b", 2, Some('>')),
        ] {
            assert_eq!(words(text), Err(NotPlain { at, sign }), "{text}");
        }
    }
}
