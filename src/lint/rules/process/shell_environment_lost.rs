use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Variables set in the shell of a hook.
    ///
    /// ## What it does
    /// Finds `exec-*` and `hook-* = exec:` whose whole command reads a file with `.` or `source`, or is an `export`.
    ///
    /// ## Why is this bad
    /// The command runs in a shell of its own. What it sets ends with that shell: the application does not get the
    /// variables.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// exec-pre-app = . /etc/shop/environment
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for-readline = /etc/shop/environment
    ///   env = %(_)
    /// endfor =
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_run_command_and_wait`. Seen on 2.0.31 with `exec-asap`, `exec-pre-app` and `hook-pre-app = exec:`: a
    /// variable that the file exports is not in `os.environ`.
    RULE {
        id: "shell-environment-lost",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.written().collect::<Vec<_>>() {
        let is_core = cx.entry(id).option.is_some_and(|option| option.plugin() == "core");
        let Some(command) = command(cx, id).filter(|_| is_core) else { continue };
        if !only_sets(command) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = "the application does not get these variables: they end with the shell of this command";
        cx.report(Finding::new(&RULE, place, message).help(help(command)));
    }
}

fn help(command: &[u8]) -> String {
    if command.starts_with(b"export") {
        return "write `env = NAME=VALUE`".to_owned();
    }
    let file = command.split(u8::is_ascii_whitespace).nth(1).unwrap_or_default();
    match file.strip_suffix(b"/bin/activate") {
        Some(folder) => format!("write `virtualenv = {}`", shown(folder)),
        None => format!("read lines of `NAME=VALUE` with `for-readline = {}` and `env = %(_)`", shown(file)),
    }
}

/// The command of a shell that an option names.
fn command<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    let value = cx.plain(id)?;
    let key = cx.key(id);
    if key.starts_with(b"exec-") {
        return Some(value);
    }
    key.starts_with(b"hook-").then(|| value.strip_prefix(b"exec:"))?
}

/// Whether a command does nothing but set variables of its shell.
fn only_sets(command: &[u8]) -> bool {
    let goes_on = command.iter().any(|byte| matches!(byte, b';' | b'&' | b'|' | b'>' | b'\n' | b'`' | b'('));
    let words: Vec<&[u8]> = command.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [b"." | b"source", file] => !goes_on && file.len() > 1,
        [b"export", rest @ ..] => !goes_on && rest.iter().any(|word| word.contains(&b'=')),
        _ => false,
    }
}
