use super::common::{missing, plain_values};
use crate::catalog::Setter;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Unknown subscription algorithm, replaced by `wrr`.
    ///
    /// ## What it does
    /// Finds `subscription-algo` with a value other than `wrr`, `lrc` and `wlrc`.
    ///
    /// ## Why is this bad
    /// uWSGI ignores the value silently and uses weighted round robin.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-subscription-server = 127.0.0.1:4040
    /// subscription-algo = leastconn
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// http-subscription-server = 127.0.0.1:4040
    /// subscription-algo = lrc
    /// ```
    ///
    /// ## References
    /// `core/subscription.c:uwsgi_subscription_set_algo`.
    RULE {
        id: "subscription-algo-unknown",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::Ssa]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| setter == Setter::Ssa) {
        let Some(gone) = missing(cx, Kind::SubscriptionAlgo, value) else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "`{} = {}` is ignored: the algorithm is unknown, so uWSGI uses `wrr`",
            cx.name(id),
            cx.shown_value(id)
        );
        cx.report(Finding::new(&RULE, place, message).help(gone.cure(Kind::SubscriptionAlgo)));
    }
}
