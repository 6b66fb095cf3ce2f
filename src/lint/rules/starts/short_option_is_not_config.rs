use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};
use crate::syntax::Format;

declare_rule! {
    /// `-c FILE` or `-i FILE`, which is not how a configuration is given.
    ///
    /// ## What it does
    /// Finds `-c` and `-i` in front of a configuration file on a command line.
    ///
    /// ## Why is this bad
    /// `-c` is `cgi-mode` and `-i` is `single-interpreter`; neither takes a value. uWSGI still reads the file,
    /// as a positional file, after all options. In CGI mode responses begin with `Status:` instead of
    /// `HTTP/1.1`, so clients of an HTTP socket get no valid answer.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// CMD ["uwsgi", "-c", "/etc/uwsgi/shop.ini"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// CMD ["uwsgi", "--ini", "/etc/uwsgi/shop.ini"]
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_base_options`. Seen on 2.0.31: with `-c shop.ini` and `http-socket` curl receives no answer
    /// that it accepts; with `--ini shop.ini` it does.
    RULE {
        id: "short-option-is-not-config",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    for (number, pair) in start.arguments.windows(2).enumerate() {
        let Some(letter) = pair[0].text().as_deref().and_then(letter) else { continue };
        let file = pair[1].written();
        let path = memchr::memrchr(b':', &file).map_or(&file[..], |at| &file[..at]);
        if Format::of_path(path).is_none_or(|format| format == Format::Toml) {
            continue;
        }
        let Some(place) = cx.argument_place(number) else { continue };
        let option = if letter == 'c' { ids::CGI_MODE } else { ids::SINGLE_INTERPRETER };
        let format = Format::of_path(path).map_or("ini", Format::name);
        let message = format!(
            "`-{letter}` is `{}` and takes no value: uWSGI loads `{}` after all options, as a positional file",
            OptId::name(option),
            shown(&file)
        );
        let severity = if letter == 'c' { Severity::Warning } else { Severity::Info };
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help(format!("use `--{format} {}`", shown(&file))));
    }
}

/// The letter of a word that is one of these short options alone.
fn letter(word: &[u8]) -> Option<char> {
    match word {
        b"-c" => Some('c'),
        b"-i" => Some('i'),
        _ => None,
    }
}
