use super::common::{refused, setter};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Invalid digest for signed subscriptions.
    ///
    /// ## What it does
    /// Finds `subscriptions-sign-check` without `:` or with a digest that OpenSSL does not know.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-subscription-server = 127.0.0.1:4040
    /// subscriptions-sign-check = sign256:/etc/shop/keys
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-subscription-server = 127.0.0.1:4040
    /// subscriptions-sign-check = sha256:/etc/shop/keys
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_scd`.
    RULE {
        id: "digest-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::UnknownDigest, RefusalKind::MissingSeparator]) {
        if found.kind == RefusalKind::MissingSeparator && setter(cx, found.entry) != Some(Setter::Scd) {
            continue;
        }
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message =
            format!("uWSGI exits on `{name} = {value}`: it requires an OpenSSL digest, `:` and a directory");
        let finding =
            Finding::new(&RULE, found.place, message).help(format!("write `{name} = sha256:/DIRECTORY`"));
        cx.report(cx.ending(found.guard, finding));
    }
}
