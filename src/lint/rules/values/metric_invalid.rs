use super::common::{head, is_spoken_of, key_value, missing, number_of};
use crate::catalog::ids;
use crate::catalog::registry::{self, Kind};
use crate::evaluate::{EntryId, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Invalid metric.
    ///
    /// ## What it does
    /// Finds `metric` lines with a missing name, a name with characters other than letters, digits, dot, dash
    /// and underscore, an unknown collector, an alias without target, or children and aliases that no line
    /// above defines. Also finds thresholds on unknown metrics.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup. An unknown `type` is worse: uWSGI silently uses a counter.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// metric = name=my queue,type=gauge
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// metric = name=my.queue,type=gauge
    /// ```
    ///
    /// ## References
    /// `core/metrics.c:uwsgi_register_keyval_metric`, `uwsgi_setup_metrics`.
    RULE {
        id: "metric-invalid",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::METRIC, ids::METRIC_THRESHOLD]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.evaluation.number(ids::ENABLE_METRICS, 0) != Some(1) {
        return;
    }
    let mut names: Option<Vec<Vec<u8>>> = cx.evaluation.unread.is_empty().then(Vec::new);
    for id in cx.each(ids::METRIC) {
        let Some(value) = cx.value(id).filter(|value| !is_spoken_of(value)) else {
            names = None;
            continue;
        };
        if let Some((why, refused)) = problem(cx, value, names.as_deref()) {
            say(cx, id, &why, refused);
        }
        if let (Some(names), Some(name)) = (&mut names, name_of(value)) {
            names.push(name);
        }
    }
    let Some(names) = names else { return };
    for id in cx.each(ids::METRIC_THRESHOLD) {
        let Some(value) = cx.value(id).filter(|value| !is_spoken_of(value)) else { continue };
        let (Some(key), Some(_)) = (key_value(value, &["key"]), key_value(value, &["value"])) else {
            continue;
        };
        if is_unknown(cx, &names, &key) {
            say(cx, id, &format!("metric `{}` does not exist", shown(&key)), true);
        }
    }
}

/// Without `=` the whole value is the name.
fn name_of(value: &[u8]) -> Option<Vec<u8>> {
    if value.contains(&b'=') { key_value(value, &["name"]) } else { Some(value.to_vec()) }
}

fn problem(cx: &Context<'_>, value: &[u8], names: Option<&[Vec<u8>]>) -> Option<(String, bool)> {
    let name = name_of(value)?;
    if !name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')) {
        return Some((
            format!("`{}` contains characters other than letters, digits, `.`, `-` and `_`", shown(&name)),
            true,
        ));
    }
    if !value.contains(&b'=') {
        return None;
    }
    if let Some(oid) = key_value(value, &["oid"])
        && !oid.iter().all(|b| b.is_ascii_digit() || *b == b'.')
    {
        return Some((
            format!("the OID `{}` contains characters other than digits and dots", shown(&oid)),
            true,
        ));
    }
    if let Some(collector) = key_value(value, &["collector"])
        && let Some(gone) = missing(cx, Kind::MetricCollector, &collector)
    {
        return Some((format!("it names the collector `{}`, {}", shown(&collector), gone.why()), true));
    }
    references(cx, value, names).map(|why| (why, true)).or_else(|| kind(cx, value).map(|why| (why, false)))
}

fn references(cx: &Context<'_>, value: &[u8], names: Option<&[Vec<u8>]>) -> Option<String> {
    let (children, alias) = (key_value(value, &["children"]), key_value(value, &["alias"]));
    if alias.is_none() && key_value(value, &["type"]).as_deref() == Some(b"alias") {
        return Some("it is an alias without a target".to_owned());
    }
    let names = names?;
    let mut parts = children
        .iter()
        .flat_map(|list| list.split(|&b| b == b';'))
        .chain(alias.as_deref())
        .filter(|part| !part.is_empty());
    let unknown = parts.find(|part| is_unknown(cx, names, part))?;
    Some(format!("no line above defines metric `{}`", shown(unknown)))
}

/// The name of a type that the server takes for a counter.
fn kind(cx: &Context<'_>, value: &[u8]) -> Option<String> {
    let kind = key_value(value, &["type"])?;
    missing(cx, Kind::MetricType, &kind)?;
    Some(format!("type `{}` is unknown, so uWSGI uses a counter", shown(&kind)))
}

/// Neither one of the server's own metrics nor one that a line defines; those of workers, sockets and plugins depend on more.
fn is_unknown(cx: &Context<'_>, names: &[Vec<u8>], name: &[u8]) -> bool {
    let own = std::str::from_utf8(name).is_ok_and(|name| registry::find(Kind::Metric, name).is_some());
    if let Some(rest) = name.strip_prefix(b"worker.") {
        let worker = i64::from(c::atoi(head(rest, b'.').0));
        return number_of(cx, ids::PROCESSES, 1).is_some_and(|processes| worker > processes);
    }
    let many = [&b"socket."[..], b"plugin."].iter().any(|prefix| name.starts_with(prefix));
    let alias = matches!(name, b"rss_size" | b"vsz_size");
    !(own || many || alias || names.iter().any(|known| known == name) || cx.evaluation.foreign_plugin)
}

fn say(cx: &Context<'_>, id: EntryId, why: &str, refused: bool) {
    let Some(place) = cx.value_place(id) else { return };
    let what = if refused { "uWSGI exits at startup because of " } else { "" };
    let message = format!("{what}`{} = {}`: {why}", cx.name(id), cx.shown_value(id));
    let help =
        "write `metric = name=NAME,type=counter|gauge|absolute|alias,…`, and define metrics before their use";
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(if refused { cx.ending(cx.guard(id), finding) } else { finding });
}
