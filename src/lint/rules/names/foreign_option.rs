use super::common::may_be_explained;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::suggest::words::INVENTED;
use crate::lint::{Context, Deploy, Finding, KeyFault, On, Severity};

declare_rule! {
    /// Option of another program.
    ///
    /// ## What it does
    /// Finds settings of gunicorn, nginx, supervisor, systemd, Apache, Django and others, and names that
    /// sound like uWSGI options but never existed. Names the uWSGI option to use instead.
    ///
    /// ## Why is this bad
    /// uWSGI does not know the option: it treats the line as a placeholder and ignores it. `user = www-data`
    /// leaves uWSGI running as root, `timeout = 30` ends no request, `autostart = true` starts nothing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// user = www-data
    /// timeout = 30
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// uid = www-data
    /// harakiri = 30
    /// ```
    ///
    /// ## Fix safety
    /// No fix is offered, because the values are written differently too.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_manage_opt`
    RULE {
        id: "foreign-option",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let explained = may_be_explained(cx);
    let foreign = cx.faulty(|fault| match fault {
        KeyFault::Foreign(word) => Some(word),
        _ => None,
    });
    for (id, word) in foreign {
        // A file with an application whose only address has a foreign name is no fragment.
        let listens = word.instead == "socket" && is_whole_but_for_its_address(cx);
        let told = !explained || listens || cx.is_refused(id);
        let Some(place) = cx.key_place(id).filter(|_| told) else { continue };
        // `timeout 3000` lacks its `=` besides.
        let name = cx.name(id).split(' ').next().unwrap_or_default().to_owned();
        let whose = if word.of == INVENTED {
            format!("uWSGI never had an option `{name}`")
        } else {
            format!("`{name}` is a setting of {}, not of uWSGI", word.of)
        };
        let message = format!("{whose}: {}", cx.fate(id));
        let help = match (word.instead, word.advice) {
            ("", "") => "remove the line".to_owned(),
            ("", advice) => advice.to_owned(),
            (option, "") => format!("uWSGI calls it `{option}`"),
            (option, advice) => format!("see `{option}`: {advice}"),
        };
        let mut finding = Finding::new(&RULE, place, message).help(help);
        if word.instead.is_empty() || (explained && listens) {
            finding = finding.severity(Severity::Warning);
        }
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}

fn is_whole_but_for_its_address(cx: &Context<'_>) -> bool {
    let loads = [ids::MODULE, ids::WSGI_FILE].iter().any(|option| cx.has(*option));
    let hidden = cx.settings.template || cx.evaluation.foreign_plugin || !cx.evaluation.unread.is_empty();
    loads && !hidden && cx.deploy() != Some(Deploy::Vassal)
}
