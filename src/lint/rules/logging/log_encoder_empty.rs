use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Log encoder without a template.
    ///
    /// ## What it does
    /// Finds `log-encoder` and `log-req-encoder` with `json` or `format` and no template after the name.
    ///
    /// ## Why is this bad
    /// These encoders write their template instead of the line. Without one every line becomes empty, and the log stays
    /// empty.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// req-logger = file:/var/log/shop/req.log
    /// log-req-encoder = json
    /// log-req-encoder = nl
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// req-logger = file:/var/log/shop/req.log
    /// log-req-encoder = json {"at":${unix},"line":"${msg}"}
    /// log-req-encoder = nl
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_log_encoder_json`, `uwsgi_log_encoder_format`. Seen on 2.0.31: two requests with
    /// `log-req-encoder = json` leave an empty file.
    RULE {
        id: "log-encoder-empty",
        category: Logging,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOG_ENCODER, ids::LOG_REQ_ENCODER]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::LOG_ENCODER).chain(cx.each(ids::LOG_REQ_ENCODER)) {
        let Some(value) = cx.value(id) else { continue };
        let name = value.trim_ascii();
        // `json:logger` has an encoder act on one logger only.
        let kind = name.split(|&byte| byte == b':').next().unwrap_or(name);
        if !matches!(kind, b"json" | b"format") || name.contains(&b' ') {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (option, kind) = (cx.name(id), shown(kind));
        let message = format!(
            "the encoder `{kind}` has no template in `{option} = {}`: every log line becomes empty",
            shown(name)
        );
        let help =
            format!("write the template after the name, such as `{option} = {kind} {}`", example(&kind));
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn example(kind: &str) -> &'static str {
    if kind == "json" { r#"{"line":"${msg}"}"# } else { "${strftime:%%H:%%M:%%S} ${msg}" }
}
