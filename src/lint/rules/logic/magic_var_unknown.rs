use super::common::{OptionLine, doubled, magics, percent_lines};
use super::magic_percent_unescaped::meant;
use crate::evaluate::is_variable;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, secret, shown};
use crate::syntax::{Format, Span};

declare_rule! {
    /// Unknown magic variable, which uWSGI removes.
    ///
    /// ## What it does
    /// Finds a `%` whose next character is not a magic variable.
    ///
    /// ## Why is this bad
    /// uWSGI silently removes both characters: `50% off` becomes `50off`, a password gets shorter, and in
    /// JSON or XML the character that ends the string is lost. `%%` is a literal `%`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop/%Y.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop/%n.log
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the fix doubles the `%`, which restores the text in the file.
    ///
    /// ## References
    /// `core/utils.c:init_magic_table` first sets an empty text for every byte.
    RULE {
        id: "magic-var-unknown",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    if cx.format() != Some(Format::Ini) {
        other_format(cx);
        return;
    }
    for line in percent_lines(cx) {
        if meant(&line).is_none() {
            in_line(cx, &line);
        }
    }
}

/// Whether the pair vanishes, and is no mark of a template language.
fn vanishes(text: &[u8], at: usize, letter: u8) -> bool {
    let before = at.checked_sub(1).and_then(|n| text.get(n));
    !is_variable(letter) && !matches!(letter, b'}' | b'>' | b'\n') && !matches!(before, Some(b'{' | b'<'))
}

fn in_line(cx: &Context<'_>, line: &OptionLine<'_>) {
    let text = line.text.of(cx.source());
    let mut signs: Vec<usize> =
        magics(text).filter(|&(at, letter)| vanishes(text, at, letter)).map(|(at, _)| at).collect();
    let Some(&first) = signs.first() else { return };
    let start = line.text.start as usize;
    let pair = &text[first..(first + 2).min(text.len())];
    let in_value = start + first >= line.value_span.start as usize;
    let of = if in_value { format!("the value of `{}`", shown(line.key)) } else { "the key".to_owned() };
    let hidden = secret::is_secret(line.key, line.value);
    let pair = if hidden { "`%` and the next character".to_owned() } else { format!("`{}`", shown(pair)) };
    let message = format!("uWSGI removes {pair} from {of}, because it is not a magic variable");
    let help = if matches!(
        line.key,
        b"logto" | b"logto2" | b"daemonize" | b"daemonize2" | b"logger" | b"req-logger"
    ) {
        "write `%%` for a literal `%`; log file names cannot contain a date, use `log-maxsize` or logrotate"
    } else {
        "write `%%` for a literal `%`"
    };
    let place = cx.at(Span::new(start + first, start + first + 2));
    signs.dedup();
    let steps = doubled(cx, line.text.start, &signs);
    cx.report(Finding::new(&RULE, place, message).help(help).safe_fix("double the `%`", steps));
}

/// YAML, JSON and XML: the pair is deleted before the reader sees the text, quotes and tags included.
fn other_format(cx: &Context<'_>) {
    if cx.settings.template || matches!(cx.format(), None | Some(Format::Toml)) {
        return;
    }
    let source = cx.source();
    let comments: Vec<Span> =
        cx.root().document.comments.iter().filter_map(|span| cx.root().written(*span)).collect();
    let is_comment =
        |at: usize| comments.iter().any(|span| (span.start as usize..span.end as usize).contains(&at));
    let found: Vec<(usize, u8)> = magics(source)
        .filter(|&(at, letter)| (vanishes(source, at, letter) || letter == b'\n') && !is_comment(at))
        .filter(|&(at, _)| !source[..at].ends_with(b"\n"))
        .collect();
    for (at, letter) in found {
        let pair = shown(&source[at..at + 2]);
        let why = match letter {
            b'"' | b'\'' => ", including the closing quote",
            b'<' => ", including the start of the next tag",
            b'\n' => ", including the line end",
            _ => "",
        };
        let message =
            format!("uWSGI removes `{pair}` before it reads the file{why}: it is not a magic variable");
        let steps = doubled(cx, 0, &[at]);
        let finding = Finding::new(&RULE, cx.at(Span::new(at, at + 2)), message);
        cx.report(finding.help("write `%%` for a literal `%`").safe_fix("double the `%`", steps));
    }
}
