//! The exec form: a JSON array of strings, as Docker's `parseJSON` takes it.

use super::super::text::{Atom, Raw, trim};

/// The words of an array; none when it is no array of strings, which Docker then takes for a shell's line.
pub(crate) fn array(text: &[Atom]) -> Option<Vec<Raw>> {
    let text = trim(text);
    let (first, last) = (text.first()?, text.last()?);
    if !first.is(b'[') || !last.is(b']') || text.len() < 2 {
        return None;
    }
    let mut rest = trim(&text[1..text.len() - 1]);
    let mut words = Vec::new();
    while !rest.is_empty() {
        let (word, after) = string(rest)?;
        words.push(word);
        let after = trim(after);
        rest = match after.split_first() {
            None => after,
            Some((comma, more)) if comma.is(b',') && !trim(more).is_empty() => trim(more),
            Some(_) => return None,
        };
    }
    Some(words)
}

fn string(text: &[Atom]) -> Option<(Raw, &[Atom])> {
    let (quote, mut rest) = text.split_first().filter(|(first, _)| first.is(b'"'))?;
    let mut word = Raw { span: quote.span, quoted_from: Some(0), ..Raw::default() };
    loop {
        let (atom, after) = rest.split_first()?;
        word.span = word.span.join(atom.span);
        rest = after;
        match atom.known() {
            Some(b'"') => return Some((word, rest)),
            Some(b'\\') => {
                let (width, text) = escape(rest)?;
                let end = rest.get(width - 1)?.span;
                word.span = word.span.join(end);
                let span = atom.span.join(end);
                let mut room = [0; 4];
                for byte in text.encode_utf8(&mut room).bytes() {
                    word.atoms.push(Atom::byte(byte, span));
                }
                rest = &rest[width..];
            }
            Some(b'\n') => return None,
            _ => word.atoms.push(atom.clone()),
        }
    }
}

/// What follows a backslash: how many atoms, and the character that it stands for.
fn escape(rest: &[Atom]) -> Option<(usize, char)> {
    let simple = match rest.first()?.known()? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        byte @ (b'"' | b'\\' | b'/') => char::from(byte),
        b'u' => {
            let digits = rest.get(1..5)?.iter().map(|atom| atom.known().map(char::from)?.to_digit(16));
            let code = digits.collect::<Option<Vec<u32>>>()?.iter().fold(0, |code, digit| code * 16 + digit);
            return Some((5, char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        _ => return None,
    };
    Some((1, simple))
}

/// Each word with its bytes in the file.
#[cfg(test)]
fn shape(source: &str) -> Option<Vec<(String, String)>> {
    let atoms = super::super::text::verbatim(source.as_bytes(), crate::syntax::Span::new(0, source.len()));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let words = array(&atoms)?;
    let one = |word: &Raw| (text(&word.written()), text(word.word().span.of(source.as_bytes())));
    Some(words.iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn strings_with_their_places() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            shape(r#"[ "uwsgi" , "a \"b\" \u0041" ]"#),
            Some(vec![pair("uwsgi", "uwsgi"), pair("a \"b\" A", r#"a \"b\" \u0041"#)])
        );
        assert_eq!(shape("[]"), Some(Vec::new()));
        for wrong in ["", "[", "['a']", "[\"a\",]", "[\"a\" \"b\"]", "[1]", "\"a\"", "[\"a]", "[\"\\x\"]"] {
            assert_eq!(shape(wrong), None, "{wrong}");
        }
    }
}
