//! Facts about releases that several rules need.

use crate::catalog::Version;
use crate::lint::Context;

/// Since 2.0.27 `enable-threads` is a stub (`core/uwsgi.c:sanitize_args`).
pub(super) fn threads_are_always_on(cx: &Context<'_>) -> bool {
    Version::parse("2.0.27").is_some_and(|since| cx.target() >= since)
}
