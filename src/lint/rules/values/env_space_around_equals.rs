use super::common::variables;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Spaces around `=` in an environment variable.
    ///
    /// ## What it does
    /// Finds `env` lines with spaces before or after the `=` of the variable.
    ///
    /// ## Why is this bad
    /// `env = LANG = C.UTF-8` defines a variable named "LANG " with the value " C.UTF-8". No program reads
    /// it, and LANG is unchanged.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = LANG = C.UTF-8
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = LANG=C.UTF-8
    /// ```
    ///
    /// ## Fix safety
    /// Safe: no program reads a variable whose name ends in a space; without the spaces it is the intended
    /// one.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env`, which passes the text to putenv(3).
    RULE {
        id: "env-space-around-equals",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Setters(&[Setter::SetEnv]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, name, value) in variables(cx) {
        let bare = name.trim_ascii();
        if bare.len() == name.len() || bare.is_empty() {
            continue;
        }
        let Some(place) = cx.value_part(id, 0..name.len() + 1) else { continue };
        let message = format!(
            "`{}` sets a variable named `{}`, including the space: `{}` is unchanged",
            cx.name(id),
            shown(name),
            shown(bare)
        );
        let mut finding = Finding::new(&RULE, place, message)
            .help(format!("write `{}=…` without spaces around `=`", shown(bare)));
        if let Some(value) = value {
            let text = format!(
                "{}={}",
                String::from_utf8_lossy(bare),
                String::from_utf8_lossy(value.trim_ascii_start())
            );
            finding = finding.safe_fix("remove the spaces", vec![Step::Set { entry: id, value: text }]);
        }
        cx.report(finding);
    }
}
