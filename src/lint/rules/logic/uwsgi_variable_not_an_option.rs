use super::common::{lines, references};
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Environment variable `UWSGI_X` used under `strict` is no option.
    ///
    /// ## What it does
    /// Finds `$(UWSGI_X)`, `if-env = UWSGI_X` and the like where `x` is not an option of uWSGI, in a file that sets `strict`.
    ///
    /// ## Why is this bad
    /// uWSGI reads every environment variable that begins with `UWSGI_` as an option. Where the variable is set, the strict
    /// server exits with `unknown config directive`; where it is not set, the line does not do what it is for.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// http-socket = 0.0.0.0:$(UWSGI_PORT)
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// http-socket = 0.0.0.0:$(SHOP_PORT)
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`, `core/config.c:add_exported_option_do`. Seen on 2.0.31: with `strict = true` and
    /// `UWSGI_FOO=2` the server exits with `[strict-mode] unknown config directive: foo`.
    RULE {
        id: "uwsgi-variable-not-an-option",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::STRICT]),
    }
}

/// Variables that uWSGI sets for itself and never reads as options (`core/uwsgi.c:uwsgi_setup`).
const OWN: [&[u8]; 8] = [
    b"UWSGI_RELOADS",
    b"UWSGI_VASSALS_DIR",
    b"UWSGI_EMPEROR_FD",
    b"UWSGI_BROODLORD_NUM",
    b"UWSGI_EMPEROR_FD_CONFIG",
    b"UWSGI_EMPEROR_PROXY",
    b"UWSGI_JAIL_PID",
    b"UWSGI_ORIGINAL_PROC_NAME",
];

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::STRICT) || cx.has(ids::DECLARE_OPTION) {
        return;
    }
    let mut seen: Vec<&[u8]> = Vec::new();
    for line in lines(cx) {
        let asks = matches!(line.key, b"if-env" | b"ifenv" | b"if-not-env" | b"ifnotenv");
        let mut names: Vec<&[u8]> =
            references(line.value, b'$').into_iter().filter_map(|name| line.value.get(name)).collect();
        if asks {
            names.extend(line.value.split(|&byte| byte == b'=').next());
        }
        for name in names {
            let Some(option) = refused(name).filter(|_| !seen.contains(&name)) else { continue };
            let Some(place) = line.place(cx) else { continue };
            seen.push(name);
            let name = shown(name);
            let message = format!(
                "where `{name}` is set, uWSGI reads it as the option `{option}`, which does not exist, and exits under `strict`"
            );
            let other = name.trim_start_matches("UWSGI_");
            let help =
                format!("use a variable whose name does not begin with `UWSGI_`, such as `APP_{other}`");
            cx.report(Finding::new(&RULE, place, message).help(help));
        }
    }
}

/// The name of the option that a variable would set, where uWSGI has no such option.
fn refused(name: &[u8]) -> Option<String> {
    let rest = name.strip_prefix(b"UWSGI_").filter(|rest| !rest.is_empty() && !OWN.contains(&name))?;
    let option = String::from_utf8_lossy(rest).to_ascii_lowercase().replace('_', "-");
    OptId::lookup(option.as_bytes()).is_none().then_some(option)
}
