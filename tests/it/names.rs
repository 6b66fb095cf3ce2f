//! Every key of every key-value list and every registered name, where an option takes it: known, it is let pass; with a slip, told.

use uwsgi_lint::catalog::registry::{self, Kind};
use uwsgi_lint::catalog::{OptId, Version, Vocabulary};
use uwsgi_lint::lint::{Finding, Severity};
use uwsgi_lint::syntax::Format;

use crate::support::{Setup, linted};

/// The lines in which an option takes a name of that kind, `@` for the name; `None` where names are open or stand in no option.
fn line_of(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Alarm => "alarm = note @:x",
        Kind::CacheHash => "cache2 = name=pages,items=10,hash=@",
        Kind::Capability => "cap = @",
        Kind::CheaperAlgo => "cheaper-algo = @",
        Kind::Clock => "clock = @",
        Kind::ExceptionHandler => "exception-handler = @:x",
        Kind::Hook => "hook-post-fork = @:x",
        Kind::LockEngine => "lock-engine = @",
        Kind::LogEncoder => "log-encoder = @ x",
        Kind::Logger => "logger = @:x",
        Kind::Loop => "loop = @",
        Kind::MetricCollector => "metric = name=load,collector=@",
        Kind::MetricType => "metric = name=load,type=@",
        Kind::Namespace => "unshare = @",
        Kind::Protocol => "protocol = @",
        Kind::RouteCondition => "route-if = @:a;b log:x",
        Kind::Router => "route-run = @:x",
        Kind::StatsPusher => "stats-push = @:x",
        Kind::SubscriptionAlgo => "fastrouter = 127.0.0.1:3032\nsubscription-algo = @",
        // The parts of other names, templates of pages, files of plugins, and metrics, which anybody may add.
        Kind::Configurator
        | Kind::EmperorMonitor
        | Kind::LegionAction
        | Kind::Metric
        | Kind::OffloadEngine
        | Kind::RouteVar
        | Kind::Scheme
        | Kind::SsiCommand => return None,
    })
}

fn findings(lines: &str) -> Vec<Finding> {
    let text = format!("[uwsgi]\nhttp-socket = 127.0.0.1:8080\nmaster = true\n{lines}\n");
    linted(text.as_bytes(), Format::Ini, &Setup::default())
}

/// Whether something grave is said about the last line that says `name`.
fn is_told(found: &[Finding], name: &str) -> bool {
    found.iter().any(|one| one.severity >= Severity::Warning && one.message.contains(name))
}

#[test]
fn registered_names_pass_and_others_are_told() {
    let (mut wrong, mut names) = (Vec::new(), 0);
    for kind in Kind::ALL {
        let Some(line) = line_of(*kind) else { continue };
        for entry in registry::entries(*kind).filter(|entry| entry.until.is_none()) {
            names += 1;
            let known = findings(&line.replace('@', entry.name));
            if entry.since < Version::UNRELEASED
                && known.iter().any(|one| one.message.contains("no release has"))
            {
                wrong.push(format!("{kind:?}: `{}` is said to be unknown", entry.name));
            }
            let slip = format!("{}zq", entry.name);
            if !is_told(&findings(&line.replace('@', &slip)), &slip) {
                wrong.push(format!("{kind:?}: nothing is said about `{slip}`"));
            }
        }
    }
    assert!(names > 150, "{names}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The line in which a consumer takes its list; `None` where the list is part of something else.
fn list_of(vocabulary: &Vocabulary, consumer: &str, list: &str) -> Option<String> {
    let plugin =
        if vocabulary.plugin == "core" { String::new() } else { format!("plugin = {}\n", vocabulary.plugin) };
    let line = match consumer.split_once(':') {
        Some(("route", action)) => format!("route-run = {action}:{list}"),
        Some(("logger", name)) => format!("logger = {name}:{list}"),
        Some(("stats-push", name)) => format!("stats-push = {name}:{list}"),
        Some(_) => return None,
        // Takes any text after the name of its legion.
        None if consumer == "legion-scroll" => return None,
        None if consumer == "cron2" => format!("cron2 = {list} /srv/job"),
        None => {
            OptId::lookup(consumer.as_bytes())?;
            format!("{consumer} = {list}")
        }
    };
    Some(format!("{plugin}{line}"))
}

#[test]
fn keys_of_lists_pass_and_others_are_told() {
    let (mut wrong, mut keys) = (Vec::new(), 0);
    for vocabulary in Vocabulary::all() {
        let consumers = std::iter::once(vocabulary.name).chain(vocabulary.used_by.iter().copied());
        for consumer in consumers {
            for key in vocabulary.keys.iter().filter(|key| key.since < Version::UNRELEASED) {
                let told = |name: &str| {
                    let lines = list_of(vocabulary, consumer, &format!("{name}=1"))?;
                    let said = |one: &Finding| one.rule.id == "kv-unknown-key" && one.message.contains(name);
                    Some(findings(&lines).iter().any(said))
                };
                let Some(known) = told(key.name) else { continue };
                keys += 1;
                if known {
                    wrong.push(format!("{consumer}: `{}` is said to be unknown", key.name));
                }
                if told(&format!("{}zq", key.name)) != Some(true) {
                    wrong.push(format!("{consumer}: nothing is said about `{}zq`", key.name));
                }
            }
        }
    }
    assert!(keys > 150, "{keys}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
