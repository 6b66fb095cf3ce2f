//! Values of several fields: routes, hooks, loggers, alarms and times of cron.

use super::Scene;
use super::completion::{Item, Role};
use super::values::key_item;
use crate::catalog::registry::{self, Kind};
use crate::catalog::{Grammar, OptId, Vocabulary};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// A regular expression.
    Pattern,
    /// Names that the server registers, each with arguments behind a `:`.
    Named(Kind),
    /// A name that is chosen freely.
    Name,
}

/// The fields of an option's value, separated by spaces; the last one takes the rest of it.
pub(super) fn fields_of(option: OptId) -> &'static [Field] {
    const ROUTER: Field = Field::Named(Kind::Router);
    match option.grammar() {
        Grammar::Route if option.name().ends_with("-label") => &[],
        Grammar::Route if option.name().ends_with("-run") => &[ROUTER],
        Grammar::Route if option.name().contains("-if") => &[Field::Named(Kind::RouteCondition), ROUTER],
        Grammar::Route => &[Field::Pattern, ROUTER],
        Grammar::Hook => &[Field::Named(Kind::Hook)],
        Grammar::Logger => &[Field::Named(Kind::Logger)],
        Grammar::Alarm if option.name() == "alarm" => &[Field::Name, Field::Named(Kind::Alarm)],
        _ => &[],
    }
}

/// The words of the field at the end of what is typed, and the part that they take the place of.
pub(super) fn items<'a>(scene: &Scene<'_>, option: OptId, typed: &'a str) -> Option<(&'a str, Vec<Item>)> {
    if option.grammar() == Grammar::Cron {
        return of_cron(typed);
    }
    let fields = fields_of(option);
    // `[id ]plugin[:args]`: the name of a logger may stand before it.
    let has_id = option.grammar() == Grammar::Logger && !typed.contains(':');
    let typed = if has_id { typed.rsplit(' ').next().unwrap_or_default() } else { typed };
    let number = typed.split(' ').count() - 1;
    let field = *fields.get(number).or(fields.last())?;
    let part = if number < fields.len() {
        typed.rsplit(' ').next()?
    } else {
        typed.splitn(fields.len(), ' ').last()?
    };
    match field {
        Field::Pattern => (typed.is_empty()).then(|| (typed, patterns())),
        Field::Name => None,
        Field::Named(kind) => match part.split_once(':') {
            Some((name, arguments)) => arguments_of(scene, kind, name, arguments),
            None if part.contains(' ') => None,
            None => Some((part, named(scene, kind))),
        },
    }
}

/// Registered names of the target; a negation stands before some conditions, and is typed by hand.
fn named(scene: &Scene<'_>, kind: Kind) -> Vec<Item> {
    let target = scene.evaluation.target;
    let entries = registry::entries(kind);
    let entries =
        entries.filter(|entry| entry.since <= target && entry.until.is_none_or(|until| target <= until));
    let item = |entry: &registry::Entry| {
        let is_core = entry.plugins.contains(&"core");
        let detail = if is_core { String::new() } else { format!("plugin {}", entry.plugins.join(" or ")) };
        Item::new(Role::Action, entry.name).detail(detail).text(format!("{}:", entry.name))
    };
    entries.map(item).collect()
}

/// Keys behind the name of an action, or labels behind `goto:`.
fn arguments_of<'a>(
    scene: &Scene<'_>,
    kind: Kind,
    name: &str,
    typed: &'a str,
) -> Option<(&'a str, Vec<Item>)> {
    if kind == Kind::Router && name == "goto" {
        let evaluation = scene.evaluation;
        let labels = evaluation.ids().filter(|id| evaluation.key(*id).ends_with(b"route-label"));
        let labels = labels.map(|id| String::from_utf8_lossy(evaluation.value(id)).into_owned());
        return Some((typed, labels.map(|label| Item::new(Role::Variable, &label)).collect()));
    }
    let consumer = match kind {
        Kind::Router => "route",
        Kind::RouteCondition => "condition",
        Kind::Logger => "logger",
        _ => return None,
    };
    let vocabulary = Vocabulary::of(&format!("{consumer}:{name}"))?;
    let part = typed.rsplit(vocabulary.separator).next()?;
    let keys = vocabulary.keys.iter().filter(|key| key.since <= scene.evaluation.target);
    (!part.contains(['=', ' '])).then(|| (part, keys.map(key_item).collect()))
}

fn patterns() -> Vec<Item> {
    let all = [
        ("^/", "every path below"),
        (".*", "every request"),
        ("^/static/", "every path below"),
        ("\\.php$", "paths that end so"),
    ];
    let item = |(pattern, detail): (&str, &str)| {
        Item::new(Role::Word, pattern).detail(detail).text(format!("{pattern} "))
    };
    all.map(item).into()
}

/// What each of the five numbers is often written as (`core/cron.c`: -1 is any, -5 each fifth).
const CRON: [&[(&str, &str)]; 5] = [
    &[
        ("-1", "any minute"),
        ("0", "at the full hour"),
        ("-5", "every 5 minutes"),
        ("-15", "every 15 minutes"),
    ],
    &[("-1", "any hour"), ("-2", "every 2 hours"), ("0", "at midnight"), ("3", "at 3 o'clock")],
    &[("-1", "any day of the month"), ("1", "on the first")],
    &[("-1", "any month"), ("1", "in January")],
    &[("-1", "any day of the week"), ("0", "on Sunday"), ("1", "on Monday"), ("6", "on Saturday")],
];

/// Whole times before anything is typed, then the number of the field.
fn of_cron(typed: &str) -> Option<(&str, Vec<Item>)> {
    if typed.is_empty() {
        return Some((typed, times()));
    }
    let number = typed.split(' ').count() - 1;
    let part = typed.rsplit(' ').next()?;
    let item =
        |(value, what): &(&str, &str)| Item::new(Role::Word, value).detail(*what).text(format!("{value} "));
    Some((part, CRON.get(number)?.iter().map(item).collect()))
}

/// Five numbers: minute, hour, day of the month, month, day of the week; -1 is any, -5 each fifth.
fn times() -> Vec<Item> {
    let all = [
        ("-1 -1 -1 -1 -1", "every minute"),
        ("-5 -1 -1 -1 -1", "every 5 minutes"),
        ("0 -1 -1 -1 -1", "every hour"),
        ("0 3 -1 -1 -1", "every day at 3:00"),
        ("0 3 -1 -1 1", "every Monday at 3:00"),
        ("0 3 1 -1 -1", "on the first day of every month at 3:00"),
    ];
    all.map(|(time, what)| Item::new(Role::Word, time).detail(what).text(format!("{time} "))).into()
}
