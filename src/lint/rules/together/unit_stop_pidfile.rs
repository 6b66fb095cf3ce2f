use super::common::path;
use crate::catalog::{OptId, ids};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::start::unit_words;

declare_rule! {
    /// The unit stops or reloads the server by a pidfile that it does not write.
    ///
    /// ## What it does
    /// Finds `--stop FILE`, `--reload FILE` and `cat FILE` in `ExecStop=` and `ExecReload=` where the configuration writes no
    /// pidfile of that path.
    ///
    /// ## Why is this bad
    /// The command finds no process there and fails. systemd then stops the service by its signal, or the reload does
    /// nothing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// pidfile = /run/shop/shop.pid
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecStop=/usr/bin/uwsgi --stop /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// pidfile = /run/shop/shop.pid
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ExecStop=/usr/bin/uwsgi --stop /run/shop/shop.pid
    /// ```
    ///
    /// ## References
    /// `core/utils.c:signal_pidfile`. Seen on 2.0.31: `uwsgi --stop` with a file that is not there prints `No such file or
    /// directory` and exits with 1.
    RULE {
        id: "unit-stop-pidfile",
        category: Together,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

const PIDFILES: [OptId; 4] = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2];
const ON_COMMAND_LINE: [&str; 4] = ["--pidfile", "--pidfile2", "--safe-pidfile", "--safe-pidfile2"];

fn check(cx: &Context<'_>) {
    let entries: Vec<_> = PIDFILES.into_iter().flat_map(|option| cx.each(option)).collect();
    let known: Option<Vec<String>> = entries.iter().map(|id| path(cx, cx.value(*id)?)).collect();
    let Some(known) = known.filter(|_| cx.is_whole()) else { return };
    for service in Service::ours(cx) {
        if service.gives(&ON_COMMAND_LINE) != Some(false) {
            continue;
        }
        let commands =
            ["ExecStop", "ExecReload"].into_iter().flat_map(|key| service.unit.all("Service", key));
        for setting in commands {
            let Some(file) = service.known(setting).and_then(|text| asked(&text)) else { continue };
            let file = file.strip_prefix("/var/run/").map_or(file.clone(), |rest| format!("/run/{rest}"));
            if known.contains(&file) || service.prepares(&file) {
                continue;
            }
            let (message, help) = match known.first() {
                None => (
                    format!("the command fails: the server writes no pidfile, and `{file}` is not there"),
                    format!("add `pidfile = {file}`, or use $MAINPID"),
                ),
                Some(other) => (
                    format!("the command fails: the server writes its pid to `{other}`, not to `{file}`"),
                    format!("write `{other}` here, or use $MAINPID"),
                ),
            };
            let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
                .related(entries.first().and_then(|id| cx.entry_place(*id)), "the pidfile of the server")
                .help(help);
            cx.report(finding);
        }
    }
}

/// The pidfile by which a command finds the server.
fn asked(text: &str) -> Option<String> {
    let clean: String = text.chars().map(|c| if "`()'\"".contains(c) { ' ' } else { c }).collect();
    let words = unit_words(clean.as_bytes())?;
    let words: Vec<String> = words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect();
    let mark = |word: &String| matches!(word.as_str(), "--stop" | "--reload" | "cat");
    let file = match words.iter().position(mark) {
        Some(at) => words.get(at + 1)?.clone(),
        None => words
            .iter()
            .find_map(|word| word.strip_prefix("--stop=").or_else(|| word.strip_prefix("--reload=")))?
            .to_owned(),
    };
    (file.starts_with('/') && !file.contains('$')).then_some(file)
}
