use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use memchr::memmem;

declare_rule! {
    /// Log encoder that joins all lines into one.
    ///
    /// ## What it does
    /// Finds a `json` or `format` encoder without the encoder `nl`, where the lines go to standard output, standard error or
    /// a file.
    ///
    /// ## Why is this bad
    /// The template replaces the whole line, its line end included. All records stand in one endless line, and collectors
    /// that read by lines see none of them. `\n` in the template stays as two characters.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-encoder = json {"at":${unix},"line":"${msg}"}
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-encoder = json {"at":${unix},"line":"${msg}"}
    /// log-encoder = nl
    /// ```
    ///
    /// ## Fix safety
    /// Each record then ends with a line end.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_log_encoder_json`, `uwsgi_log_encoder_nl`. Seen on 2.0.31: without `nl` records follow each
    /// other on one line, with it each has its own.
    RULE {
        id: "log-encoder-newline",
        category: Logging,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::LOG_ENCODER, ids::LOG_REQ_ENCODER]),
    }
}

/// An option of encoders, and that of the loggers that they act on.
const PAIRS: [(OptId, OptId); 2] = [(ids::LOG_ENCODER, ids::LOGGER), (ids::LOG_REQ_ENCODER, ids::REQ_LOGGER)];

fn check(cx: &Context<'_>) {
    if !cx.evaluation.unread.is_empty() || cx.settings.template {
        return;
    }
    for (option, loggers) in PAIRS {
        let values: Option<Vec<(EntryId, &[u8])>> =
            cx.each(option).map(|id| Some((id, cx.value(id)?))).collect();
        let Some(values) = values.filter(|values| !values.is_empty()) else { continue };
        let ends = |value: &[u8]| value.starts_with(b"nl") || value.ends_with(b"\n");
        let replaces = |value: &[u8]| {
            let template = [&b"json "[..], b"format "].iter().find_map(|kind| value.strip_prefix(*kind));
            template.is_some_and(|text| memmem::find(text, b"msgnl").is_none())
        };
        // Compressed or encrypted lines are not read by lines, and datagrams have an end of their own.
        let plain = values.iter().all(|(_, value)| replaces(value));
        if !plain || values.iter().any(|(_, value)| ends(value)) || !goes_to_a_file(cx, loggers) {
            continue;
        }
        if option == ids::LOG_REQ_ENCODER && !cx.has(loggers) {
            continue;
        }
        let Some(&(last, _)) = values.last() else { continue };
        let Some(place) = cx.value_place(last) else { continue };
        let name = cx.name(last);
        let message = format!(
            "`{name}` joins all log lines into one: it drops their line ends, and no `nl` adds new ones"
        );
        let step = Step::InsertAfter { entry: last, key: name.clone(), value: "nl".to_owned() };
        let finding = Finding::new(&RULE, place, message).help(format!("add `{name} = nl` below"));
        cx.report(finding.unsafe_fix(format!("add `{name} = nl`"), vec![step]));
    }
}

/// Whether each logger writes to a stream that is read by lines; without a logger it is the log itself.
fn goes_to_a_file(cx: &Context<'_>, loggers: OptId) -> bool {
    cx.each(loggers).all(|id| {
        cx.value(id).is_some_and(|value| {
            let kind = value.rsplit(|&byte| byte == b' ').next().unwrap_or(value);
            [&b"file:"[..], b"stdio", b"fd:"].iter().any(|start| kind.starts_with(start))
        })
    })
}
