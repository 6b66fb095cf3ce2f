use super::common::{file_of, lost_to_file};
use crate::lint::repeats::consequence;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `UWSGI_*` variable that a configuration file replaces.
    ///
    /// ## What it does
    /// Finds variables such as `UWSGI_PROCESSES` that hold one value and are set to another one by a file of the same
    /// start.
    ///
    /// ## Why is this bad
    /// uWSGI reads its variables first and keeps the last value, so a file always wins. Whoever sets the variable
    /// changes nothing.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// ENV UWSGI_PROCESSES=8
    /// CMD ["uwsgi", "--ini", "shop.ini"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// processes = 2
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// WORKDIR /srv
    /// COPY . .
    /// ENV UWSGI_PROCESSES=8
    /// CMD ["uwsgi", "--ini", "shop.ini"]
    /// ```
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup` calls `parse_sys_envs` before it reads the command line. Seen on 2.0.31: with
    /// `UWSGI_PROCESSES=7` and `processes = 2` in the file 2 workers are spawned.
    RULE {
        id: "variable-overridden-by-file",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    for lost in lost_to_file(cx) {
        let (Some(variable), Some(option)) = (cx.variable_of(lost.loser), cx.entry(lost.winner).option)
        else {
            continue;
        };
        let file = file_of(cx, lost.winner);
        let message = format!(
            "`{file}` sets `{}`, and uWSGI reads files after variables: {}",
            cx.name(lost.winner),
            consequence(option, &cx.shown_value(lost.loser))
        );
        let help = format!(
            "remove `{}` from the file, or the variable `{}`",
            cx.name(lost.winner),
            shown(&variable.name)
        );
        let finding = Finding::new(&RULE, cx.at(variable.span), message).help(help);
        cx.report(finding.related(cx.entry_place(lost.winner), "the value in effect"));
    }
}
