use super::common::{format, names};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// JSON `log-format` with values that are not escaped.
    ///
    /// ## What it does
    /// Finds a `log-format` that contains JSON and puts values from the client between quotes: the URI, the user agent,
    /// the referer, a header.
    ///
    /// ## Why is this bad
    /// uWSGI inserts these values without escaping. A quote in the user agent ends the string, and the rest is parsed
    /// as JSON: clients can forge fields, or break the line.
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
        "`%({})` comes from the client and is not escaped: a quote in it ends the string and can forge JSON fields",
        shown(&text[name])
    );
    let help = "log plain text and wrap it with `log-req-encoder = json …`, which escapes `${msg}`";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
