use super::common::variables;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Blanks beside `=` become part of the variable.
    ///
    /// ## What it does
    /// Finds `env` lines with blanks before or behind the `=` of the variable.
    ///
    /// ## Why is this bad
    /// `env = LANG = C.UTF-8` defines a variable called "LANG " with the value " C.UTF-8": nobody reads it, and LANG
    /// stays as it was.
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
    /// No program looks for a variable whose name ends in a blank; without the blanks it is the one that was meant.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env`, which hands the text to putenv(3).
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
            "`{}` sets a variable called `{}`, blank included: `{}` stays as it was",
            cx.name(id),
            shown(name),
            shown(bare)
        );
        let mut finding = Finding::new(&RULE, place, message)
            .help(format!("write `{}=…` without blanks beside `=`", shown(bare)));
        if let Some(value) = value {
            let text = format!(
                "{}={}",
                String::from_utf8_lossy(bare),
                String::from_utf8_lossy(value.trim_ascii_start())
            );
            finding = finding.safe_fix("take the blanks away", vec![Step::Set { entry: id, value: text }]);
        }
        cx.report(finding);
    }
}
