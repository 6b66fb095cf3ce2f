use super::common::{OptionLine, doubled, magics, percent_lines};
use super::magic_percent_unescaped::meant;
use crate::evaluate::is_variable;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, secret, shown};
use crate::syntax::{Format, Span};

declare_rule! {
    /// `%` with a letter that is no magic variable: the server deletes both.
    ///
    /// ## What it does
    /// Finds a `%` whose next character has no meaning as a magic variable.
    ///
    /// ## Why is this bad
    /// The server replaces the pair by nothing, without a word: `50% off` arrives as `50off`, a password is shorter than
    /// the one in the file, and in JSON or XML the character that ends the text is gone. `%%` stands for one `%`.
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
    /// The repair doubles the `%`, so that the text arrives as it was written.
    ///
    /// ## References
    /// `core/utils.c:init_magic_table` gives every byte an empty text first.
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
    if cx.format() != Format::Ini {
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
    let pair =
        if hidden { "`%` and the character after it".to_owned() } else { format!("`{}`", shown(pair)) };
    let message = format!("{pair} is no magic variable, so the server deletes it from {of}");
    let help = if matches!(
        line.key,
        b"logto" | b"logto2" | b"daemonize" | b"daemonize2" | b"logger" | b"req-logger"
    ) {
        "write `%%` for a `%` that has to stay; names of log files take no date, rotate them with `log-maxsize` or logrotate"
    } else {
        "write `%%` for a `%` that has to stay"
    };
    let place = cx.at(Span::new(start + first, start + first + 2));
    signs.dedup();
    let steps = doubled(cx, line.text.start, &signs);
    cx.report(Finding::new(&RULE, place, message).help(help).safe_fix("double the `%`", steps));
}

/// YAML, JSON and XML: the pair is deleted before the reader sees the text, quotes and tags included.
fn other_format(cx: &Context<'_>) {
    if cx.settings.template || cx.format() == Format::Toml {
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
            b'"' | b'\'' => ", and with it the quote that ends the text",
            b'<' => ", and with it the beginning of the next tag",
            b'\n' => ", and with it the end of the line",
            _ => "",
        };
        let message =
            format!("`{pair}` is no magic variable, so the server deletes it before it reads the file{why}");
        let steps = doubled(cx, 0, &[at]);
        let finding = Finding::new(&RULE, cx.at(Span::new(at, at + 2)), message);
        cx.report(finding.help("write `%%` for a `%` that has to stay").safe_fix("double the `%`", steps));
    }
}
