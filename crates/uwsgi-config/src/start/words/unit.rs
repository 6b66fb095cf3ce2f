//! Words of a line of systemd (`src/basic/extract-word.c`, `src/core/load-fragment.c:config_parse_exec`).

use super::super::text::{Atom, Raw, Unknown, find, is_name, written};
use super::Growing;
use crate::syntax::Span;

/// The words of a text, quotes and C escapes resolved; none when a quote stays open.
///
/// Specifiers (`%i`) and variables (`${X}`, and `$X` where it is a whole word) are unknown, `$$` and `%%` are not.
pub(crate) fn unit(text: &[Atom]) -> Option<Vec<Raw>> {
    let (mut words, mut word, mut quote) = (Vec::new(), Growing::default(), None);
    let mut at = 0;
    while let Some(atom) = text.get(at) {
        at += 1;
        match (atom.known(), quote) {
            (Some(b'\\'), _) => {
                let rest = text.get(at..).unwrap_or_default();
                let (width, byte) = escape(rest)?;
                let last = rest.get(width - 1)?;
                word.quote(atom);
                match byte {
                    Some(byte) => word.push(&Atom::byte(byte, atom.span.join(last.span))),
                    None => word.push(last),
                }
                at += width;
            }
            (Some(open @ (b'"' | b'\'')), None) => {
                quote = Some(open);
                word.quote(atom);
            }
            (Some(byte), Some(open)) if byte == open => {
                quote = None;
                word.at(atom);
            }
            (Some(b' ' | b'\t' | b'\r' | b'\n'), None) => words.extend(word.end()),
            _ => word.push(atom),
        }
    }
    words.extend(word.end());
    quote.is_none().then(|| words.iter().map(fill).collect())
}

/// What follows a backslash: how many atoms, and the byte that they stand for; none for the atom itself.
fn escape(rest: &[Atom]) -> Option<(usize, Option<u8>)> {
    let digits = |from: usize, count: usize, radix: u32| {
        let mut code = 0;
        for atom in rest.get(from..from + count)? {
            code = code * radix + char::from(atom.known()?).to_digit(radix)?;
        }
        u8::try_from(code).ok()
    };
    let Some(byte) = rest.first()?.known() else { return Some((1, None)) };
    let plain = match byte {
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b's' => b' ',
        b'x' => return Some(digits(1, 2, 16).map_or((1, None), |byte| (3, Some(byte)))),
        b'0'..=b'7' => return Some(digits(0, 3, 8).map_or((1, None), |byte| (3, Some(byte)))),
        _ => return Some((1, None)),
    };
    Some((1, Some(plain)))
}

/// Puts unknown pieces where the manager puts values.
fn fill(word: &Raw) -> Raw {
    let mut atoms = Vec::with_capacity(word.atoms.len());
    let whole = whole_variable(&word.atoms);
    let mut at = 0;
    while let Some(atom) = word.atoms.get(at) {
        let rest = &word.atoms[at..];
        let (width, name) = match atom.known() {
            Some(b'%') if rest.get(1).is_some_and(|next| next.is(b'%')) => {
                atoms.push(Atom::byte(b'%', atom.span.join(rest[1].span)));
                at += 2;
                continue;
            }
            Some(b'%')
                if rest.get(1).is_some_and(|next| next.known().is_some_and(|c| c.is_ascii_alphabetic())) =>
            {
                (2, None)
            }
            Some(b'$') if rest.get(1).is_some_and(|next| next.is(b'$')) => {
                atoms.push(Atom::byte(b'$', atom.span.join(rest[1].span)));
                at += 2;
                continue;
            }
            Some(b'$') if whole && at == 0 => (rest.len(), name_of(&rest[1..])),
            Some(b'$') if rest.get(1).is_some_and(|next| next.is(b'{')) => match find(rest, b'}') {
                Some(close) => (close + 1, name_of(&rest[2..close])),
                None => (0, None),
            },
            _ => (0, None),
        };
        if width == 0 {
            atoms.push(atom.clone());
            at += 1;
            continue;
        }
        let (piece, span) = (&rest[..width], atom.span.join(rest[width - 1].span));
        let may_split = whole && at == 0;
        atoms.push(Atom::unknown(Unknown { written: written(piece), hint: None, name, may_split }, span));
        at += width;
    }
    Raw { atoms, ..word.clone() }
}

fn whole_variable(atoms: &[Atom]) -> bool {
    atoms.len() > 1 && atoms[0].is(b'$') && name_of(&atoms[1..]).is_some()
}

fn name_of(atoms: &[Atom]) -> Option<Vec<u8>> {
    let name: Vec<u8> = atoms.iter().map(Atom::known).collect::<Option<_>>()?;
    (!name.is_empty() && name.iter().all(|byte| is_name(*byte))).then_some(name)
}

/// The words of a unit's line that stands alone, with what is unknown as it is written; none when a quote stays open.
pub fn unit_words(value: &[u8]) -> Option<Vec<Vec<u8>>> {
    let atoms = super::super::text::verbatim(value, Span::new(0, value.len()));
    Some(unit(&atoms)?.iter().map(Raw::written).collect())
}

#[cfg(test)]
mod tests {
    use super::unit_words;

    #[test]
    fn command_lines() {
        let words = |text: &str| {
            let words = unit_words(text.as_bytes())?;
            Some(words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect::<Vec<_>>())
        };
        assert_eq!(
            words(r#"/a  'b c' d"e f"\ g '' \x41\101\s $$X %%d"#),
            Some(["/a", "b c", "de f g", "", "AA ", "$X", "%d"].map(str::to_owned).to_vec())
        );
        assert_eq!(words("a 'b"), None);
        assert_eq!(words("a\\"), None);
    }
}
