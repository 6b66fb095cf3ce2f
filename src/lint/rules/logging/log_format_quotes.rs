use super::common::{format, names};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// A JSON log made by `log-format` can be broken, or forged, by any client.
    ///
    /// ## What it does
    /// Finds a `log-format` with JSON in it that puts texts of the client between quotes: the address of the page, the user
    /// agent, the referer, a header.
    ///
    /// ## Why is this bad
    /// The server puts them in as they came. A quote in a user agent ends the string, and what follows it is JSON to whoever
    /// reads the log: fields that the client made up, or a line that nobody can read.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = {"status": %(status), "uri": "%(uri)", "agent": "%(uagent)"}
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(status) %(uri) %(uagent)
    /// log-req-encoder = json {"time": ${unix}, "request": "${msg}"}
    /// log-req-encoder = nl
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_logit_lf` copies, `uwsgi_log_encoder_json` escapes
    RULE {
        id: "log-format-quotes",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[crate::catalog::ids::LOG_FORMAT]),
    }
}

fn is_from_client(name: &[u8]) -> bool {
    matches!(name, b"uri" | b"uagent" | b"referer" | b"host" | b"user" | b"method" | b"proto")
        || name.starts_with(b"var.HTTP_")
}

fn check(cx: &Context<'_>) {
    let Some((id, text)) =
        format(cx).filter(|(_, text)| memmem::find(text, b"\":").is_some() && text.contains(&b'{'))
    else {
        return;
    };
    let quoted = |name: &std::ops::Range<usize>| {
        let before = text[..name.start - 2].iter().rposition(|&b| matches!(b, b'"' | b',' | b'{'));
        before.is_some_and(|at| text[at] == b'"') && is_from_client(&text[name.clone()])
    };
    let Some(name) = names(text).into_iter().find(quoted) else { return };
    let Some(place) = cx.value_part(id, name.start - 2..name.end + 1) else { return };
    let message = format!(
        "`%({})` comes from the client and nothing escapes it: a quote in it ends the string, and the rest of it is JSON",
        shown(&text[name])
    );
    let help = "log a plain line and let `log-req-encoder = json …` with `${msg}` wrap it, which escapes";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
