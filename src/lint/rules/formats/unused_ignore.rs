use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Ignore comment without effect.
    ///
    /// ## What it does
    /// Finds `uwsgi-lint: ignore[…]` and `ignore-file[…]` comments whose rule reports nothing there, or that
    /// name no rule.
    ///
    /// ## Why is this bad
    /// The comment is outdated or contains a typo. It would hide the next real finding of that rule.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// # uwsgi-lint: ignore[duplicate-option] both are needed
    /// socket = 127.0.0.1:3031
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// ```
    RULE {
        id: "unused-ignore",
        category: Formats,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

/// Said by the engine, which alone knows what was silenced: `lint/suppress.rs`.
fn check(_: &Context<'_>) {}
