use crate::evaluate::{Cause, EntryId};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::text::symbols;
use crate::lint::{Context, Finding, On};
use crate::start::unit_words;

declare_rule! {
    /// Variable that the unit does not set.
    ///
    /// ## What it does
    /// Finds `$(NAME)` in the configuration where no `Environment=` or `PassEnvironment=` of the unit names the variable, and
    /// nothing else could set it.
    ///
    /// ## Why is this bad
    /// systemd starts services with a small environment of its own. The variable is not set there, and the text `$(NAME)`
    /// stays in the value: a folder or file of that name does not exist.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// chdir = $(APP_HOME)
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// chdir = $(APP_HOME)
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// Environment=APP_HOME=/srv/shop
    /// ```
    ///
    /// ## References
    /// systemd.exec(5), `core/config.c:uwsgi_manage_opt`. Seen on 2.0.31: `$(NAME)` of a variable that is not set stays as it
    /// is.
    RULE {
        id: "unit-environment-missing",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

/// Variables that systemd sets by itself (`systemd.exec(5)`).
const OWN: [&str; 20] = [
    "PATH",
    "LANG",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "TERM",
    "INVOCATION_ID",
    "JOURNAL_STREAM",
    "NOTIFY_SOCKET",
    "MAINPID",
    "MANAGERPID",
    "SYSTEMD_EXEC_PID",
    "RUNTIME_DIRECTORY",
    "STATE_DIRECTORY",
    "CACHE_DIRECTORY",
    "LOGS_DIRECTORY",
    "CONFIGURATION_DIRECTORY",
    "CREDENTIALS_DIRECTORY",
    "WATCHDOG_USEC",
];

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let Some(given) = given(&service) else { continue };
        let mut seen: Vec<String> = Vec::new();
        let asked: Vec<(EntryId, String)> =
            cx.written().filter_map(|id| Some((id, missing(cx, id)?))).collect();
        for (id, name) in asked {
            let own = OWN.contains(&&*name) || name.starts_with("LISTEN_");
            if own || given.contains(&name) || seen.contains(&name) {
                continue;
            }
            let Some(place) = cx.value_place(id) else { continue };
            let message =
                format!("the unit sets no `{name}`: `$({name})` stays as text in `{}`", cx.name(id));
            let start = cx.place_beside(service.file, service.start.span);
            let finding = Finding::new(&RULE, place, message)
                .related(Some(start), "the unit starts the server here")
                .help(format!("add `Environment={name}=…` to the unit"));
            cx.report(finding);
            seen.push(name);
        }
    }
}

/// The variable of a value that is not known for that reason, where no condition asks for it.
fn missing(cx: &Context<'_>, id: EntryId) -> Option<String> {
    let entry = cx.entry(id);
    let Some(Cause::Environment(_)) = entry.value.cause() else { return None };
    let text = cx.evaluation.text(entry.raw().text);
    let at = symbols(text, b'$').next()?;
    let rest = text.get(at + 2..)?;
    let name = rest.get(..memchr::memchr(b')', rest)?)?;
    let guards = &cx.evaluation.guards;
    let asked = guards.terms(entry.guard).iter().any(|(condition, _)| {
        guards.describe(*condition).is_some_and(|condition| condition.argument.starts_with(name))
    });
    let is_name = name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let set = cx.written().any(|other| {
        cx.key(other) == b"env" && cx.evaluation.value(other).starts_with(&[name, b"="].concat())
    });
    (is_name && !asked && !set).then(|| String::from_utf8_lossy(name).into_owned())
}

/// The variables that the unit sets, when all are known.
fn given(service: &Service<'_>) -> Option<Vec<String>> {
    let unit = service.unit;
    if unit.all("Service", "EnvironmentFile").next().is_some() || service.arguments.is_none() {
        return None;
    }
    let mut names = Vec::new();
    for setting in
        unit.list("Service", "Environment").into_iter().chain(unit.list("Service", "PassEnvironment"))
    {
        let words = unit_words(&setting.value)?;
        names.extend(words.iter().map(|word| {
            let word = String::from_utf8_lossy(word);
            word.split('=').next().unwrap_or_default().to_owned()
        }));
    }
    Some(names)
}
