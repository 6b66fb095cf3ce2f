//! Which regular expressions nginx is certain to compile: a wrong one would keep it from starting.

/// Whether a pattern keeps to a plain part of PCRE: literals, escapes, classes, groups and quantifiers, well formed.
pub(super) fn is_plain(pattern: &str) -> bool {
    let mut chars = pattern.chars().peekable();
    let (mut depth, mut atom) = (0_u32, false);
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(next) if next.is_ascii_punctuation() || "dDwWsSb".contains(next) => atom = true,
                _ => return false,
            },
            '[' => {
                let class: Option<String> = take_class(&mut chars);
                if !class.is_some_and(|class| is_class(&class)) {
                    return false;
                }
                atom = true;
            }
            '(' => {
                if chars.next_if_eq(&'?').is_some() && chars.next() != Some(':') {
                    return false;
                }
                depth += 1;
                atom = false;
            }
            ')' if depth == 0 => return false,
            ')' => {
                depth -= 1;
                atom = true;
            }
            '*' | '+' | '?' if !atom => return false,
            '*' | '+' | '?' => {
                chars.next_if_eq(&'?');
                atom = false;
            }
            '|' | '^' | '$' => atom = false,
            '.' | '/' | '_' | '-' | ',' | ':' | '=' | '@' | '%' | '&' | '~' | '!' => atom = true,
            c if c.is_alphanumeric() => atom = true,
            _ => return false,
        }
    }
    depth == 0 && !pattern.is_empty()
}

/// What stands between the brackets; nothing when they do not close.
fn take_class(chars: &mut impl Iterator<Item = char>) -> Option<String> {
    let mut class = String::new();
    for c in chars.by_ref() {
        if c == ']' {
            return (!class.is_empty() && class != "^").then_some(class);
        }
        class.push(c);
    }
    None
}

/// Letters, digits, a few marks, and ranges that go upwards.
fn is_class(class: &str) -> bool {
    let class: Vec<char> = class.strip_prefix('^').unwrap_or(class).chars().collect();
    let fine = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ',' | '+' | '%' | '@');
    let ranges = class.windows(3).filter(|window| window[1] == '-');
    class.iter().all(fine)
        && ranges.into_iter().all(|window| window[0] != '-' && window[2] != '-' && window[0] <= window[2])
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_what_compiles_is_plain() {
        for pattern in
            ["^/static/", ".*\\.css$", "\\.(css|js|png)$", "[a-z0-9_]+", "/a(?:b)?", "[^/]+$", "a.*?b"]
        {
            assert!(is_plain(pattern), "{pattern}");
        }
        for pattern in [
            "", "(", ")", "a)", "[", "[]", "*", "a**", "(?<n", "\\", "a{", "[z-a]", "\"; }", "a b", "(|*)",
            "^*",
        ] {
            assert!(!is_plain(pattern), "{pattern}");
        }
    }
}
