use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Ignore comment without effect.
    ///
    /// ## What it does
    /// Finds `uwsgi-lint: ignore[…]` and `ignore-file[…]` comments whose rule reports nothing there. Warns about
    /// comments that name no rule or have an unknown form, such as `disable[…]`.
    ///
    /// ## Why is this bad
    /// An outdated comment would hide the next real finding of that rule. A comment with a typo ignores nothing.
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
