use crate::catalog::{Grammar as G, OptId};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Path that begins with `~`, which only a shell replaces.
    ///
    /// ## What it does
    /// Finds paths and UNIX sockets that begin with `~/` or `~name/`, in options of the core and of the
    /// Python plugin. Commands are fine, because a shell runs them.
    ///
    /// ## Why is this bad
    /// For uWSGI `~` is the name of a directory below its working directory, which does not exist. uWSGI
    /// exits when it changes to the directory or binds the socket, or continues without the file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = ~/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = $(HOME)/shop
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the path changes, and `$(HOME)` stays literal if the variable is not set when uWSGI starts.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` passes the text to chdir unchanged, `core/socket.c:bind_to_unix` binds it.
    RULE {
        id: "tilde-not-expanded",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.written() {
        let takes = cx.entry(id).option.is_some_and(takes_path);
        let Some(home) = cx.plain(id).filter(|_| takes).and_then(home) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "uWSGI does not replace `{home}`: in `{} = {}` it is the name of a directory below the working directory",
            cx.name(id),
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message);
        let rest = cx.written_value(id).and_then(|value| std::str::from_utf8(value).ok()?.strip_prefix("~/"));
        cx.report(match rest {
            Some(rest) => finding
                .help("write the absolute path, or `$(HOME)` for the home directory of the user that starts uWSGI")
                .unsafe_fix(
                    "write `$(HOME)`",
                    vec![Step::Set { entry: id, value: format!("$(HOME)/{rest}") }],
                ),
            None => finding.help("write the absolute path"),
        });
    }
}

/// The part of a path that a shell would replace.
fn home(value: &[u8]) -> Option<&str> {
    let end = value.iter().position(|byte| *byte == b'/')?;
    let head = std::str::from_utf8(&value[..end]).ok()?;
    let name = head.strip_prefix('~')?;
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        .then_some(head)
}

/// Other languages may do with a path what they like.
fn takes_path(option: OptId) -> bool {
    let grammar = option.grammar();
    matches!(grammar, G::Address | G::Path | G::File | G::Directory | G::Glob | G::ConfigFile)
        && matches!(option.plugin(), "core" | "python")
}
