use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// TLS option below its listener.
    ///
    /// ## What it does
    /// Finds `ssl-verify-depth`, `ssl-option`, `ssl-enable3`, `ssl-tmp-dir` and session cache options that
    /// appear only below an `https`, `https2`, `sslrouter`, `https-socket` or similar line.
    ///
    /// ## Why is this bad
    /// uWSGI creates the TLS context of a listener when it reads its line, with the options set above it. A
    /// protocol that a later `ssl-option` should disable stays enabled.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// https = :443,/etc/ssl/shop.crt,/etc/ssl/shop.key
    /// ssl-option = 67108864
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// ssl-option = 67108864
    /// https = :443,/etc/ssl/shop.crt,/etc/ssl/shop.key
    /// ```
    ///
    /// ## References
    /// `core/ssl.c:uwsgi_ssl_new_server_context`, called by the listener options
    RULE {
        id: "tls-setting-after-listener",
        category: Logic,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SSL_VERIFY_DEPTH, ids::SSL_OPTION, ids::SSL_ENABLE3, ids::SSL_ENABLE_SSLV3, ids::SSL_TMP_DIR]),
    }
}

fn is_listener(cx: &Context<'_>, id: EntryId) -> bool {
    cx.entry(id).option.is_some_and(|option| {
        matches!(
            option.setter(),
            Setter::Https | Setter::Https2 | Setter::Sslrouter | Setter::Sslrouter2 | Setter::AddSslSocket
        )
    })
}

/// Further certificates make contexts of their own, later or while the server runs.
fn has_more_contexts(cx: &Context<'_>) -> bool {
    cx.written().any(|id| {
        cx.entry(id).option.is_some_and(|option| {
            option.name().starts_with("sni") || option.name().contains("subscription-server")
        })
    })
}

fn check(cx: &Context<'_>) {
    if has_more_contexts(cx) {
        return;
    }
    let listeners: Vec<EntryId> = cx.evaluation.ids().filter(|id| is_listener(cx, *id)).collect();
    for option in [ids::SSL_VERIFY_DEPTH, ids::SSL_OPTION, ids::SSL_ENABLE3, ids::SSL_TMP_DIR] {
        for id in cx.each(option) {
            let Some(&listener) = listeners.iter().find(|listener| **listener < id) else { continue };
            // One that comes later still gets it.
            let serves = listeners.iter().any(|listener| *listener > id);
            let Some(place) = cx.entry_place(id).filter(|_| !serves && cx.is_unconditional(listener)) else {
                continue;
            };
            let message = format!(
                "`{}` has no effect on `{}` above it, whose TLS context already exists",
                cx.name(id),
                cx.name(listener)
            );
            let finding = Finding::new(&RULE, place, message)
                .related(cx.entry_place(listener), "TLS context is created here")
                .help("move this line above the listener");
            cx.report(finding);
        }
    }
}
