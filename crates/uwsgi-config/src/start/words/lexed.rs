//! Python's `shlex.split` in its POSIX mode: blanks, quotes and backslashes, and nothing that a shell fills in.

use super::super::text::{Atom, Raw};
use super::Growing;

/// The words of a text; none when a quote stays open, which ends its reader with an error.
pub(crate) fn lexed(text: &[Atom]) -> Option<Vec<Raw>> {
    let (mut words, mut word, mut quote) = (Vec::new(), Growing::default(), None);
    let mut atoms = text.iter();
    while let Some(atom) = atoms.next() {
        match (atom.known(), quote) {
            (Some(byte), Some(open)) if byte == open => {
                quote = None;
                word.at(atom);
            }
            (Some(b'\\'), None) => {
                word.quote(atom);
                word.push(atoms.next()?);
            }
            (Some(b'\\'), Some(b'"')) => {
                let next = atoms.clone().next()?;
                if !matches!(next.known(), Some(b'"' | b'\\')) {
                    word.push(atom);
                } else if let Some(next) = atoms.next() {
                    word.push(next);
                }
            }
            (Some(open @ (b'"' | b'\'')), None) => {
                quote = Some(open);
                word.quote(atom);
            }
            (Some(b' ' | b'\t' | b'\r' | b'\n'), None) => words.extend(word.end()),
            _ => word.push(atom),
        }
    }
    words.extend(word.end());
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::lexed;
    use crate::start::text::verbatim;
    use crate::syntax::Span;

    fn shape(source: &str) -> Option<Vec<String>> {
        let words = lexed(&verbatim(source.as_bytes(), Span::new(0, source.len())))?;
        Some(words.iter().map(|word| String::from_utf8_lossy(&word.written()).into_owned()).collect())
    }

    #[test]
    fn as_python_splits() {
        assert_eq!(
            shape(r#" a  "b \" \x"'c'  d\ e "" $X#y "#),
            Some(["a", "b \" \\xc", "d e", "", "$X#y"].map(str::to_owned).to_vec())
        );
        assert_eq!(shape("a 'b"), None);
        assert_eq!(shape("a\\"), None);
    }
}
