//! The stack of `#if` conditions around a row, in a short and stable spelling.

/// The open conditional blocks at one place of a file.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    frames: Vec<Frame>,
}

#[derive(Debug)]
struct Frame {
    /// Conditions of the branches that were passed already.
    passed: Vec<String>,
    current: Option<String>,
}

impl Conditions {
    /// Follows one preprocessor line; anything but a conditional is ignored.
    pub(super) fn directive(&mut self, line: &str) {
        let (word, rest) = line.split_at(line.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(line.len()));
        let rest = rest.trim();
        match word {
            "if" => self.open(simplify(rest)),
            "ifdef" => self.open(rest.to_owned()),
            "ifndef" => self.open(format!("!{rest}")),
            "elif" => self.branch(Some(simplify(rest))),
            "else" => self.branch(None),
            "endif" => {
                self.frames.pop();
            }
            _ => {}
        }
    }

    fn open(&mut self, condition: String) {
        self.frames.push(Frame { passed: Vec::new(), current: Some(condition) });
    }

    fn branch(&mut self, condition: Option<String>) {
        if let Some(frame) = self.frames.last_mut() {
            frame.passed.extend(frame.current.take().map(|c| negate(&c)));
            frame.current = condition;
        }
    }

    /// Everything that must hold here, outermost first.
    pub(super) fn current(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for frame in &self.frames {
            for condition in frame.passed.iter().chain(&frame.current) {
                all.extend(conjuncts(condition).filter(|c| !all.contains(c)).collect::<Vec<_>>());
            }
        }
        all
    }
}

/// `defined(A) || defined B` → `A || B`.
fn simplify(expression: &str) -> String {
    let words = expression.replace("defined", " ").replace('(', " ( ").replace(')', " ) ");
    let mut words: Vec<&str> = words.split_whitespace().collect();
    let mut at = 0;
    while at + 2 < words.len() {
        if words[at] == "(" && words[at + 2] == ")" {
            words.remove(at + 2);
            words.remove(at);
        } else {
            at += 1;
        }
    }
    words.join(" ").replace("! ", "!")
}

fn negate(condition: &str) -> String {
    match condition.strip_prefix('!') {
        Some(rest) if is_simple(rest) => rest.to_owned(),
        _ if is_simple(condition) => format!("!{condition}"),
        _ => format!("!({condition})"),
    }
}

fn is_simple(condition: &str) -> bool {
    condition.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The parts of an `a && b` without parentheses or alternatives; else the whole.
fn conjuncts(condition: &str) -> impl Iterator<Item = String> {
    let whole = condition.contains("||") || condition.contains('(');
    let separator = if whole { "\n" } else { "&&" };
    condition.split(separator).map(|part| part.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_negate_what_came_before() {
        let mut conditions = Conditions::default();
        conditions.directive("ifdef UWSGI_SSL");
        conditions.directive("if defined(__linux__) && !defined(OLD)");
        assert_eq!(conditions.current(), ["UWSGI_SSL", "__linux__", "!OLD"]);
        conditions.directive("else");
        assert_eq!(conditions.current(), ["UWSGI_SSL", "!(__linux__ && !OLD)"]);
        conditions.directive("endif");
        conditions.directive("else");
        assert_eq!(conditions.current(), ["!UWSGI_SSL"]);
    }

    #[test]
    fn alternatives_stay_together() {
        let mut conditions = Conditions::default();
        conditions.directive("if defined(UWSGI_PCRE) || defined(UWSGI_PCRE2)");
        assert_eq!(conditions.current(), ["UWSGI_PCRE || UWSGI_PCRE2"]);
    }
}
