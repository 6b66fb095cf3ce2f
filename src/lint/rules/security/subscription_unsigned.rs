use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, shown};
use crate::listeners::{Listener, Role};

declare_rule! {
    /// Subscription server without authentication.
    ///
    /// ## What it does
    /// Finds a subscription server outside loopback without `subscriptions-sign-check` or
    /// `subscriptions-credentials-check`.
    ///
    /// ## Why is this bad
    /// A single datagram can announce a node for any domain. The router sends it the requests for that domain, with
    /// cookies and passwords, and returns its responses to the visitors.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// master = true
    /// fastrouter = 127.0.0.1:3031
    /// fastrouter-subscription-server = 0.0.0.0:7000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// master = true
    /// fastrouter = 127.0.0.1:3031
    /// fastrouter-subscription-server = 127.0.0.1:7000
    /// ```
    ///
    /// ## References
    /// `core/subscription.c:uwsgi_subscription_sign_check`
    RULE {
        id: "subscription-unsigned",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HTTP_SUBSCRIPTION_SERVER, ids::FASTROUTER_SUBSCRIPTION_SERVER, ids::RAWROUTER_SUBSCRIPTION_SERVER, ids::SSLROUTER_SUBSCRIPTION_SERVER]),
    }
}

fn check(cx: &Context<'_>) {
    let checks = [ids::SUBSCRIPTIONS_SIGN_CHECK, ids::SUBSCRIPTIONS_CREDENTIALS_CHECK];
    if !checks.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    for listener in
        cx.listeners().iter().filter(|listener| listener.role == Role::Subscriptions && is_remote(listener))
    {
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let message = format!(
            "whoever reaches `{}` can announce a node for any domain and receive its requests",
            shown(&listener.text)
        );
        let alone = matches!(cx.deploy(), Some(Deploy::Docker | Deploy::Dev));
        let severity = if alone { Severity::Info } else { Severity::Warning };
        let finding = Finding::new(&RULE, place, message).severity(severity);
        cx.report(finding.help("bind it to 127.0.0.1, or verify signatures with `subscriptions-sign-check = SHA256:/etc/uwsgi/keys`"));
    }
}

fn is_remote(listener: &Listener) -> bool {
    listener.address.tcp().is_some_and(|(host, _)| host.is_loopback() == Some(false))
}
