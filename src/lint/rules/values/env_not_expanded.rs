use std::ops::Range;

use super::common::variables;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shell_variables, shown};

declare_rule! {
    /// Shell variable in the value of an environment variable.
    ///
    /// ## What it does
    /// Finds `$PATH`, `$HOME` and similar variables, and the variable's own name, as part of a path or of a
    /// list of paths in the value of `env`.
    ///
    /// ## Why is this bad
    /// uWSGI does not replace `$NAME`: the application and its child processes get the literal text. With
    /// `env = PATH=/srv/bin:$PATH` they no longer find the system's programs.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// env = PATH=/srv/shop/bin:$PATH
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// env = PATH=/srv/shop/bin:$(PATH)
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the value changes, and `$(NAME)` stays literal if the variable is not set when uWSGI starts.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env`, `core/utils.c:uwsgi_apply_config_pass`.
    RULE {
        id: "env-not-expanded",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Setters(&[Setter::SetEnv]),
    }
}

/// Variables that nearly every process has, and whose name nobody wants in a path.
const KNOWN: [&[u8]; 9] = [
    b"PATH",
    b"HOME",
    b"PYTHONPATH",
    b"LD_LIBRARY_PATH",
    b"PWD",
    b"USER",
    b"VIRTUAL_ENV",
    b"TMPDIR",
    b"HOSTNAME",
];

fn check(cx: &Context<'_>) {
    // What fills a template in may replace these, too.
    if cx.settings.template {
        return;
    }
    for (id, name, value) in variables(cx) {
        let found = value.and_then(|value| Some((value, literal(name, value)?)));
        let Some((value, part)) = found else { continue };
        let before = name.len() + 1;
        let Some(place) = cx.value_part(id, before + part.start..before + part.end) else { continue };
        let variable = shown(&value[part.start + 1..part.end]);
        let message = format!(
            "`{}` gets the literal text `${variable}`, because only a shell replaces it",
            shown(name)
        );
        let finding = Finding::new(&RULE, place, message)
            .help(format!("write `$({variable})`, which uWSGI replaces at startup"));
        // Another placeholder in the line would be written out.
        let written = cx.written_value(id).and_then(|text| std::str::from_utf8(text).ok());
        let read = [name, b"=", value].concat();
        cx.report(match written.filter(|text| text.as_bytes() == read) {
            Some(text) => {
                let (head, tail) = text.split_at(before + part.start);
                let value = format!("{head}$({variable}){}", &tail[part.len()..]);
                finding.unsafe_fix(format!("write `$({variable})`"), vec![Step::Set { entry: id, value }])
            }
            None => finding,
        });
    }
}

/// Where `$NAME` is all of a value, or a part of a path or of a list of paths.
fn literal(name: &[u8], value: &[u8]) -> Option<Range<usize>> {
    shell_variables(value).find(|part| {
        let variable = &value[part.start + 1..part.end];
        let begins = part.start == 0 || value[part.start - 1] == b':';
        let ends = matches!(value.get(part.end), None | Some(b':' | b'/'));
        begins && ends && (variable == name || KNOWN.contains(&variable))
    })
}
