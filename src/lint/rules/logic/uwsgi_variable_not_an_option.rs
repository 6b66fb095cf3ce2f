use super::common::{lines, references};
use crate::catalog::{OptId, ids};
use crate::evaluate::option_of_variable;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};
use crate::syntax::Span;
use memchr::memmem;

declare_rule! {
    /// Environment variable `UWSGI_X` used under `strict` is no option.
    ///
    /// ## What it does
    /// Finds `$(UWSGI_X)`, `if-env = UWSGI_X` and the like where `x` is not an option of uWSGI, in a file that sets `strict`; and such variables that are set, or used, where
    /// a strict server is started.
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

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::STRICT) || cx.has(ids::DECLARE_OPTION) {
        return;
    }
    if cx.start().is_some() {
        in_place(cx);
        return in_words(cx);
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
            cx.report(Finding::new(&RULE, place, message).help(instead(&name)));
        }
    }
}

/// The name of the option that a variable would set, where uWSGI has no such option.
fn refused(name: &[u8]) -> Option<String> {
    let option = option_of_variable(name).filter(|option| !option.is_empty())?;
    OptId::lookup(&option).is_none().then(|| shown(&option))
}

/// The variables that a place sets: strict mode ends the server at them.
fn in_place(cx: &Context<'_>) {
    for id in cx.evaluation.ids().filter(|id| cx.is_refused(*id)) {
        let Some(variable) = cx.variable_of(id) else { continue };
        let Some(option) = refused(&variable.name) else { continue };
        let name = shown(&variable.name);
        let message = format!(
            "uWSGI reads `{name}` as the option `{option}`, which does not exist, and exits because `strict` is on"
        );
        let finding = Finding::new(&RULE, cx.at(variable.span), message).help(instead(&name)).refuses();
        cx.report(finding);
    }
}

/// Variables that a place takes from outside for its words: whoever sets one sets an option.
fn in_words(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    let mut seen: Vec<&[u8]> = Vec::new();
    for (at, name) in taken(cx.source()) {
        let is_set = start.environment.iter().any(|variable| variable.name == name);
        if is_set || is_assigned(cx.source(), name) || seen.contains(&name) {
            continue;
        }
        let Some(option) = refused(name) else { continue };
        seen.push(name);
        let place = cx.at(Span::new(at, at + name.len()));
        let name = shown(name);
        let message = format!(
            "where `{name}` is set, uWSGI reads it as the option `{option}`, which does not exist, and exits under `strict`"
        );
        cx.report(Finding::new(&RULE, place, message).severity(Severity::Warning).help(instead(&name)));
    }
}

/// The names in `$UWSGI_X` and `${UWSGI_X…}`, with where they begin, but for those in comments.
fn taken(source: &[u8]) -> Vec<(usize, &[u8])> {
    let mut found = Vec::new();
    for at in memmem::find_iter(source, b"UWSGI_") {
        let line = source[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let is_comment = source[line..at].trim_ascii_start().first() == Some(&b'#');
        let is_taken = source[..at].ends_with(b"$") || source[..at].ends_with(b"${");
        if is_taken && !is_comment {
            let is_word = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
            let length = source[at..].iter().take_while(is_word).count();
            found.push((at, &source[at..at + length]));
        }
    }
    found
}

/// Whether the place gives the variable a value of its own.
fn is_assigned(source: &[u8], name: &[u8]) -> bool {
    memmem::find_iter(source, name).any(|at| source.get(at + name.len()) == Some(&b'='))
}

fn instead(name: &str) -> String {
    let other = name.trim_start_matches("UWSGI_");
    format!("use a variable whose name does not begin with `UWSGI_`, such as `APP_{other}`")
}
