//! Regular expressions that no PCRE compiles, as far as that can be seen without one.
//!
//! **Invariant**: what is called broken here is refused by PCRE and PCRE2; what is not may still be.

use memchr::memmem;

/// Why a pattern does not compile; nothing when it may.
pub fn broken(pattern: &[u8]) -> Option<&'static str> {
    if is_extended(pattern) {
        return None;
    }
    let mut scan = Scan { rest: pattern, ..Scan::default() };
    while !scan.rest.is_empty() {
        if let Some(why) = scan.step() {
            return Some(why).filter(|_| !scan.unsure);
        }
    }
    if scan.unsure {
        return None;
    }
    match scan.depth {
        0 if scan.reference > scan.groups && !scan.resets => Some("refers to a group that does not exist"),
        0 => None,
        _ => Some("has no closing parenthesis"),
    }
}

/// `(?x)`: blanks and comments in it mean nothing.
fn is_extended(pattern: &[u8]) -> bool {
    memmem::find_iter(pattern, b"(?").any(|at| {
        let flags = pattern[at + 2..].iter().take_while(|c| c.is_ascii_alphabetic() || **c == b'^');
        flags.into_iter().any(|&c| c == b'x')
    })
}

/// What stands before the next byte.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Before {
    /// The beginning of an alternative: nothing that a quantifier could repeat.
    #[default]
    Nothing,
    /// Something.
    Item,
    /// `*`, `+` or `?`, which `+` or `?` may still follow.
    Quantifier,
    /// A quantifier with its mode.
    Closed,
}

#[derive(Default)]
struct Scan<'a> {
    rest: &'a [u8],
    depth: usize,
    groups: u8,
    reference: u8,
    /// `(?|…)` numbers its groups anew.
    resets: bool,
    /// `(?(…)…|…)` is not followed.
    unsure: bool,
    before: Before,
}

impl<'a> Scan<'a> {
    fn skip(&mut self, count: usize) -> &'a [u8] {
        let (head, tail) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = tail;
        head
    }

    fn step(&mut self) -> Option<&'static str> {
        let byte = self.skip(1).first().copied()?;
        match byte {
            b'\\' => return self.escape(),
            b'[' => return self.class(),
            b'(' => return self.open(),
            b')' if self.depth == 0 => return Some("has an unmatched closing parenthesis"),
            b')' => {
                self.depth -= 1;
                self.before = Before::Item;
            }
            b'|' => self.before = Before::Nothing,
            b'*' | b'+' | b'?' => return self.quantifier(byte),
            b'{' => return self.brace(),
            _ => self.before = Before::Item,
        }
        None
    }

    fn quantifier(&mut self, byte: u8) -> Option<&'static str> {
        self.before = match self.before {
            Before::Nothing => return Some("has a quantifier with nothing to repeat"),
            Before::Item => Before::Quantifier,
            Before::Quantifier if byte == b'*' => return Some("has two quantifiers in a row"),
            // A brace is left alone: whether it repeats depends on what is in it.
            Before::Quantifier | Before::Closed => Before::Item,
        };
        None
    }

    /// `{2}`, `{2,}` and `{2,5}` repeat; every other brace stands for itself.
    fn brace(&mut self) -> Option<&'static str> {
        let before = std::mem::replace(&mut self.before, Before::Closed);
        let end = memchr::memchr(b'}', self.rest)?;
        let mut bounds = self.rest[..end].splitn(2, |&b| b == b',');
        let (least, most) = (bounds.next().unwrap_or_default(), bounds.next());
        let is_number = |text: &[u8]| !text.is_empty() && super::c::is_a_number(text);
        if !is_number(least) || most.is_some_and(|most| !most.is_empty() && !is_number(most)) {
            return None;
        }
        if before == Before::Nothing {
            return Some("has a quantifier with nothing to repeat");
        }
        let bound = |text: &[u8]| super::c::strtoul(text);
        let most = most.filter(|most| !most.is_empty()).map_or(bound(least), bound);
        self.skip(end + 1);
        match (bound(least), most) {
            (least, most) if least.max(most) > 65535 => Some("repeats more than 65535 times"),
            (least, most) if least > most => Some("has a quantifier with numbers out of order"),
            _ => None,
        }
    }

    fn escape(&mut self) -> Option<&'static str> {
        self.before = Before::Item;
        let Some(&byte) = self.skip(1).first() else { return Some("ends in a backslash") };
        match byte {
            b'Q' => {
                let end = memmem::find(self.rest, b"\\E").map_or(self.rest.len(), |at| at + 2);
                self.skip(end);
            }
            b'c' if self.skip(1).is_empty() => return Some("ends in `\\c`"),
            // `\10` may be an octal number.
            b'1'..=b'9' if !self.rest.first().is_some_and(u8::is_ascii_digit) => {
                self.reference = self.reference.max(byte - b'0');
            }
            _ => {}
        }
        None
    }

    /// `[…]`: a bracket first of all is a member of the class.
    fn class(&mut self) -> Option<&'static str> {
        self.before = Before::Item;
        if self.rest.first() == Some(&b':') && self.posix_name().is_some() {
            return Some("has a POSIX class such as `[:alpha:]` outside brackets");
        }
        if self.rest.first() == Some(&b'^') {
            self.skip(1);
        }
        let mut first = true;
        // What a `-` may make the lower end of a range.
        let mut low = None;
        loop {
            let Some(&byte) = self.skip(1).first() else { return Some("has no closing bracket") };
            match byte {
                b']' if !first => return None,
                b'\\' if self.rest.first() == Some(&b'E') => {
                    self.skip(1);
                    continue;
                }
                b'\\' => {
                    self.class_escape();
                    low = None;
                }
                b'[' if matches!(self.rest.first(), Some(b':' | b'.' | b'=')) => {
                    low = None;
                    if let Some(why) = self.posix() {
                        return Some(why);
                    }
                }
                b'-' if low.is_some() && !matches!(self.rest.first(), None | Some(b']' | b'[' | b'\\')) => {
                    let high = self.skip(1).first().copied();
                    if low > high && high.is_some_and(|high| high.is_ascii()) {
                        return Some("has a range out of order");
                    }
                    low = None;
                }
                _ => low = Some(byte).filter(u8::is_ascii),
            }
            first = false;
        }
    }

    fn class_escape(&mut self) {
        match self.skip(1).first() {
            Some(b'Q') => {
                let end = memmem::find(self.rest, b"\\E").map_or(self.rest.len(), |at| at + 2);
                self.skip(end);
            }
            Some(b'c') => drop(self.skip(1)),
            _ => {}
        }
    }

    /// The name in `[:alpha:]`, from the first `:` on.
    fn posix_name(&self) -> Option<&'a [u8]> {
        let letters = self.rest.iter().skip(1).take_while(|c| c.is_ascii_alphabetic() || **c == b'^').count();
        let end = self.rest.get(letters + 1..letters + 3)?;
        (end[0] == self.rest[0] && end[1] == b']').then(|| &self.rest[1..=letters])
    }

    /// `[:alpha:]` inside of a class.
    fn posix(&mut self) -> Option<&'static str> {
        const NAMES: [&[u8]; 14] = [
            b"alpha", b"lower", b"upper", b"alnum", b"ascii", b"blank", b"cntrl", b"digit", b"graph",
            b"print", b"punct", b"space", b"word", b"xdigit",
        ];
        let name = self.posix_name()?;
        let known = NAMES.contains(&name.strip_prefix(b"^").unwrap_or(name));
        if self.rest[0] == b':' && !known {
            return Some("has an unknown POSIX class");
        }
        self.skip(name.len() + 3);
        None
    }

    fn open(&mut self) -> Option<&'static str> {
        if self.rest.starts_with(b"?#") {
            return match memchr::memchr(b')', self.rest) {
                None => Some("has no closing parenthesis"),
                Some(at) => {
                    self.skip(at + 1);
                    None
                }
            };
        }
        self.depth += 1;
        self.before = Before::Nothing;
        if let Some(inner) = self.rest.strip_prefix(b"?") {
            self.resets |= inner.starts_with(b"|");
            self.unsure |= inner.starts_with(b"(");
            let flag = inner.first().filter(|c| c.is_ascii_alphabetic());
            if flag.is_some_and(|flag| !b"imsxnaJUXPRCrTDSW".contains(flag)) {
                return Some("has an unknown character after `(?`");
            }
            let named = inner.starts_with(b"P<")
                || inner.starts_with(b"'")
                || (inner.starts_with(b"<") && !matches!(inner.get(1), Some(b'=' | b'!')));
            self.groups = self.groups.saturating_add(u8::from(named));
            self.skip(1);
            // What follows is no quantifier: flags, a name, an assertion.
            self.before = Before::Item;
            if inner.first().is_some_and(|c| *c != b')') {
                self.skip(1);
            }
        } else if self.rest.first() == Some(&b'*') {
            // `(*VERB)`
            self.skip(1);
            self.before = Before::Item;
        } else {
            self.groups = self.groups.saturating_add(1);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::broken;

    /// Each was given to a server of 2.0.31 as `log-filter`.
    #[test]
    fn what_a_server_refused() {
        let refused = [
            "a**",
            "*a",
            "+a",
            "?a",
            "(|*a)",
            "a|*",
            "a\\",
            "\\Q\\E(",
            "[a",
            "[]a",
            "[[:alpha:]",
            "(a",
            "a)",
            "(?#x(y",
            "(?<n>a",
            "\\1",
            "(a)\\2",
            "a?*",
            "(?i",
            "[\\]",
            "^/(?!x",
            ".*\\.(css|js",
            "*.css",
            "([",
            "{2}",
            "a{2,1}",
            "a{65536}",
            "[z-a]",
            "[]-+]",
            "[[:foo:]]",
            "[:alpha:]",
            "a\\c",
            "(?z)",
        ];
        for pattern in refused {
            assert!(broken(pattern.as_bytes()).is_some(), "{pattern}");
        }
    }

    #[test]
    fn what_a_server_took() {
        let taken = [
            "",
            "a*+",
            "a{",
            "a}",
            "\\Q(\\E",
            "\\Q(",
            "[]]",
            "[^]]",
            "[[:alpha:]]",
            "(?#(y)",
            "(?<n>a)",
            "(?=a)*",
            "(*UTF)a",
            "a{,3}",
            "x{3}+",
            "(?)",
            "()",
            "\\E",
            ".*\\.(css|js)$",
            "(?x) ( # (\n)",
            "(?<!a)b",
            "a?+",
            "a??",
            "(?|(a)|(b))\\1",
            "[[]",
            "[a[:]",
            "(?i)a",
            "\\(",
            "[(]",
            "a{2,}",
            "a{2,x}",
            "a{,}",
            "[a-]",
            "[-a]",
            "[--a]",
            "[a-c-b]",
            "[\\w-a]",
            "[[:^alpha:]z]",
            "[\\E]a]",
            "()(?(1)a|b)",
            "\\c\\8",
        ];
        for pattern in taken {
            assert_eq!(broken(pattern.as_bytes()), None, "{pattern}");
        }
    }
}
