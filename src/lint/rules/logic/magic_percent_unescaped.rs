use super::common::{OptionLine, doubled, magics, percent_lines};
use crate::catalog::{Grammar, OptId};
use crate::evaluate::is_variable;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, secret, shown};
use crate::syntax::Span;
use memchr::memmem;

declare_rule! {
    /// Unescaped `%` in a date format, URL or command.
    ///
    /// ## What it does
    /// Finds `%` signs that are not meant for uWSGI: the format of `log-date`, `date +%d` in a command,
    /// `${strftime:…}`, percent-encoded characters of a URL, and secrets.
    ///
    /// ## Why is this bad
    /// uWSGI replaces each `%` and the next letter by a magic variable in every line: `%d` is the directory
    /// of the file, `%H` and `%Y` are empty. Log lines contain a path instead of the day, and a password
    /// loses two characters. Write `%%` for a literal `%`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-date = %Y-%m-%d %H:%M:%S
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-date = %%Y-%%m-%%d %%H:%%M:%%S
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the fix doubles the signs that cannot be magic variables, which restores the text in the file.
    ///
    /// ## References
    /// `core/utils.c:magic_sub`, `core/uwsgi.c:config_magic_table_fill`
    RULE {
        id: "magic-percent-unescaped",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Percent,
    }
}

/// Who else the signs are meant for.
pub(super) struct Meant {
    what: &'static str,
    /// The part of the value that they stand in.
    part: std::ops::Range<usize>,
    /// Its offsets of `%`.
    pub(super) signs: Vec<usize>,
}

fn check(cx: &Context<'_>) {
    for line in percent_lines(cx) {
        let Some(meant) = meant(&line) else { continue };
        let start = line.value_span.start;
        let place = cx.at(Span::new(start as usize + meant.part.start, start as usize + meant.part.end));
        let hidden = secret::is_secret(line.key, line.value);
        let text = if hidden { "****".to_owned() } else { shown(&line.value[meant.part.clone()]) };
        let message = format!(
            "`{text}` is {}, but uWSGI replaces every `%` and the next letter before it reads the line",
            meant.what
        );
        let steps = doubled(cx, start, &meant.signs);
        let finding = Finding::new(&RULE, place, message);
        cx.report(finding.help("write `%%` for each literal `%`").safe_fix("double the `%` signs", steps));
    }
}

/// What the signs of a value are surely meant for, if they are.
pub(super) fn meant(line: &OptionLine<'_>) -> Option<Meant> {
    if matches!(line.key, b"log-date" | b"logdate" | b"log-prefix") {
        return date_format(line);
    }
    let value = line.value;
    if line.key.ends_with(b"-use-pattern") {
        // `plugins/http`, `plugins/fastrouter`: `%s` of the pattern becomes the name of the host.
        let (at, _) = magics(value).find(|(_, letter)| *letter == b's')?;
        return part("a host pattern", value, at..at + 2);
    }
    if let Some(at) = memmem::find(value, b"strftime:") {
        let end = memchr::memchr(b'}', &value[at..]).map_or(value.len(), |n| at + n);
        return part("a date format", value, at + 9..end);
    }
    if let Some(at) = date_command(value) {
        let end = value[at..].iter().position(|b| matches!(b, b')' | b'`')).map_or(value.len(), |n| at + n);
        return part("a format of date(1)", value, at..end);
    }
    if let Some((what, range)) = command_format(line) {
        return part(what, value, range);
    }
    encoded(value).or_else(|| a_secret(line))
}

/// A date format, unless its author knows of `%%`, or it may be a prefix of magic variables.
fn date_format(line: &OptionLine<'_>) -> Option<Meant> {
    let letters: Vec<u8> =
        magics(line.value).map(|(_, letter)| letter).filter(|letter| *letter != b'(').collect();
    let knows = letters.contains(&b'%');
    let vanishes = letters.iter().any(|letter| letter.is_ascii_alphabetic() && !is_variable(*letter));
    let is_format = vanishes || (letters.len() > 1 && line.key != b"log-prefix");
    if knows || !is_format { None } else { part("a date format", line.value, 0..line.value.len()) }
}

fn part(what: &'static str, value: &[u8], part: std::ops::Range<usize>) -> Option<Meant> {
    let inside = value.get(part.clone())?;
    let letters = magics(inside).filter(|(_, letter)| *letter != b'%' && *letter != b'(');
    let signs: Vec<usize> = letters.map(|(at, _)| part.start + at).collect();
    (!signs.is_empty()).then_some(Meant { what, part, signs })
}

/// Where the format of `date +FORMAT` begins.
fn date_command(value: &[u8]) -> Option<usize> {
    let at = memmem::find(value, b"date ")?;
    let plus = memchr::memchr(b'+', &value[at..])? + at;
    let is_word = at == 0 || !value[at - 1].is_ascii_alphanumeric();
    let options = &value[at + 5..plus];
    (is_word && options.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-' | b'"' | b'\'')))
        .then_some(plus)
}

/// The format of `find -printf`, `stat -c` or `printf` in a line that a shell runs: what it is, and where.
fn command_format(line: &OptionLine<'_>) -> Option<(&'static str, std::ops::Range<usize>)> {
    const FORMATS: [(&[u8], &str); 7] = [
        (b"-printf ", "a format of find(1)"),
        (b"-fprintf ", "a format of find(1)"),
        (b"stat -c ", "a format of stat(1)"),
        (b"stat --format", "a format of stat(1)"),
        (b"stat --printf", "a format of stat(1)"),
        (b"printf ", "a format of printf(1)"),
        (b"-o fmt=", "a format"),
    ];
    let option = OptId::lookup(line.key)?;
    if !matches!(option.grammar(), Grammar::Command | Grammar::Hook | Grammar::Cron) {
        return None;
    }
    let value = line.value;
    let (at, what) =
        FORMATS.iter().find_map(|(mark, what)| Some((memmem::find(value, mark)? + mark.len(), *what)))?;
    let rest = value.get(at..)?;
    let quote = rest.first().copied().filter(|byte| matches!(byte, b'"' | b'\''));
    let end = match quote {
        Some(quote) => memchr::memchr(quote, rest.get(1..)?).map_or(rest.len(), |n| n + 2),
        None => memchr::memchr(b' ', rest).unwrap_or(rest.len()),
    };
    Some((what, at..at + end))
}

/// `%2F` and its like after `://`: a digit or upper-case letter, and another hexadecimal digit.
fn encoded(value: &[u8]) -> Option<Meant> {
    let url = memmem::find(value, b"://")?;
    let is_code = |at: usize, first: u8| {
        matches!(first, b'2'..=b'7' | b'C'..=b'E')
            && value.get(at + 2).is_some_and(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'))
    };
    let signs: Vec<usize> =
        magics(value).filter(|&(at, first)| at > url && is_code(at, first)).map(|(at, _)| at).collect();
    let part = *signs.first()?..*signs.last()? + 3;
    Some(Meant { what: "a percent-encoded part of a URL", part, signs })
}

/// `env = DB_PASSWORD=…`: nobody takes a password from a magic variable.
fn a_secret(line: &OptionLine<'_>) -> Option<Meant> {
    let at = memchr::memchr(b'=', line.value).filter(|_| line.key == b"env")? + 1;
    let is_secret = secret::is_secret(line.key, line.value);
    let value = &line.value[at..];
    let is_path = memchr::memchr(b'/', value).is_some();
    if is_secret && !is_path { part("a secret", line.value, at..line.value.len()) } else { None }
}
